import Feeds
import Fetching
import News

extension Schedule {
  /// Notes a visit that went well.
  /// - Parameters:
  ///   - response: nil for a feed that was read from a file, which is never visited.
  ///   - parsed: nil where the server said that nothing has changed.
  func noteSuccess(_ response: FetchResponse?, feed parsed: ParsedFeed?, in feed: inout Feed) {
    let now = Timestamp.now
    feed.health.lastFetched = now
    feed.health.lastError = nil
    feed.health.failures = 0
    if parsed != nil { feed.health.lastChanged = now }
    guard let response else { return }
    feed.health.lastStatus = response.status
    if parsed != nil {
      feed.health.etag = Schedule.validator(response.etag)
      feed.health.lastModified = Schedule.validator(response.lastModified)
    }
    let wishes = [response.maxAge, parsed?.schedule.ttlMinutes.map { $0 * 60 }, parsed?.schedule.updatePeriodSeconds]
    let due = next(after: now, wishes: wishes.compactMap { $0.map(Int64.init) }, key: feed.id)
    feed.health.nextFetch = Schedule.skipping(parsed?.schedule, from: due)
  }

  func noteFailure(_ reason: String, status: Int?, retryAfter: Int?, in feed: inout Feed) {
    let now = Timestamp.now
    feed.health.lastFetched = now
    feed.health.lastStatus = status
    feed.health.lastError = reason
    feed.health.failures += 1
    feed.health.nextFetch = retry(
      after: now, failures: feed.health.failures, retryAfter: retryAfter.map(Int64.init), key: feed.id)
  }

  /// The first hour from then on in which the publisher does not say that asking is of no use.
  private static func skipping(_ schedule: UpdateSchedule?, from time: Timestamp) -> Timestamp {
    guard let schedule, !schedule.skipHours.isEmpty || !schedule.skipDays.isEmpty else { return time }
    for hour in 0..<(7 * 24) {
      let later = time.adding(seconds: Int64(hour) * 3600)
      let hourOfDay = Int((later.seconds % 86_400) / 3600)
      if !schedule.skipHours.contains(hourOfDay), !schedule.skipDays.contains(later.day().weekday) { return later }
    }
    return time
  }

  /// What a server sends as a validator is sent back to it; of absurd ones nothing is kept.
  private static func validator(_ text: String?) -> String? { text.flatMap { $0.utf8.count <= 1024 ? $0 : nil } }
}
