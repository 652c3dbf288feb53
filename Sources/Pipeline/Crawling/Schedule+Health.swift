import Fetching
import News

extension Schedule {
  /// Notes a visit that went well, and when the next is due. The feed's `schedule` is that of this visit already.
  /// - Parameters:
  ///   - response: nil for a feed that was read from a file, which is never visited, or that a hub has sent.
  ///   - isChanged: something in it was new.
  func noteSuccess(_ response: FetchResponse?, isChanged: Bool, in feed: inout Feed, at now: Timestamp = .now) {
    feed.health.lastFetched = now
    feed.health.lastError = nil
    feed.health.failures = 0
    if isChanged || feed.health.lastChanged == nil { feed.health.lastChanged = now }
    guard let response else { return }
    feed.health.lastStatus = response.status
    if response.status == 304 {
      // What it says anew takes the place of what was said (RFC 9111, section 4.3.4).
      feed.schedule.maxAge = response.maxAge ?? feed.schedule.maxAge
    } else {
      feed.health.etag = Schedule.validator(response.etag)
      feed.health.lastModified = Schedule.validator(response.lastModified)
    }
    feed.health.nextFetch = next(after: now, for: feed)
  }

  func noteFailure(
    _ reason: String, status: Int?, retryAfter: Int?, in feed: inout Feed, at now: Timestamp = .now
  ) {
    feed.health.lastFetched = now
    feed.health.lastStatus = status
    feed.health.lastError = reason
    feed.health.failures += 1
    feed.health.nextFetch = retry(
      after: now, failures: feed.health.failures, retryAfter: retryAfter.map(Int64.init), key: feed.id)
  }

  /// What a server sends as a validator is sent back to it; of absurd ones nothing is kept.
  private static func validator(_ text: String?) -> String? { text.flatMap { $0.utf8.count <= 1024 ? $0 : nil } }
}
