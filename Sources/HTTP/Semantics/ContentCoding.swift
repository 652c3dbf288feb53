/// Chooses whether an answer goes out as gzip, and keeps its entity tag and `Vary` true to that.
///
/// A strong entity tag names exact bytes (RFC 9110, section 8.8.3), so the compressed form has its own: the tag of the
/// plain form with `-gzip` at its end. `Preconditions` knows both.
enum ContentCoding {
  /// Shorter bodies fit in a packet anyway.
  static let minimumBytes = 1024
  static let tagSuffix: StaticString = "-gzip"

  /// Whether the answer has a form in gzip at all, whatever this client wants.
  static func isCompressible(_ response: Response) -> Bool {
    guard case .bytes(let bytes) = response.body, bytes.count >= minimumBytes,
      response.status != 206, !response.headers.contains("Content-Encoding"),
      let type = response.headers["Content-Type"]
    else { return false }
    return isText(type)
  }

  /// By the media type without its parameters: `text/…`, or what ends like `…+xml`, `…/json`.
  private static func isText(_ type: String) -> Bool {
    if type == "application/json" { return true }  // What is sent most by far.
    let media = type.utf8.prefix { $0 != UInt8(ascii: ";") && !ASCII.isWhitespace($0) }.map(ASCII.lowercase)
    return media.starts(with: "text/".utf8)
      || textSuffixes.contains { media.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let textSuffixes = ["json", "xml", "yaml", "javascript"]

  /// Marks the headers of the answer that is about to be compressed.
  static func markCompressed(_ headers: inout Headers) {
    headers.add("Content-Encoding", "gzip")
    if let tag = headers["ETag"], tag.last == "\"" { headers.set("ETag", "\(tag.dropLast())\(tagSuffix)\"") }
  }
}
