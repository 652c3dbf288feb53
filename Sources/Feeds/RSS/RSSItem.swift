/// The elements of an RSS item, 0.90 to 2.0.
enum RSSItem {
  /// Takes up the element that has just started; false where RSS has none of that name.
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) -> Bool {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(reader.plain(), rank)
    case .description: entry.summary.offer(reader.html(), rank)
    case .body, .fullitem: entry.content.offer(reader.html(), .module)
    case .guid: guid(&reader, into: &entry, rank: rank)
    case .pubdate: entry.published.offer(reader.date(), rank)
    case .category: entry.add(category: category(&reader))
    case .categories: categories(&reader, into: &entry)
    case .enclosure: enclosure(&reader, into: &entry)
    case .source: break  // the title of the feed that the item was taken from
    default: return false
    }
    return true
  }

  /// A `guid` is the item's address too, unless it says otherwise or can't be one.
  private static func guid(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) {
    let isPermaLink = reader.attribute("ispermalink").map { $0.lowercased() == "true" } ?? true
    let base = reader.base
    guard let guid = reader.value() else { return }
    let link = reader.links.absolute(guid, base: base)
    entry.id.offer(isPermaLink ? link : guid, rank)
    if isPermaLink, URLParts.isWeb(link) { entry.url.offerFirst(link, .fallback) }
  }

  private static func category(_ reader: inout XMLReader) -> String? {
    let term = reader.attribute("term")
    return reader.plain() ?? term
  }

  /// Some publishers put their categories into an element of their own making.
  private static func categories(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.tag == .category { entry.add(category: category(&reader)) }
    }
  }

  private static func enclosure(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    guard let url = reader.attribute("url") ?? reader.attribute("href") else { return }
    let length = reader.attribute("length").flatMap { Int($0) }
    entry.add(
      enclosure: Enclosure(
        url: reader.absolute(url), type: reader.attribute("type"), length: length))
  }
}
