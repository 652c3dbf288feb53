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
    case .entry: feed = AtomReader.readEntry(&reader)
    default: feed = CDFReader.read(&reader)
    }
    if reader.isTooDeep { throw .tooDeep(XMLReader.depthLimit) }
    return try feed.finished()
  }

  /// Goes to the first element that a feed may start with. Text before it is junk, and so are elements: a program's
  /// warning in HTML, or an envelope around the feed.
  private static func root(_ reader: inout XMLReader) throws(FeedError) -> Tag {
    var first: String?
    while true {
      switch reader.next() {
      case .start:
        switch reader.name.tag {
        case .rss, .rdf, .feed, .channel: return reader.name.tag
        case .entry where first == nil && reader.name.namespace == .atom: return .entry
        case .html: throw .html
        case let tag where first == nil && (tag == .head || tag == .body): throw .html
        default: first = first ?? reader.rootName
        }
      case .finished:
        if reader.isTooDeep { throw .tooDeep(XMLReader.depthLimit) }
        guard let first else { throw .unrecognized }
        throw .unknownRoot(first)
      case .text, .end: continue
      }
    }
  }
}
