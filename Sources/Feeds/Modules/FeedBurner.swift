/// FeedBurner replaces links by ones that count clicks, and keeps the originals beside them.
enum FeedBurner {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .origlink: entry.url.offer(reader.link(), .correction)
    case .origenclosurelink: entry.originalEnclosure = reader.link()
    default: break
    }
  }
}
