public import HTTP
import Threads

/// Counts answered requests by route, method and status: each loop under a lock of its own, which nobody else wants but
/// while the counts are looked at.
public final class Metrics: Sendable {
  /// By the route's place in the table, and behind the last those that no route has answered.
  private let loops: [Guarded<[RouteCounts]>]
  private let patterns: [String]
  private let server = Guarded<(@Sendable () -> ServerCounts)?>(nil)

  /// Loops beyond share the counts of an earlier one.
  private static let shards = 32

  /// - Parameter patterns: of the route table.
  init(patterns: [String]) {
    self.patterns = patterns
    let none = [RouteCounts](repeating: RouteCounts(), count: patterns.count + 1)
    loops = (0..<Self.shards).map { _ in Guarded(none) }
  }

  /// Takes `Server`'s `onRequest`, from any loop.
  public func record(_ record: RequestRecord) {
    let route = record.route?.index ?? patterns.count
    loops[record.loop % Self.shards].withLock { $0[min(route, $0.count - 1)].add(record) }
  }

  /// Whose connections and bytes are told of.
  public func observe(_ server: Server) {
    // The server holds its handlers, and they hold this.
    self.server.withLock { $0 = { [weak server] in server?.counts ?? ServerCounts() } }
  }

  var serverCounts: ServerCounts { server.withLock { $0 }?() ?? ServerCounts() }

  /// By pattern, in the order of their names; routes that nobody has asked are left out.
  var routes: [(pattern: String, counts: RouteCounts)] {
    var sums: [String: RouteCounts] = [:]
    for loop in loops {
      for (index, counts) in loop.withLock({ $0 }).enumerated() where counts.durations.count > 0 {
        sums[index < patterns.count ? patterns[index] : "none", default: RouteCounts()].add(counts)
      }
    }
    return sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
