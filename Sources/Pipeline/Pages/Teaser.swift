import News

/// Whether an entry is likely to say less than its page.
enum Teaser {
  /// Code points. News of two paragraphs has more; what feeds cut off seldom has.
  static let longest = 700

  static func wantsPage(_ content: ArticleContent, _ mode: FullText) -> Bool {
    guard let url = content.url, isWebURL(url) else { return false }
    switch mode {
    case .never: return false
    case .always: return true
    case .auto: return content.text.unicodeScalars.count <= longest || isCutOff(content.text)
    }
  }

  /// Ends as feeds end what goes on elsewhere: `… [more]`, `Read more`, `(...)`.
  static func isCutOff(_ text: String) -> Bool {
    let end = String(text.suffix(60)).lowercased().filter { !$0.isWhitespace }
    let marks = ["…", "...", "[…]", "[...]", "(...)", "(…)"]
    let words = [
      "readmore", "continuereading", "readthefullarticle", "weiterlesen", "lirelasuite", "leermás", "leiamais",
    ]
    return marks.contains { end.hasSuffix($0) }
      || words.contains { word in end.hasSuffix(word) || end.contains("…" + word) }
      || end.contains("[…]continuereading") || end.contains("theappearedfirston")
  }

  /// Entries of one feed that share a link have none of their own: it is the site's.
  static func sharedLinks(_ contents: [ArticleContent]) -> Set<String> {
    var seen: Set<String> = []
    var shared: Set<String> = []
    for url in contents.compactMap(\.url) where !seen.insert(url).inserted { shared.insert(url) }
    return shared
  }
}
