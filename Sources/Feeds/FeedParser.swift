/// Reads feeds of every format into one model.
///
/// ```swift
/// let feed = try FeedParser.parse(bytes, contentType: response.contentType, url: response.url)
/// for entry in feed.entries { print(entry.title ?? "untitled") }
/// ```
public enum FeedParser {
  /// Larger documents are refused, in bytes: reading one takes some seven times its size in memory at worst.
  public static let sizeLimit = 128 << 20

  /// Reads one feed: RSS 0.90–2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, RSS in JSON.
  ///
  /// The format is told by the document itself, never by its address or content type. What is broken is repaired
  /// where a reader could still tell what was meant; time and memory stay linear in the document's size.
  /// - Parameters:
  ///   - bytes: The document as it came, without transfer or content coding.
  ///   - contentType: HTTP's `Content-Type`, for its `charset` (RFC 7303, section 3).
  ///   - url: Where it came from: the base of its relative links.
  public static func parse(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) throws(FeedError)
    -> ParsedFeed
  {
    guard bytes.count <= sizeLimit else { throw .tooLarge(sizeLimit) }
    let text = DocumentEncoding.utf8(bytes, contentType: contentType)
    guard let first = text.first(where: { !ASCII.isSpace($0) }) else { throw .empty }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try JSONDocument.read(text, url: url) }
    return try text.withUnsafeBufferPointer { (buffer) throws(FeedError) in
      try XMLFeedReader.read(ByteSource(buffer), url: url)
    }
  }
}
