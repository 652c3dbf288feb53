public import HTTP
import News
import Threads

/// Counts answered requests by route pattern, method and status.
public final class Metrics: Sendable {
  struct Key: Hashable, Comparable {
    let route: String
    let method: String
    let status: Int

    static func < (a: Key, b: Key) -> Bool { (a.route, a.method, a.status) < (b.route, b.method, b.status) }
  }

  struct Snapshot {
    var requests: [Key: Int] = [:]
    /// By route.
    var durations: [String: Histogram] = [:]
    var sentBytes = 0
    /// Open when the latest request was answered.
    var connections = 0
  }

  private let pattern: @Sendable (String) -> String?
  private let counts = Guarded(Snapshot())

  init(pattern: @escaping @Sendable (String) -> String?) { self.pattern = pattern }

  /// Takes `Server`'s `onRequest`, from any loop.
  public func record(_ record: RequestRecord) {
    // What clients make up must not make new series.
    let route = pattern(record.path) ?? "none"
    let method = Self.methods.contains(record.method) ? record.method : "other"
    counts.withLock {
      $0.requests[Key(route: route, method: method, status: record.status), default: 0] += 1
      $0.durations[route, default: Histogram()].add(record.duration)
      $0.sentBytes += record.bytes
      $0.connections = record.connections
    }
  }

  var snapshot: Snapshot { counts.withLock { $0 } }

  private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
}
