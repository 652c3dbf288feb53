/// Lists of subscriptions as feed readers exchange them: OPML 1.0 and 2.0 (https://opml.org/spec2.opml).
///
/// ```swift
/// let subscriptions = try OPML.parse(bytes)
/// let copy = OPML.document(subscriptions, title: "My feeds")
/// ```
public enum OPML {
  /// The feeds of a list, in its order and as often as it names them.
  ///
  /// An outline with an `xmlUrl` is a feed, one without is a folder of those inside it; a feed in no folder lies in that
  /// of its first `category`. Names of attributes may be in any letter case. Lists that a list includes are not loaded.
  /// - Throws: `FeedError.empty`, `.notOPML`, `.tooDeep`, or `.tooLarge`.
  public static func parse(_ bytes: [UInt8]) throws(FeedError) -> [Subscription] {
    guard bytes.count <= FeedParser.sizeLimit else { throw .tooLarge(FeedParser.sizeLimit) }
    let text = DocumentEncoding.utf8(bytes, contentType: nil)
    guard text.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
    return try text.withUnsafeBufferPointer { (buffer) throws(FeedError) in
      var reader = OPMLReader(ByteSource(buffer))
      return try reader.read()
    }
  }

  /// The versions that are written; the older one for readers that know no other.
  public enum Version: String, CaseIterable, Sendable {
    case v1 = "1.0"
    case v2 = "2.0"
  }

  /// An OPML document in UTF-8. Folders stand where their first feed does; a feed without a title shows its address.
  public static func document(_ subscriptions: [Subscription], title: String, version: Version = .v2) -> [UInt8] {
    var writer = OPMLWriter(version: version)
    writer.write(OPMLOutline(subscriptions), title: title)
    return writer.bytes
  }
}
