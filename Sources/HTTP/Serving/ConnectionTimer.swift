/// What a connection waits for, each for a time of its own.
enum ConnectionTimer {
  /// A handler, for which nobody's clock runs.
  case none
  case head, body, idle, write, drain

  /// How long the client has to end its side after the last answer.
  private static let drainTime = 2.0

  /// Nil where it never ends.
  func seconds(_ options: ServerOptions) -> Double? {
    switch self {
    case .none: nil
    case .head: options.headerTimeout
    case .body: options.bodyTimeout
    case .idle: options.idleTimeout
    case .write: options.writeTimeout
    case .drain: Self.drainTime
    }
  }
}
