import HTTP

/// The `Content-Type` of a request (RFC 9110, section 8.3), as far as the API tells types apart.
struct MediaType {
  /// Lower case, without parameters: `text/plain`. Nil where the request has none.
  let name: String?
  private let charset: String?

  init(_ request: Request) {
    let parts = (request.headers["Content-Type"] ?? "").split(separator: ";").map { MediaType.trimmed($0) }
    name = parts.first.flatMap { $0.isEmpty ? nil : $0.lowercased() }
    charset = parts.dropFirst().map { $0.lowercased() }.first { $0.hasPrefix("charset=") }
      .map { $0.dropFirst("charset=".count).filter { $0 != "\"" } }
  }

  /// JSON, also where nothing was said, or what `curl -d` says of itself.
  var isJSON: Bool {
    guard let name else { return true }
    return name == "application/json" || name.hasSuffix("+json") || name == "application/x-www-form-urlencoded"
  }

  /// - Throws: `Problem` of status 415 unless the body is UTF-8, as far as the header tells.
  func requireUTF8() throws {
    guard let charset, charset != "utf-8", charset != "utf8", charset != "us-ascii" else { return }
    throw Problem(415, "the body must be UTF-8, not '\(charset.prefix(40))'")
  }

  /// What to say where the route takes none of this type.
  func rejection(_ accepted: String) -> Problem {
    Problem(415, "the body must be \(accepted), not '\((name ?? "of no type").prefix(80))'")
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return start.lastIndex { $0 != " " && $0 != "\t" }.map { start[...$0] } ?? ""
  }
}
