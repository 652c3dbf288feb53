/// Dublin Core elements and terms (https://www.dublincore.org/specifications/dublin-core/dcmi-terms/).
enum DublinCore {
  static func read(_ reader: inout XMLReader, into feed: inout FeedDraft) {
    switch reader.name.tag {
    case .title: feed.title.offerFirst(reader.plain(), .module)
    case .description, .abstract: feed.description.offer(reader.plain(), .module)
    case .creator, .author: feed.authors.add(AtomPerson(&reader).description, PersonList.Source.dublinCore)
    case .language: feed.language.offer(reader.value(), .core)
    case .date, .modified: feed.updated.offer(reader.date(), .module)
    case .issued, .created: feed.published.offer(reader.date(), .module)
    default: break
    }
  }

  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .title: entry.title.offerFirst(reader.plain(), .module)
    case .description, .abstract: entry.summary.offer(reader.html(), .module)
    case .creator, .author: entry.authors.add(AtomPerson(&reader).description, PersonList.Source.dublinCore)
    case .subject: entry.add(category: reader.plain())
    case .identifier: identifier(reader.value(), into: &entry)
    case .language: entry.language = reader.value() ?? entry.language
    case .date, .modified: entry.updated.offer(reader.date(), .module)
    case .issued: entry.published.offer(reader.date(), .module)
    case .created: entry.published.offer(reader.date(), .fallback)
    default: break
    }
  }

  private static func identifier(_ identifier: String?, into entry: inout EntryDraft) {
    entry.id.offer(identifier, .fallback)
    if let identifier, URLParts.isWeb(identifier) { entry.url.offer(identifier, .none) }
  }
}
