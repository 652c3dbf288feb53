import Threads

/// What a server has counted, over all its loops.
public struct ServerCounts: Sendable {
  /// Open now.
  public var connections = 0
  /// Since the start.
  public var acceptedConnections = 0
  /// Over a limit, since the start.
  public var refusedConnections = 0
  /// Being answered now: by work off the loops, or by a stream.
  public var runningRequests = 0
  /// Of connections, heads and framing included, since the start.
  public var receivedBytes = 0
  /// Of connections, heads and framing included, since the start.
  public var sentBytes = 0
  /// Steps of later answers and streams that wait for a thread now.
  public var waitingWork = 0

  /// Nothing yet.
  public init() {}

  /// - Parameter crew: nil before the start.
  init(_ crew: Crew?) {
    guard let crew else { return }
    (connections, waitingWork) = (crew.connections.value, crew.work.waiting)
    for counters in crew.members.map(\.counters) {
      acceptedConnections += counters.accepted.current
      refusedConnections += counters.refused.current
      runningRequests += counters.running.current
      receivedBytes += counters.received.current
      sentBytes += counters.sent.current
    }
  }
}
