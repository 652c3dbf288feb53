/// RSS 1.0's slash module (https://web.resource.org/rss/1.0/modules/slash/).
enum Slash {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    if reader.name.tag == .comments { entry.comments.count = reader.number() ?? entry.comments.count }
  }
}

/// Atom's threading extension (RFC 4685).
enum Threading {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    if reader.name.tag == .total { entry.comments.count = reader.number() ?? entry.comments.count }
  }
}
