import News

/// The elements of an RSS channel, 0.90 to 2.0.
enum RSSFeed {
  /// Takes up the element that has just started; false where RSS has none of that name.
  static func read(_ reader: inout XMLReader, into feed: inout FeedDraft, rank: Rank) -> Bool {
    switch reader.name.tag {
    case .title: feed.title.offerFirst(reader.plain(), rank)
    case .description: feed.description.offer(reader.plain(), rank)
    case .language: feed.language.offer(reader.value(), rank)
    case .guid: feed.id.offer(reader.value(), rank)
    case .pubdate: feed.published.offer(reader.date(), rank)
    case .lastbuilddate: feed.updated.offer(reader.date(), rank)
    case .abstract: feed.description.offer(reader.plain(), .fallback)
    case .author where rank == .core, .managingeditor: RSSPerson.read(&reader, into: &feed.authors)
    case .webmaster: feed.authors.add(AtomPerson(&reader).description, PersonList.Source.responsible)
    case .ttl: feed.schedule.ttlMinutes = reader.number()
    case .skiphours: feed.schedule.skipHours = hours(&reader)
    case .skipdays: feed.schedule.skipDays = days(&reader)
    case .image, .textinput, .cloud: break  // a title or link in there is not the feed's
    default: return false
    }
    return true
  }

  /// `skipHours`: 24 is an old way to write 0.
  private static func hours(_ reader: inout XMLReader) -> [Int] {
    var hours: [Int] = []
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      if reader.name.tag == .hour, let hour = reader.number(), (0...24).contains(hour), !hours.contains(hour % 24) {
        hours.append(hour % 24)
      }
    }
    return hours
  }

  private static func days(_ reader: inout XMLReader) -> [Weekday] {
    var days: [Weekday] = []
    let depth = reader.depth
    while reader.nextChild(of: depth) {
      guard reader.name.tag == .day else { continue }
      let name = reader.value()?.lowercased()
      if let day = Weekday.allCases.first(where: { "\($0)" == name }), !days.contains(day) { days.append(day) }
    }
    return days
  }
}
