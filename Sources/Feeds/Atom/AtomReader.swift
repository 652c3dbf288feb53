/// Atom 1.0 (RFC 4287) and 0.3: a `feed` element with its entries inside.
enum AtomReader {
  /// Reads on from the start of the root element.
  static func read(_ reader: inout XMLReader) -> FeedDraft {
    var feed = FeedDraft(format: format(&reader))
    feed.language.offer(reader.language, .module)
    let depth = reader.depth
    while !feed.hasTooManyEntries, reader.nextChild(of: depth) {
      if reader.name.tag == .entry || reader.name.tag == .item, reader.name.isCore {
        feed.add(FeedElements.entry(&reader, home: .atom, in: feed))
      } else {
        FeedElements.feed(&reader, into: &feed, home: .atom)
      }
    }
    feed.giveAuthorToEntries()
    return feed
  }

  /// An entry that is a document by itself (RFC 4287, section 2): a feed of one.
  static func readEntry(_ reader: inout XMLReader) -> FeedDraft {
    var feed = FeedDraft(format: format(&reader))
    feed.add(FeedElements.entry(&reader, home: .atom, in: feed))
    return feed
  }

  private static func format(_ reader: inout XMLReader) -> FeedFormat {
    if let version = reader.attribute("version") { return version == "1.0" ? .atom10 : .atom03 }
    return reader.attribute("xmlns")?.contains("purl.org") == true ? .atom03 : .atom10
  }
}
