/// The elements of an RSS item, 0.90 to 2.0, and those that publishers add to it without a namespace.
enum RSSItem {
  /// Takes up the element that has just started; false where RSS has none of that name.
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) -> Bool {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(reader.plain(), rank)
    case .description: description(reader.html(), into: &entry, rank: rank)
    case .summary where rank == .core: summary(AtomText(&reader).html(&reader.links), into: &entry)
    case .abstract: entry.summary.offerFirst(reader.html(), .fallback)
    case .body, .fullitem: entry.content.offerFirst(reader.html(), .module)
    case .guid: guid(&reader, into: &entry, rank: rank)
    case .pubdate: entry.published.offer(reader.date(), rank)
    case .lastbuilddate: entry.updated.offer(reader.date(), .fallback)
    case .author where rank == .core, .managingeditor: RSSPerson.read(&reader, into: &entry.authors)
    case .category: entry.add(category: category(&reader))
    case .categories: categories(&reader, into: &entry)
    case .keywords, .tags: for keyword in Keywords.split(reader.plain()) { entry.add(category: keyword) }
    case .enclosure: enclosure(&reader, into: &entry)
    case .comments: entry.comments.url = reader.link()
    case .source, .image: break  // their titles and links are not the item's
    default: return false
    }
    return true
  }

  /// Beside a `summary`, the description is the longer text.
  private static func description(_ text: String?, into entry: inout EntryDraft, rank: Rank) {
    if entry.summary.rank == .correction {
      entry.content.offerFirst(text, .fallback)
    } else {
      entry.summary.offer(text, rank)
    }
  }

  private static func summary(_ text: String?, into entry: inout EntryDraft) {
    guard let text else { return }
    if entry.summary.rank == .core { entry.content.offerFirst(entry.summary.value, .fallback) }
    entry.summary.offer(text, .correction)
  }

  /// A `guid` is the item's address too, unless it says otherwise or can't be one: a bare word is none unless it says so.
  private static func guid(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) {
    let isPermaLink = reader.attribute("ispermalink").map { $0.lowercased() == "true" }
    let (base, statedBase) = (reader.base, reader.statedBase)
    guard let guid = reader.value() else { return }
    guard isPermaLink ?? guid.utf8.contains(UInt8(ascii: "/")) else { return entry.id.offer(guid, rank) }
    // The address may depend on where the document came from, the identity must not.
    entry.id.offer(reader.links.absolute(guid, base: statedBase), rank)
    let link = reader.links.absolute(guid, base: base)
    if URLParts.isWeb(link) { entry.url.offerFirst(link, .fallback) }
  }

  private static func category(_ reader: inout XMLReader) -> String? {
    let term = reader.attribute("term") ?? reader.attribute("label")
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
    guard let url = reader.attribute("url") ?? reader.attribute("href") ?? reader.attribute("uri") else { return }
    entry.add(
      enclosure: Enclosure(url: reader.absolute(url), type: reader.word("type"), length: reader.size("length")))
  }
}
