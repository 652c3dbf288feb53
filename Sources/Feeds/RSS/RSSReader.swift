/// RSS 0.91 to 2.0: an `rss` element around a `channel`, with the items inside it, or beside it as in RSS 0.90 and 1.0.
enum RSSReader {
  /// Reads on from the start of the root element.
  static func read(_ reader: inout XMLReader) -> FeedDraft {
    var feed = FeedDraft(format: format(&reader))
    feed.language.offer(reader.language, .module)
    children(&reader, into: &feed)
    return feed
  }

  /// Reads what is inside the element that has just started: the root, the channel, or something unknown around items.
  static func children(_ reader: inout XMLReader, into feed: inout FeedDraft) {
    let depth = reader.depth
    while !feed.hasTooManyEntries, reader.nextChild(of: depth) {
      guard reader.name.isCore else {
        FeedElements.feed(&reader, into: &feed, home: .rss)
        continue
      }
      switch reader.name.tag {
      case .item, .entry: feed.add(FeedElements.entry(&reader, home: .rss, in: feed))
      case .channel:
        feed.language.offer(reader.language, .module)
        children(&reader, into: &feed)
      case .items where reader.depth < 4: children(&reader, into: &feed)
      default: FeedElements.feed(&reader, into: &feed, home: .rss)
      }
    }
  }

  private static func format(_ reader: inout XMLReader) -> FeedFormat {
    switch reader.attribute("version") {
    case "0.90": .rss090
    case "0.91": .rss091
    case "0.92": .rss092
    case "0.93": .rss093
    case "0.94": .rss094
    case "1.0": .rss10
    case let version? where version.hasPrefix("2"): .rss20
    default: .rss
    }
  }
}
