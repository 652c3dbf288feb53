import Feeds
import News

extension FeedSchedule {
  /// What a document and the header it came with say.
  init(_ feed: ParsedFeed, maxAge: Int?, at now: Timestamp) {
    self.init(
      ttl: feed.schedule.ttlMinutes.map { min(max($0, 0), FeedSchedule.longest / 60) * 60 },
      updatePeriod: feed.schedule.updatePeriodSeconds.map { min(max($0, 0), FeedSchedule.longest) },
      updateBase: feed.schedule.updateBase, maxAge: maxAge, skipHours: Set(feed.schedule.skipHours),
      skipDays: Set(feed.schedule.skipDays), rhythm: FeedSchedule.rhythm(of: feed, at: now))
  }

  /// A year, in seconds.
  private static let longest = 365 * 86_400

  /// Half the time that passes from one entry to the next, as the newest twenty and the time since them tell: an entry is
  /// then found half that time after it came, on average a quarter. Nil where entries have no dates.
  private static func rhythm(of feed: ParsedFeed, at now: Timestamp) -> Int? {
    // Dates in the future are wrong, or of another zone.
    let dates = Set(
      feed.entries.compactMap { ($0.published ?? $0.updated)?.instant.seconds }.filter { $0 <= now.seconds })
    let newest = dates.sorted(by: >).prefix(20)
    guard let oldest = newest.last else { return nil }
    return min(Int(now.seconds - oldest) / newest.count / 2, longest)
  }
}
