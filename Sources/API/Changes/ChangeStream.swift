import HTTP
import News
import Store
import Threads

/// Events as they happen (server-sent events, WHATWG HTML, section 9.2). `id` is the event's number, so that a client
/// that reconnects with `Last-Event-ID` misses nothing.
final class ChangeStream: Sendable {
  private struct Position {
    /// The last event that was sent; nil before the stream has begun.
    var sequence: Int64?
    var hasGreeted = false
    var idleTime: Int64 = 0
  }

  /// Comments in the silence keep proxies from closing, and tell us that a client has gone.
  private static let heartbeat: Int64 = 15_000
  private static let batch = 100

  private let service: Service
  private let position: Guarded<Position>

  /// - Parameter sequence: the last event that the client knows; nil begins with what happens from now on.
  init(_ service: Service, after sequence: Int64?) {
    self.service = service
    position = Guarded(Position(sequence: sequence))
  }

  var response: Response {
    var response = Response(status: 200, body: .stream(BodyStream(isLive: true) { try await self.next() }))
    response.headers.add("Content-Type", "text/event-stream")
    response.headers.add("Cache-Control", "no-store")
    // Nginx would hold the events back otherwise.
    response.headers.add("X-Accel-Buffering", "no")
    return response
  }

  private func next() async throws -> [UInt8] {
    let after = try await start()
    let isFirst = position.withLock { position in
      defer { position.hasGreeted = true }
      return !position.hasGreeted
    }
    if isFirst { return Array("retry: 2000\n\n".utf8) }
    while true {
      if try await service.changes.newest() > after {
        let changes = try await service.readers.read { try $0.changes(after: after, limit: Self.batch) }
        if let last = changes.last {
          position.withLock { ($0.sequence, $0.idleTime) = (last.sequence, 0) }
          return changes.flatMap(Self.event)
        }
      }
      try await Task.sleep(for: .milliseconds(ChangeWatch.interval))
      if isQuiet() { return Array(": still here\n\n".utf8) }
    }
  }

  private func start() async throws -> Int64 {
    if let known = position.withLock({ $0.sequence }) { return known }
    let newest = try await service.readers.read { try $0.lastChange() }
    position.withLock { $0.sequence = newest }
    return newest
  }

  private func isQuiet() -> Bool {
    position.withLock { position in
      position.idleTime += ChangeWatch.interval
      guard position.idleTime >= Self.heartbeat else { return false }
      position.idleTime = 0
      return true
    }
  }

  private static func event(_ change: Change) -> [UInt8] {
    var json = JSONWriter(capacity: 256)
    json.change(change)
    return Array("id: \(change.sequence)\nevent: \(change.kind.rawValue)\ndata: ".utf8) + json.bytes + [0x0A, 0x0A]
  }
}
