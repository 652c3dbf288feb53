/// Microsoft's Channel Definition Format (W3C note of 1997): elements in capitals, facts in attributes.
enum CDFReader {
  /// Reads on from the start of the root element, which is the channel.
  static func read(_ reader: inout XMLReader) -> FeedDraft {
    var feed = FeedDraft(format: .cdf)
    feed.link.offer(href(&reader), .module)
    feed.updated.offer(reader.attribute("lastmod").flatMap { DateReader.read($0) }, .module)
    items(&reader, into: &feed)
    return feed
  }

  /// Reads a channel; channels inside it are sections of it.
  private static func items(_ reader: inout XMLReader, into feed: inout FeedDraft) {
    let depth = reader.depth
    while !feed.hasTooManyEntries, reader.nextChild(of: depth) {
      switch reader.name.tag {
      case .item: feed.add(item(&reader, in: feed))
      case .abstract: feed.description.offer(reader.plain(), .core)
      case .a: feed.link.offer(href(&reader), .core)
      case .channel where depth < 8: items(&reader, into: &feed)
      default: FeedElements.feed(&reader, into: &feed, home: .rss)
      }
    }
  }

  private static func item(_ reader: inout XMLReader, in feed: FeedDraft) -> EntryDraft {
    var entry = EntryDraft()
    entry.url.offer(href(&reader), .module)
    entry.updated.offer(reader.attribute("lastmod").flatMap { DateReader.read($0) }, .module)
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      switch reader.name.tag {
      case .abstract: entry.summary.offer(reader.html(), .core)
      case .a: entry.url.offer(href(&reader), .core)
      default: FeedElements.entry(&reader, into: &entry, home: .rss)
      }
    }
    return entry
  }

  private static func href(_ reader: inout XMLReader) -> String? {
    reader.attribute("href").map { reader.absolute($0) }
  }
}
