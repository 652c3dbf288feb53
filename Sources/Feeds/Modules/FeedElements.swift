/// Which vocabulary an element belongs to, and who reads it.
///
/// Feeds mix vocabularies freely: Atom links in RSS, RSS dates in Atom. The format's own elements rank first, those of
/// the others stand in for what is missing.
enum FeedElements {
  /// The format that the document is written in.
  enum Home {
    case rss, atom
  }

  /// Takes up an element of the feed itself; an unknown one is left for the reader to pass over.
  static func feed(_ reader: inout XMLReader, into feed: inout FeedDraft, home: Home) {
    switch (reader.name.namespace, home) {
    case (.core, .rss):
      _ =
        RSSFeed.read(&reader, into: &feed, rank: .core) || AtomFeed.read(&reader, into: &feed, rank: .core)
    case (.core, .atom), (.atom, .atom):
      _ =
        AtomFeed.read(&reader, into: &feed, rank: .core) || RSSFeed.read(&reader, into: &feed, rank: .core)
    case (.atom, .rss): _ = AtomFeed.read(&reader, into: &feed, rank: .module)
    case (.dublinCore, _): DublinCore.read(&reader, into: &feed)
    case (.iTunes, _): ITunes.read(&reader, into: &feed)
    case (.syndication, _): Syndication.read(&reader, into: &feed)
    default: break
    }
  }

  /// Reads one entry, of which the start has been read.
  static func entry(_ reader: inout XMLReader, home: Home, in feed: FeedDraft) -> EntryDraft {
    var entry = EntryDraft()
    entry.id.offer(reader.attribute("rdf:about"), .module)
    entry.language = reader.attribute("xml:lang")
    let depth = reader.depth
    while reader.nextChild(of: depth) { self.entry(&reader, into: &entry, home: home) }
    return entry
  }

  /// Takes up an element of an entry.
  static func entry(_ reader: inout XMLReader, into entry: inout EntryDraft, home: Home) {
    switch (reader.name.namespace, home) {
    case (.core, .rss):
      _ =
        RSSItem.read(&reader, into: &entry, rank: .core) || AtomEntry.read(&reader, into: &entry, rank: .core)
    case (.core, .atom), (.atom, .atom):
      _ =
        AtomEntry.read(&reader, into: &entry, rank: .core) || RSSItem.read(&reader, into: &entry, rank: .core)
    case (.atom, .rss): _ = AtomEntry.read(&reader, into: &entry, rank: .module)
    case (.content, _): if reader.name.tag == .encoded { entry.content.offerFirst(reader.html(), .core) }
    case (.xhtml, _): if reader.name.tag == .body { entry.content.offerFirst(reader.html(), .module) }
    case (.dublinCore, _): DublinCore.read(&reader, into: &entry)
    case (.iTunes, _): ITunes.read(&reader, into: &entry)
    case (.media, _): MediaRSS.read(&reader, into: &entry)
    case (.feedBurner, _): FeedBurner.read(&reader, into: &entry)
    case (.slash, _), (.threading, _): CommentCount.read(&reader, into: &entry)
    case (.geo, _): GeoRSS.read(&reader, into: &entry)
    default: break
    }
  }
}
