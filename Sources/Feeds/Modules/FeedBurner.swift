/// FeedBurner replaces links by ones that count clicks, and keeps the original beside them.
enum FeedBurner {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    if reader.name.tag == .origlink { entry.url.offer(reader.link(), .correction) }
  }
}
