/// The elements of Atom that describe a feed: 1.0 (RFC 4287) and 0.3.
enum AtomFeed {
  /// Takes up the element that has just started; false where Atom has none of that name.
  static func read(_ reader: inout XMLReader, into feed: inout FeedDraft, rank: Rank) -> Bool {
    switch reader.name.tag {
    case .title: feed.title.offerFirst(AtomText(&reader).plain, rank)
    case .subtitle, .tagline: feed.description.offer(AtomText(&reader).plain, rank)
    case .id: feed.id.offer(reader.identifier(), rank)
    case .updated, .modified: feed.updated.offer(reader.date(), rank)
    case .published, .issued: feed.published.offer(reader.date(), rank)
    case .author: feed.authors.add(AtomPerson(&reader).description, rank)
    case .link: link(&reader, into: &feed, rank: rank)
    default: return false
    }
    return true
  }

  private static func link(_ reader: inout XMLReader, into feed: inout FeedDraft, rank: Rank) {
    let link = AtomLink(&reader)
    guard let href = link.href else { return }
    switch link.relation {
    case "self":
      feed.selfLink = feed.selfLink ?? href
      reader.take(ownAddress: href)
    case "hub": if feed.hubs.count < 10 { feed.hubs.append(href) }
    default:
      guard link.isPage else { return }
      feed.link.offer(href, rank)
      reader.take(home: href)
    }
  }
}
