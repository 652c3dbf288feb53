import Glibc

/// A listening socket that the process was started with.
public struct InheritedSocket: Sendable, CustomStringConvertible {
  public let descriptor: Int32
  /// As whoever passed it calls it; empty where it has no name.
  public let name: String

  public init(descriptor: Int32, name: String = "") { (self.descriptor, self.name) = (descriptor, name) }

  /// `descriptor 3 (rapporteur.socket)`
  public var description: String { "descriptor \(descriptor)" + (name.isEmpty ? "" : " (\(name))") }

  /// Those that systemd passes to the service of a socket unit, by the protocol of sd_listen_fds(3): `LISTEN_FDS` of them
  /// from descriptor 3 on, for the process `LISTEN_PID`. The variables are unset, so that they are taken once.
  /// - Throws: `ServerError` where `LISTEN_FDS` is no number.
  public static func fromSystemd() throws(ServerError) -> [InheritedSocket] {
    let variables = ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]
    let values = variables.map { name in getenv(name).map { String(cString: $0) } }
    for name in variables { unsetenv(name) }
    guard let process = values[0].flatMap({ Int32($0) }), process == getpid(), let count = values[1] else { return [] }
    guard let count = Int32(count), (0...1024).contains(count) else {
      throw ServerError(address: "LISTEN_FDS=\(count)", reason: "not a number of sockets")
    }
    let names = (values[2] ?? "").split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    return (0..<count).map { index in
      InheritedSocket(descriptor: 3 + index, name: names.indices.contains(Int(index)) ? names[Int(index)] : "")
    }
  }
}
