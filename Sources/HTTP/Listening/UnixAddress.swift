import Glibc

/// A `sockaddr_un` with a path.
struct UnixAddress {
  /// What `sun_path` has room for, with a zero at its end (unix(7)).
  static let maximumLength = 107

  private var address = sockaddr_un()

  /// Nil for a path that is too long.
  init?(path: String) {
    let bytes = Array(path.utf8)
    guard bytes.count <= Self.maximumLength else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
  }

  mutating func with<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }
}
