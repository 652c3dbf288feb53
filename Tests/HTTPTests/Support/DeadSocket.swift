import Glibc

/// The file that a server leaves that was killed.
enum DeadSocket {
  static func make(_ path: String) throws { close(try bound(path)) }

  /// A socket that listens, as another program passes it on.
  static func listening(_ path: String) throws -> Int32 {
    let descriptor = try bound(path)
    listen(descriptor, 16)
    return descriptor
  }

  private static func bound(_ path: String) throws -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard status == 0 else { throw Client.Failure(call: "bind", reason: String(cString: strerror(errno))) }
    return descriptor
  }
}
