import Addresses
import Glibc

/// The other end of a connection.
struct Peer: Sendable {
  /// Nil for a Unix-domain socket's.
  let address: IPAddress?
  /// As in `Request.remoteAddress`.
  let text: String
  let isLoopback: Bool
  /// Whether it is a proxy whose word on its clients is taken.
  let isTrusted: Bool

  init(_ storage: sockaddr_storage, _ proxies: TrustedProxies) {
    let address = storage.ipAddress?.unmapped
    self.address = address
    text = address?.description ?? "unix"
    isLoopback = address?.isLoopback ?? false
    isTrusted = proxies.trust(address)
  }
}
