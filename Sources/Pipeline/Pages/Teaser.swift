import News

/// Whether an entry is likely to say less than its page.
enum Teaser {
  /// Code points. News of two paragraphs has more; what feeds cut off seldom has.
  static let longest = 700

  static func wantsPage(_ content: ArticleContent, _ mode: FullText) -> Bool {
    guard let url = content.url, isWebURL(url), !isFile(url) else { return false }
    switch mode {
    case .never: return false
    case .always: return true
    case .auto: return content.text.unicodeScalars.count <= longest || isCutOff(content.text)
    }
  }

  /// Leads to a recording or a picture by its name, as the address of an entry that is nothing but that.
  private static func isFile(_ url: String) -> Bool {
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    return [".mp3", ".m4a", ".ogg", ".opus", ".wav", ".mp4", ".m4v", ".mov", ".webm", ".jpg", ".jpeg", ".png", ".gif"]
      .contains { path.hasSuffix($0) }
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
