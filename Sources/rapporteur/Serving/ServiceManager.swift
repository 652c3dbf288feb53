import Glibc

/// Tells systemd how the service is, by the protocol of sd_notify(3): for units with `Type=notify`.
enum ServiceManager {
  enum State: String {
    case ready = "READY=1"
    case stopping = "STOPPING=1"
  }

  /// Does nothing where nobody wants to know (`NOTIFY_SOCKET` is not set).
  static func tell(_ state: State) {
    guard let path = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }), path.utf8.count < 108 else { return }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    // An abstract socket is written with @ in the place of the zero that its name begins with.
    let name = path.hasPrefix("@") ? [0] + Array(path.utf8.dropFirst()) : Array(path.utf8)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        _ = sendto(descriptor, state.rawValue, state.rawValue.utf8.count, Int32(MSG_NOSIGNAL), address, length)
      }
    }
  }
}
