/// What an element's class, id, role and the like say about it.
struct Cues {
  /// The words of class, id and `data-` names, in lower case.
  let words: [String]
  /// Hidden, for screen readers alone, or dispensable on small screens.
  let isUnseen: Bool

  init(_ tree: HTMLTree, _ index: Int) {
    var words: [String] = []
    isUnseen = tree.attribute("class", of: index).map(Cues.isUnseen) ?? false
    for name: StaticString in ["class", "id", "role", "itemprop", "data-component", "data-testid", "aria-label"] {
      if let value = tree.attribute(name, of: index) { words += Cues.split(value) }
    }
    self.words = words
  }

  private static func isUnseen(_ classes: String) -> Bool {
    let names: Set<Substring> = [
      "hidden", "hide", "is-hidden", "d-none", "hidden-print", "sr-only", "visually-hidden", "visuallyhidden",
      "screen-reader-text", "hidden-xs", "hidden-sm", "hidden-phone", "hidden-mobile", "hide-mobile", "desktop-only",
    ]
    return classes.split(whereSeparator: \.isWhitespace).contains { names.contains($0) }
  }

  /// Parts `relatedPosts entry-content` at spaces, marks and capitals.
  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var wasLower = false
    for byte in text.utf8.prefix(400) {
      let isUpper = byte &- 0x41 < 26
      if !ASCII.isLetter(byte) || (isUpper && wasLower) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
      }
      if ASCII.isLetter(byte) { word.append(ASCII.lowercased(byte)) }
      wasLower = ASCII.isLetter(byte) && !isUpper
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// Holds the article's text and nothing else, by its name.
  var isBody: Bool {
    for (index, word) in words.enumerated() where Self.wholes.contains(word) {
      if words[(index + 1)...].prefix(2).contains(where: { Self.bodies.contains($0) }) { return true }
    }
    return words.contains { ["articlebody", "storybody", "storytext", "articletext", "maincontent"].contains($0) }
  }

  private static let wholes: Set<String> = [
    "article", "story", "entry", "post", "news", "main", "body", "page", "content", "text", "blog",
  ]
  private static let bodies: Set<String> = ["body", "content", "text", "copy", "main"]

  /// Is no part of any article, by its name, however long it is.
  var isForeign: Bool { words.contains { Self.foreign.contains($0) } }

  private static let foreign: Set<String> = [
    "footer", "cookie", "cookies", "gdpr", "consent", "comments", "disqus", "respond", "outbrain", "taboola",
  ]

  /// Stands around the article, by its name.
  var isBoilerplate: Bool { words.contains { Self.boilerplate.contains($0) } }

  private static let boilerplate: Set<String> = [
    "nav", "navigation", "navbar", "menu", "sidebar", "footer", "breadcrumb", "breadcrumbs", "comment", "comments",
    "disqus", "respond", "share", "sharing", "social", "related", "recommended", "recommendations", "recirc",
    "recirculation", "newsletter", "newsletters", "subscribe", "subscription", "signup", "cookie", "cookies", "consent",
    "gdpr", "promo", "promotion", "advert", "advertisement", "ad", "ads", "sponsor", "sponsored", "outbrain", "taboola",
    "caption", "figcaption", "credit", "credits", "byline", "author", "authors", "bio", "tags", "taglist", "tag",
    "toolbar", "popular", "trending", "widget", "widgets", "modal", "popup", "overlay", "pagination", "pager",
    "timestamp", "dateline", "copyright", "masthead", "banner", "login", "paywall",
    "gallery", "slideshow", "carousel", "skip", "print", "sharedaddy", "readmore", "more", "next", "prev", "toc",
    "disclaimer",
  ]
}
