import Foundation
public import News

extension ArticleDraft {
  /// Reads `{"title", "text" | "html", "url", "published", "author", "language"}`. `null` counts as absent.
  ///
  /// - Parameter ignored: members that may stand there and mean nothing to an article, such as the `id` of a line of
  ///   `extract --lines`; any other unknown member is an error, so that a misspelt one is not lost in silence.
  /// - Throws: `DraftError`, naming the member and what was expected.
  public init(json: [UInt8], ignoring ignored: Set<String> = []) throws(DraftError) {
    try self.init(members: try JSONObject(json), ignoring: ignored)
  }

  init(members: JSONObject, ignoring ignored: Set<String> = []) throws(DraftError) {
    let known: Set<String> = ["title", "text", "html", "url", "published", "author", "language"]
    if let unknown = members.names.first(where: { !known.contains($0) && !ignored.contains($0) }) {
      throw DraftError(
        field: unknown, "there is no member '\(unknown)'; known are \(known.sorted().joined(separator: ", "))")
    }
    let text = try members.string("text")
    let html = try members.string("html")
    let body: Body
    switch (text, html) {
    case (.some, .some): throw DraftError(field: "html", "give either 'text' or 'html', not both")
    case (let text?, nil): body = .text(text)
    case (nil, let html?): body = .html(html)
    case (nil, nil): throw DraftError(field: "text", "'text' or 'html' is missing")
    }
    self.init(
      title: try members.string("title"), body: body, url: try ArticleDraft.url(try members.string("url")),
      published: try ArticleDraft.published(try members.string("published")), author: try members.string("author"),
      language: try members.string("language"))
  }

  /// Reads a publication time: RFC 3339 with `T` or a space, or a date alone.
  public static func published(_ text: String?) throws(DraftError) -> ZonedTimestamp? {
    guard let text else { return nil }
    guard let time = ZonedTimestamp(text) else {
      throw DraftError(field: "published", "'published' must be an RFC 3339 time or a date, not '\(text.prefix(80))'")
    }
    return time
  }

  /// Checks an article's link: absolute, `http` or `https`, at most 2,048 bytes.
  public static func url(_ text: String?) throws(DraftError) -> String? {
    guard let text else { return nil }
    guard isWebURL(text) else {
      throw DraftError(field: "url", "'url' must be an absolute http or https URL, not '\(text.prefix(80))'")
    }
    return text
  }
}

/// Whether a text is an absolute `http` or `https` URL with a host (RFC 3986) of at most 2,048 bytes.
public func isWebURL(_ text: String) -> Bool {
  guard text.utf8.count <= 2048, !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) else { return false }
  guard let components = URLComponents(string: text), let scheme = components.scheme?.lowercased() else { return false }
  return (scheme == "http" || scheme == "https") && components.host?.isEmpty == false
}
