/// Chooses whether an answer goes out as gzip, and keeps its entity tag and `Vary` true to that.
///
/// A strong entity tag names exact bytes (RFC 9110, section 8.8.3), so the compressed form has its own: the tag of the
/// plain form with `-gzip` at its end. `Preconditions` knows both.
enum ContentCoding {
  /// Shorter bodies fit in a packet anyway.
  static let minimumBytes = 1024
  static let tagSuffix = "-gzip"

  /// Whether the answer has a form in gzip at all, whatever this client wants.
  static func isCompressible(_ response: Response) -> Bool {
    guard case .bytes(let bytes) = response.body, bytes.count >= minimumBytes,
      response.status != 206, !response.headers.contains("Content-Encoding"),
      let type = response.headers["Content-Type"]?.lowercased()
    else { return false }
    return type.hasPrefix("text/") || ["json", "xml", "yaml", "javascript"].contains { type.contains($0) }
  }

  /// Marks the headers of the answer that is about to be compressed.
  static func markCompressed(_ headers: inout Headers) {
    headers.add("Content-Encoding", "gzip")
    if let tag = headers["ETag"], tag.last == "\"" { headers.set("ETag", tag.dropLast() + tagSuffix + "\"") }
  }
}
