import Glibc

/// Why a server could not start.
public struct ServerError: Error, CustomStringConvertible {
  /// As it was asked for: `127.0.0.1:8080`.
  public let address: String
  /// In words, mostly the system's: `Address already in use`.
  public let reason: String

  init(address: String, reason: String) { (self.address, self.reason) = (address, reason) }

  init(address: String, errno: Int32) { self.init(address: address, reason: String(cString: strerror(errno))) }

  /// `cannot listen on 127.0.0.1:8080: Address already in use`
  public var description: String { "cannot listen on \(address): \(reason)" }
}
