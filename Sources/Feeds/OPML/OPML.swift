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
  /// - Throws: `FeedError.empty`, `.notOPML`, or `.tooDeep`.
  public static func parse(_ bytes: [UInt8]) throws(FeedError) -> [Subscription] {
    let text = DocumentEncoding.utf8(bytes, contentType: nil)
    guard text.contains(where: { !ASCII.isSpace($0) }) else { throw .empty }
    return try text.withUnsafeBufferPointer { (buffer) throws(FeedError) in
      var reader = OPMLReader(ByteSource(buffer))
      return try reader.read()
    }
  }

  /// An OPML 2.0 document in UTF-8. Folders stand where their first feed does; a feed without a title shows its address.
  public static func document(_ subscriptions: [Subscription], title: String) -> [UInt8] {
    var writer = OPMLWriter()
    writer.write(OPMLOutline(subscriptions), title: title)
    return writer.bytes
  }
}
