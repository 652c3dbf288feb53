/// The words that a page shows to everyone, in lower case, searched for what only walls and notices say.
struct VisibleWords {
  /// Of the whole page; empty where it has much to read, and is no wall.
  private let page: Phrases
  /// Of what was taken for its article.
  private let article: String

  /// Walls are short.
  private static let limit = 16 << 10

  init(_ tree: HTMLTree, _ text: ArticleText) {
    let isShort = text.string.utf8.count < 4000
    article = isShort ? text.string.lowercased() : ""
    page = Phrases(isShort ? VisibleWords.read(tree) : "")
  }

  private static func read(_ tree: HTMLTree) -> String {
    var bytes: [UInt8] = []
    var index = 0
    while index < tree.count, bytes.count < limit {
      if tree.isText(index) {
        tree.appendText(index, to: &bytes, limit: 2048)
        bytes.append(0x20)
      } else if tree.isHidden(index), tree[index].element != .button {
        index = tree.end(index)
        continue
      }
      index += 1
    }
    return TextFlow.folded(bytes).lowercased()
  }

  // MARK: Consent

  /// Most of what there is to read speaks of cookies and consent, and something is there to agree with.
  var isConsent: Bool {
    let paragraphs = article.split(separator: "\n").filter { $0.utf8.count > 40 }.map { Phrases($0) }
    guard !paragraphs.isEmpty, page.holds(anyOf: Self.agreeing) else { return false }
    let speaking = paragraphs.count { $0.holds(anyOf: Self.consent) }
    let all = Phrases(article)
    return speaking * 2 > paragraphs.count && Self.consent.count { all.holds($0) } >= 2
  }

  private static let consent: [StaticString] = [
    "cookie", "consent", "privacy", "personal data", "our partners", "datenschutz", "einwilligung", "zustimm",
    "personenbezogen", "vie privée", "consentement", "données personnelles", "nos partenaires", "privacidad",
    "consentimiento", "datos personales", "privacidade", "dados pessoais", "informativa", "consenso", "dati personali",
    "toestemming", "persoonsgegevens", "samtycke", "zgod", "прав конфиденциальности", "файлы cookie", "同意", "개인정보",
  ]

  private static let agreeing: [StaticString] = [
    "accept", "agree", "allow all", "akzept", "zustimmen", "einverstanden", "accepte", "j'accepte", "continuer",
    "aceptar",
    "acepto", "aceitar", "accetta", "accetto", "akkoord", "accepteer", "godkänn", "godta", "acceptér", "zgadzam",
    "akceptuj", "принять", "kabul", "同意", "동의",
  ]

  // MARK: Paywall

  var isPaywall: Bool { page.holds(anyOf: Self.paywall) }

  private static let paywall: [StaticString] = [
    "subscribe to continue", "subscribe to read", "subscribe to keep reading", "subscribe to unlock",
    "subscribe now to",
    "to continue reading", "continue reading with", "to keep reading", "to read the full", "to read this article",
    "to view the full", "already a subscriber", "for subscribers only", "subscriber-only", "subscribers only",
    "exclusive to subscribers", "this article is for subscribers", "become a member to", "register to read",
    "sign in to read", "log in to read", "log in to continue", "unlock this article", "nur für abonnenten",
    "jetzt weiterlesen", "weiterlesen mit", "um weiterzulesen", "exklusiv für abonnent", "bereits abonnent",
    "lesen sie den ganzen artikel", "réservé aux abonnés", "réservée aux abonnés", "il vous reste", "abonnez-vous pour",
    "pour lire la suite", "déjà abonné", "solo para suscriptores", "exclusivo para suscriptores",
    "contenido exclusivo para", "suscríbete para", "para seguir leyendo", "ya eres suscriptor",
    "riservato agli abbonati",
    "abbonati per", "per continuare a leggere", "sei già abbonato", "exclusivo para assinantes", "assine para",
    "já é assinante", "alleen voor abonnees", "lees verder met", "om verder te lezen", "al abonnee",
    "för prenumeranter",
    "bli prenumerant", "kun for abonnenter", "for abonnenter", "dla prenumeratorów", "czytaj dalej dzięki",
    "только для подписчиков", "оформите подписку", "abonelere özel", "有料会員", "会員限定", "この記事は有料", "订阅后", "訂閱以",
    "유료 회원", "للمشتركين فقط",
  ]

  // MARK: Notices

  /// - Parameter title: the page's.
  func isNotice(title: String?) -> Bool {
    let title = title?.lowercased() ?? ""
    if Self.titles.contains(where: { title.hasPrefix($0) }) { return true }
    return article.utf8.count < 600 && Phrases(article).holds(anyOf: Self.notices)
  }

  private static let titles = [
    "404", "403", "500", "502", "503", "page not found", "not found", "access denied", "forbidden", "just a moment",
    "attention required", "are you a robot", "robot check", "security check", "error 4", "error 5",
    "seite nicht gefunden",
    "page introuvable", "página no encontrada", "página não encontrada", "pagina non trovata", "pagina niet gevonden",
    "страница не найдена", "bot verification", "service unavailable",
  ]

  private static let notices: [StaticString] = [
    "enable javascript", "javascript is disabled", "javascript is required", "unusual traffic", "not a robot",
    "verify you are human", "checking your browser", "page you requested could not be found", "page not found",
    "page cannot be found", "page you are looking for", "you don't have permission to access",
    "access to this page has been denied",
    "javascript aktivieren", "activer javascript", "activar javascript", "attivare javascript",
  ]
}
