/// An address and port that a server listens on.
public struct SocketAddress: Sendable, Equatable, CustomStringConvertible {
  /// Numeric.
  public let host: String
  /// The real one, where 0 was asked for.
  public let port: Int

  /// `127.0.0.1:8080`, `[::1]:8080`.
  public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
