/// Apple's podcast elements, and Google's, which follow them (https://help.apple.com/itc/podcasts_connect/#/itcb54353390).
enum ITunes {
  static func read(_ reader: inout XMLReader, into feed: inout FeedDraft) {
    switch reader.name.tag {
    case .title: feed.title.offerFirst(reader.plain(), .fallback)
    case .subtitle, .summary, .description: feed.description.offerFirst(reader.plain(), .fallback)
    case .author: feed.authors.add(AtomPerson(&reader).description, PersonList.Source.iTunes)
    case .owner: feed.authors.add(AtomPerson(&reader).name, PersonList.Source.responsible)
    default: break
    }
  }

  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(reader.plain(), .fallback)
    case .summary, .description: entry.summary.offerFirst(reader.html(), .fallback)
    // A line: anything that says more is better.
    case .subtitle: entry.summary.offer(reader.html(), .none)
    case .author: entry.authors.add(AtomPerson(&reader).description, PersonList.Source.iTunes)
    case .image: entry.image.offer(reader.attribute("href").map { reader.absolute($0) }, .fallback)
    case .category: category(&reader, into: &entry)
    case .keywords: for keyword in Keywords.split(reader.plain()) { entry.add(category: keyword) }
    default: break
    }
  }

  /// A category may hold narrower ones.
  private static func category(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    entry.add(category: reader.attribute("text"))
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.tag == .category { entry.add(category: reader.attribute("text")) }
    }
  }
}
