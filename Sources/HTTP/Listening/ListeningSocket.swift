import CEpoll
import Glibc

/// What a server listens on at one address: a descriptor for each loop.
struct ListeningSocket {
  let address: SocketAddress
  let listeners: [Listener]
  /// To be removed when the server stops.
  var file: SocketFile?

  /// - Parameter text: `HOST:PORT`, `[IPV6]:PORT` or `unix:PATH`.
  static func open(_ text: String, _ options: ServerOptions) throws(ServerError) -> ListeningSocket {
    let loops = max(1, options.loops)
    if text.hasPrefix("unix:") {
      return try UnixSocket(text).listen(mode: options.socketMode, loops: loops)
    }
    return try TCPSocket(text).listen(loops: loops)
  }

  /// Takes over a socket that the process was started with.
  static func adopt(_ inherited: InheritedSocket, loops: Int) throws(ServerError) -> ListeningSocket {
    let (descriptor, name) = (inherited.descriptor, inherited.description)
    guard option(SO_TYPE, of: descriptor) == Int32(SOCK_STREAM.rawValue), option(SO_ACCEPTCONN, of: descriptor) == 1
    else { throw ServerError(address: name, reason: "not a stream socket that listens (Accept=no)") }
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    storage.withAddress { _ = getsockname(descriptor, $0, &length) }
    guard let address = storage.address(length) else {
      throw ServerError(address: name, reason: "neither of TCP nor of Unix domain")
    }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    if address.port != nil { TCPSocket.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY) }
    return ListeningSocket(address: address, listeners: try share(descriptor, among: loops, name))
  }

  /// A socket that does not block, of a family, for whoever asked for that address.
  static func make(_ family: Int32, _ name: String) throws(ServerError) -> Int32 {
    let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    let descriptor = CEpoll.socket(family, type, 0)
    guard descriptor >= 0 else { throw ServerError(address: name, errno: errno) }
    return descriptor
  }

  /// One socket for all loops, each with a descriptor of its own to close. Where that fails, `descriptor` stays open.
  static func share(_ descriptor: Int32, among loops: Int, _ name: String) throws(ServerError) -> [Listener] {
    var descriptors = [descriptor]
    while descriptors.count < loops {
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
      guard copy >= 0 else {
        let error = errno
        for descriptor in descriptors.dropFirst() { Glibc.close(descriptor) }
        throw ServerError(address: name, errno: error)
      }
      descriptors.append(copy)
    }
    return descriptors.map { Listener(descriptor: $0, isShared: loops > 1) }
  }

  /// For a server that does not start after all.
  func close() {
    for listener in listeners { Glibc.close(listener.descriptor) }
    file?.remove()
  }

  private static func option(_ name: Int32, of descriptor: Int32) -> Int32? {
    var (value, length) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
    return getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 ? value : nil
  }
}
