/// An address that a server listens on.
public enum SocketAddress: Hashable, Sendable, CustomStringConvertible {
  /// The host in numbers, and the real port where 0 was asked for.
  case tcp(host: String, port: Int)
  /// A Unix-domain socket; the path is as it was asked for, and empty for an inherited one that has none.
  case unix(path: String)

  /// Nil for a Unix-domain socket.
  public var port: Int? { if case .tcp(_, let port) = self { port } else { nil } }

  /// `127.0.0.1:8080`, `[::1]:8080`, `unix:/run/rapporteur.sock`.
  public var description: String {
    switch self {
    case .tcp(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix(let path): "unix:\(path)"
    }
  }
}
