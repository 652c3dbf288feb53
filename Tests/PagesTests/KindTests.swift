import Pages
import Testing

/// What a page is, besides an article.
@Suite struct KindTests {
  private func page(_ html: String, url: String? = nil) -> PageArticle {
    PageParser.article(Array(html.utf8), url: url)
  }

  private static let story = (1...6).map { number in
    "<p>The ministers of Norland and Sudland met for the \(number)th time on Monday, and spoke about fish, gas and the border.</p>"
  }.joined()

  private static func teasers(_ count: Int) -> String {
    (1...count).map { number in
      """
      <article><h2><a href=/story/\(number)>Headline number \(number) about the talks in the north</a></h2>
      <p>In a sentence or two it is told here what the story with the number \(number) is about, and no more than that.</p></article>
      """
    }.joined()
  }

  @Test func aStoryIsAnArticle() {
    #expect(page("<h1>Talks</h1><article>\(Self.story)</article>").kind == .article)
    #expect(
      page("<article>\(Self.story)</article><section><h2>More</h2>\(Self.teasers(12))</section>").kind == .article)
    #expect(page("<h1>Note</h1><p>Talks are off.</p>").kind == .article)
  }

  @Test func teasersAreAList() {
    let body = "<body><nav><a href=/>Home</a></nav><main><h1>World</h1>\(Self.teasers(12))</main>"
    #expect(page(body).kind == .list)
    #expect(page("<meta property=og:type content=website>" + body).kind == .list)
    let data = #"<script type="application/ld+json">{"@type":"CollectionPage","name":"World"}</script>"#
    #expect(page(data + "<main>\(Self.teasers(4))</main>").kind == .list)
    #expect(page("<body class='archive category'><main>\(Self.teasers(4))</main>").kind == .list)
  }

  @Test func aFrontPageIsAListWhateverItShows() {
    #expect(page("<article>\(Self.story)</article>", url: "https://news.example/").kind == .list)
    #expect(page("<article>\(Self.story)</article>", url: "https://news.example/a").kind == .article)
  }

  @Test func aLongStoryWithHeadingsThatLinkIsStillAnArticle() {
    let sections = (1...5).map { "<h2><a href='#\($0)'>Part number \($0) of it</a></h2>" + Self.story }.joined()
    let html = "<meta property=og:type content=article><article>\(sections)</article>"
    #expect(page(html).kind == .article)
  }

  @Test(arguments: [
    """
    <title>Before you continue</title><div><h1>Before you continue</h1><p>We and our 812 partners store cookies on your
    device and process personal data, such as unique identifiers, to show you advertising.</p><p>You can change your consent
    at any time in our privacy policy.</p><button>Accept all</button><button>Manage options</button></div>
    """,
    """
    <html lang=de><body><div><p>Mit Ihrer Zustimmung verwenden wir und unsere Partner Cookies, um Ihnen Inhalte und
    Anzeigen zu zeigen. Ihre Einwilligung können Sie jederzeit widerrufen, mehr dazu in der Datenschutzerklärung.</p>
    <a href=/ok>Akzeptieren und weiter</a></div>
    """,
    """
    <html lang=fr><body><main><p>Avec votre consentement, nos partenaires et nous utilisons des cookies pour stocker et
    accéder à des données personnelles comme votre visite sur ce site.</p><a href=#>Continuer sans accepter</a></main>
    """,
  ])
  func consentWalls(html: String) { #expect(page(html).kind == .consent) }

  @Test func aBannerOverAStoryIsNoWall() {
    let banner = "<div class=cookie-banner><p>We use cookies, with your consent.</p><button>Accept</button></div>"
    #expect(page("<article>\(Self.story)</article>" + banner).kind == .article)
    let onCookies = (1...6).map {
      "<p>On day \($0) the committee spoke about cookies and consent, and about what a law may ask of sites.</p>"
    }
    #expect(page("<meta property=og:type content=article><article>\(onCookies.joined())</article>").kind == .article)
  }

  private static let opening =
    "<p>The ministers met on Monday in the old town hall, and this is how the story of it begins.</p>"

  @Test(arguments: [
    "<div><p>Subscribe to continue reading this story and all others.</p></div>",
    "<div class=box><p>Dieser Artikel ist nur für Abonnenten lesbar.</p></div>",
    "<section><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p></section>",
    "<div><p>Contenido exclusivo para suscriptores</p></div>",
    #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>"#,
    #"<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>"#,
  ])
  func paywallStubs(wall: String) {
    #expect(page("<h1>Talks</h1><article>\(Self.opening)\(wall)</article>").kind == .paywall)
    // With all of it there the offer is an offer.
    let story = Self.story + Self.story + Self.story + Self.story + Self.story
    #expect(page("<h1>Talks</h1><article>\(story)</article>\(wall)").kind == .article)
  }

  @Test(arguments: [
    "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
    "<title>Just a moment...</title><p>Checking your browser before you go on to the site. This may take some seconds.</p>",
    "<title>News</title><p>Please enable JavaScript and cookies to continue to the site that you have asked for.</p>",
    "<title>Access denied</title><p>You don't have permission to access this resource on this server, says the server.</p>",
  ])
  func notices(html: String) { #expect(page(html).kind == .notice) }

  @Test func nothingIsEmpty() {
    #expect(page("").kind == .empty)
    #expect(page("<div id=app></div><script>render()</script>").kind == .empty)
  }
}
