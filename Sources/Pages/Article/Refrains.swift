/// Lines that sites put between the paragraphs of every article, to lead readers on or to name the owners of pictures.
enum Refrains {
  /// In bytes.
  static let longest = 220

  /// - Parameter isLinked: whether a link is in it; without one fewer beginnings tell.
  static func begins(_ text: String, isLinked: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, starts.contains(first) || starts.contains(upper(first)) else {
      return false
    }
    let line = text.prefix(40).lowercased()
    return always.contains { line.hasPrefix($0) } || isLinked && linked.contains { line.hasPrefix($0) }
  }

  private static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  private static let starts = Set((always + linked).compactMap { $0.uppercased().unicodeScalars.first })

  private static let always = [
    "read more:", "read also:", "also read:", "read next:", "related:", "related story", "related stories", "see also:",
    "follow us on", "follow @", "sign up for", "sign up to", "subscribe to our", "subscribe now", "share this article",
    "advertisement", "article continues below", "story continues below", "scroll to continue", "photo credit:",
    "image credit:", "lesen sie auch", "auch interessant",
    "mehr zum thema", "lesen sie mehr", "- anzeige", "anzeige", "lire aussi", "à lire aussi", "à lire également",
    "publicité",
    "lea también", "lee también", "lea además", "le puede interesar", "te puede interesar", "leia também", "leia mais",
    "veja também", "leggi anche", "potrebbe interessarti", "lees ook", "læs også", "les også", "läs också", "läs även",
    "czytaj też", "czytaj także", "czytaj również", "zobacz też", "zobacz także", "čtěte také", "читайте также",
    "читайте також", "ayrıca oku", "baca juga", "関連記事", "相关阅读", "延伸閱讀", "더 읽기", "اقرأ أيضا",
  ]

  private static let linked = [
    "read ", "related", "more:", "more on", "more from", "more about", "watch:", "watch ", "listen:", "see also",
    "see more",
    "also:", "subscribe", "follow ", "join our", "download the", "mehr:", "mehr zu", "mehr dazu", "weiterlesen",
    "zum weiterlesen",
    "siehe auch", "hier geht", "voir aussi", "plus d'", "ver también", "más información", "únete", "suscríbete",
    "síguenos",
    "mira:", "saiba mais", "siga ", "guarda anche", "segui ", "iscriviti", "lees meer", "meer over", "bekijk ook",
  ]
}
