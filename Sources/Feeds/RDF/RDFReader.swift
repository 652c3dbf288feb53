/// RSS 0.90 and 1.0: an `rdf:RDF` element around a channel and, beside it, the items.
enum RDFReader {
  /// Reads on from the start of the root element.
  static func read(_ reader: inout XMLReader) -> FeedDraft {
    let isNetscape = reader.attribute("xmlns")?.contains("netscape.com") == true
    var feed = FeedDraft(format: isNetscape ? .rss090 : .rss10)
    feed.language.offer(reader.language, .module)
    RSSReader.children(&reader, into: &feed)
    return feed
  }
}
