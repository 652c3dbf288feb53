import Addresses
import Glibc

/// The other end of a connection.
struct Peer: Sendable {
  /// Nil for a Unix-domain socket's.
  let address: IPAddress?
  /// As in `Request.remoteAddress`.
  let text: String

  init(_ storage: sockaddr_storage) {
    address = storage.ipAddress?.unmapped
    text = address?.description ?? "unix"
  }
}
