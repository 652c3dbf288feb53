/// What a connection waits for, and how long.
struct ConnectionTimer {
  enum Kind {
    /// A handler, for which nobody's clock runs.
    case none
    case head, body, idle, write, drain
  }

  private(set) var kind = Kind.none
  /// Nanoseconds of the monotonic clock.
  private(set) var deadline = UInt64.max
  /// When the request that is being read must be whole.
  private var requestDeadline = UInt64.max

  /// What was waited for has come; what is waited for next has all its time, though it be the same.
  mutating func stop() { (kind, deadline) = (.none, .max) }

  /// The same; what is read next is another request.
  mutating func finishRequest() {
    stop()
    requestDeadline = .max
  }

  /// Begins anew where something else is waited for than before.
  /// - Parameter isReading: a part of a request has come.
  mutating func wait(for kind: Kind, isReading: Bool, now: UInt64, _ timeouts: Timeouts) {
    if !isReading {
      requestDeadline = .max
    } else if requestDeadline == .max {
      requestDeadline = now + timeouts.request
    }
    guard kind != self.kind else { return }
    self.kind = kind
    switch kind {
    case .none: deadline = .max
    case .head: deadline = min(now + timeouts.header, requestDeadline)
    case .body: deadline = min(now + timeouts.body, requestDeadline)
    case .idle: deadline = now + timeouts.idle
    case .write: deadline = now + timeouts.write
    case .drain: deadline = now + timeouts.drain
    }
  }
}
