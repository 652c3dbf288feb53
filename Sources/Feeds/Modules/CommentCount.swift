/// How many comments there are: `slash:comments` (https://web.resource.org/rss/1.0/modules/slash/), and `thr:total` of
/// Atom's threading extension (RFC 4685).
enum CommentCount {
  static func read(_ reader: inout XMLReader, into entry: inout EntryDraft) {
    switch reader.name.tag {
    case .comments, .total: entry.comments.count = reader.number() ?? entry.comments.count
    default: break
    }
  }
}
