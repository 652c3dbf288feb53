import News
import Pages

/// `rapporteur page`: the articles of HTML pages, as JSON.
enum PageCommand: Command {
  static let name = "page"
  static let summary = "Extract the articles of HTML pages, and print a JSON line for each"
  static let operands = "FILE…"
  static let discussion = """
    Finds a page's article and leaves menus, advertisements and footers out; '-' is standard input.
    Each line is {"file","title","author","published","language","kind","text"}, or {"file","error"}.

      curl -s https://example.org/news/1 | rapporteur page -
    """
  static let flags = [FileLines.limitFlag]

  static func run(_ arguments: Arguments) async throws {
    try await FileLines.run(arguments) { bytes, json in
      let article = PageParser.article(bytes)
      json.field("title", article.title)
      json.field("author", article.author)
      json.field("published", article.published?.instant)
      json.field("language", article.language)
      json.field("kind", article.kind.rawValue)
      json.field("text", article.text)
    }
  }
}
