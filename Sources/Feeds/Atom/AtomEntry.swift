/// The elements of Atom that make an entry: 1.0 (RFC 4287) and 0.3.
enum AtomEntry {
  /// Takes up the element that has just started; false where Atom has none of that name.
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) -> Bool {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(AtomText(&reader).plain, rank)
    case .summary: entry.summary.offer(AtomText(&reader).html(&reader.links), rank)
    case .content: content(&reader, into: &entry, rank: rank)
    case .id: id(reader.identifier(), into: &entry, rank: rank)
    case .updated, .modified: entry.updated.offer(reader.date(), rank)
    case .published, .issued: entry.published.offer(reader.date(), rank)
    case .created: entry.published.offer(reader.date(), .fallback)
    case .author: entry.authors.add(AtomPerson(&reader).description, rank)
    case .category: category(&reader, into: &entry)
    case .link: link(AtomLink(&reader), into: &entry, rank: rank)
    case .source: source(&reader, into: &entry)
    default: return false
    }
    return true
  }

  /// An address as an `id` is the page's mostly: better than none.
  private static func id(_ id: String?, into entry: inout EntryDraft, rank: Rank) {
    entry.id.offer(id, rank)
    if let id, URLParts.isWeb(id) { entry.url.offer(id, .none) }
  }

  private static func content(_ reader: inout XMLReader, into entry: inout EntryDraft, rank: Rank) {
    entry.language = reader.attribute("xml:lang") ?? entry.language
    // The content is elsewhere (section 4.1.3.2).
    entry.url.offer(reader.attribute("src").map { reader.absolute($0) }, .none)
    entry.content.offerFirst(AtomText(&reader, mayBeBinary: true).html(&reader.links), rank)
  }

  private static func category(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    let term = reader.attribute("term") ?? reader.attribute("label")
    let text = reader.plain()
    entry.add(category: term.map { PlainText.folded(Array($0.utf8)) } ?? text)
  }

  private static func link(_ link: AtomLink, into entry: inout EntryDraft, rank: Rank) {
    guard let href = link.href else { return }
    switch link.relation {
    case "enclosure": entry.add(enclosure: Enclosure(url: href, type: link.type, length: link.length))
    case "related", "via": entry.externalURL = entry.externalURL ?? href
    case "replies": replies(link, href, into: &entry)
    default: if link.isAlternate { entry.url.offer(href, link.isPage ? rank : .fallback) }
    }
  }

  /// RFC 4685: replies may be a page or a feed, and be counted.
  private static func replies(_ link: AtomLink, _ href: String, into entry: inout EntryDraft) {
    if link.isHTML { entry.comments.url = entry.comments.url ?? href }
    entry.comments.count = entry.comments.count ?? link.replies
  }

  /// The feed that an entry was taken from: its author is the entry's, where it has none (section 4.2.1).
  private static func source(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.tag == .author { entry.authors.add(AtomPerson(&reader).description, .fallback) }
    }
  }
}
