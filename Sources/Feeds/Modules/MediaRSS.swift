/// Media RSS (https://www.rssboard.org/media-rss): its files are enclosures, its texts stand in for missing ones.
enum MediaRSS {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(reader.plain(), .fallback)
    case .description: entry.summary.offerFirst(reader.html(), .fallback)
    case .credit: entry.authors.add(reader.plain(), PersonList.Source.responsible)
    case .thumbnail: entry.image.offerFirst(reader.attribute("url").map { reader.absolute($0) }, .module)
    case .category: entry.add(category: reader.plain())
    case .keywords: for keyword in Keywords.split(reader.plain()) { entry.add(category: keyword) }
    case .content: content(&reader, into: &entry)
    case .group: children(&reader, into: &entry)
    default: break
    }
  }

  private static func content(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    if let url = reader.attribute("url") {
      entry.add(
        media: Enclosure(url: reader.absolute(url), type: reader.word("type"), length: reader.size("filesize")))
    }
    children(&reader, into: &entry)
  }

  /// What a group or a file says about itself; nested no deeper than the document allows.
  private static func children(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.namespace == .media { read(&reader, into: &entry) }
    }
  }
}
