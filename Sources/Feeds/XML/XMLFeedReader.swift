/// Tells the XML formats apart by the root element and hands over to the format's own reader.
enum XMLFeedReader {
  static func read(_ source: ByteSource, url: String?) throws(FeedError) -> ParsedFeed {
    var reader = XMLReader(source, url: url)
    let root = try root(&reader)
    let feed: FeedDraft
    switch root {
    case .rss: feed = RSSReader.read(&reader)
    case .rdf: feed = RDFReader.read(&reader)
    case .feed: feed = AtomReader.read(&reader)
    case .channel: feed = CDFReader.read(&reader)
    case .html, .head, .body: throw .html
    default: throw .unknownRoot(reader.rootName)
    }
    if reader.isTooDeep { throw .tooDeep(XMLReader.depthLimit) }
    return try feed.finished()
  }

  /// Goes to the first element; text before it is junk.
  private static func root(_ reader: inout XMLReader) throws(FeedError) -> Tag {
    while true {
      switch reader.next() {
      case .start: return reader.name.tag
      case .finished: throw .unrecognized
      case .text, .end: continue
      }
    }
  }
}
