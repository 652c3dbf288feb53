import HTTP
import News
import Pipeline

extension ArticleDraft {
  /// What may stand in the query where the body is the article's text or HTML itself.
  private static let metadata = ["title", "url", "published", "author", "language"]

  /// Reads the article in a request's body: a JSON object, plain text or HTML.
  /// - Throws: `Problem`; `DraftError`, naming the member.
  init(_ request: Request) throws {
    let type = MediaType(request)
    try type.requireUTF8()
    if type.isJSON {
      _ = try Query(request)
      self = try ArticleDraft.draft(json: request.body, as: type)
      return
    }
    guard type.name == "text/plain" || type.name == "text/html" else {
      throw type.rejection("application/json, text/plain or text/html")
    }
    guard let text = String(validating: request.body, as: UTF8.self) else {
      throw Problem(400, "the body is not valid UTF-8")
    }
    let query = try Query(request, knows: ArticleDraft.metadata)
    self.init(
      title: query.text("title"), body: type.name == "text/html" ? .html(text) : .text(text),
      url: try ArticleDraft.url(query.text("url")), published: try ArticleDraft.published(query.text("published")),
      author: query.text("author"), language: query.text("language"))
  }

  private static func draft(json: [UInt8], as type: MediaType) throws -> ArticleDraft {
    do throws(DraftError) {
      return try ArticleDraft(json: json)
    } catch {
      guard error.field == nil, type.name != "application/json" else { throw error }
      // Who sends plain text with `curl -d` says, without knowing it, that it is a form.
      throw DraftError(field: nil, "\(error.description); plain text is sent with 'Content-Type: text/plain'")
    }
  }
}
