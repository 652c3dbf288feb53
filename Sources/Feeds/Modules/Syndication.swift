/// RSS 1.0's syndication module (https://web.resource.org/rss/1.0/modules/syndication/).
enum Syndication {
  static func read(_ reader: inout XMLReader, into feed: inout FeedDraft) {
    switch reader.name.tag {
    case .updateperiod: feed.updatePeriod.period = reader.value()
    case .updatefrequency: feed.updatePeriod.frequency = reader.number()
    case .updatebase: feed.updatePeriod.base = reader.date()
    default: break
    }
  }
}
