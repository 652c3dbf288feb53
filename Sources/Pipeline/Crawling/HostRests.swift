import News
import Threads

/// Hosts that have asked to be left alone for a while (429 or 503 with `Retry-After`): that is meant for all their feeds.
final class HostRests: Sendable {
  private let ends = Guarded<[String: Timestamp]>([:])

  func rest(_ host: String, until end: Timestamp, now: Timestamp = .now) {
    ends.withLock { ends in
      ends[host] = max(end, ends[host] ?? end)
      if ends.count > 1024 { ends = ends.filter { $0.value > now } }
    }
  }

  /// Until when it rests; nil where it does not.
  func end(of host: String, at now: Timestamp) -> Timestamp? {
    ends.withLock { ends in ends[host].flatMap { $0 > now ? $0 : nil } }
  }
}
