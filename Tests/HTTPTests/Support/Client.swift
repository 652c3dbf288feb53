import Glibc

/// A plain blocking socket, for tests that say themselves what goes over the wire.
final class Client {
  struct Failure: Error {
    let call: String
    let reason: String
  }

  private var descriptor: Int32
  /// Whether the last `receiveSome` met a reset instead of an end.
  private(set) var wasReset = false

  /// - Parameters:
  ///   - patience: after so many seconds without a byte, `receive` gives up.
  ///   - source: the last number of the client's own address, `127.0.0.…`.
  ///   - receives: bytes of the kernel's buffer for what comes; nil is its own choice.
  convenience init(_ port: Int, patience: Double = 5, source: UInt32 = 1, receives: Int32? = nil) throws {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    try self.init(&address, AF_INET, patience: patience) { descriptor in
      var own = sockaddr_in()
      (own.sin_family, own.sin_addr.s_addr) = (sa_family_t(AF_INET), in_addr_t(0x7F00_0000 + source).bigEndian)
      if var receives {
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receives, socklen_t(MemoryLayout<Int32>.size))
      }
      guard source > 1 else { return }
      withUnsafePointer(to: &own) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
    }
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  /// To a port of `::1`.
  convenience init(sixPort: Int) throws {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = in_port_t(sixPort).bigEndian
    address.sin6_addr = in6addr_loopback
    try self.init(&address, AF_INET6)
  }

  /// To a Unix-domain socket.
  convenience init(path: String) throws {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    try self.init(&address, AF_UNIX)
  }

  private init<Address>(
    _ address: inout Address, _ family: Int32, patience: Double = 5, prepare: (Int32) -> Void = { _ in }
  ) throws {
    descriptor = socket(family, Int32(SOCK_STREAM.rawValue), 0)
    prepare(descriptor)
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
      }
    }
    guard status == 0 else { throw Failure(call: "connect", reason: String(cString: strerror(errno))) }
    setPatience(patience)
  }

  deinit { close() }

  func setPatience(_ seconds: Double) {
    var patience = timeval(tv_sec: Int(seconds), tv_usec: Int(seconds * 1e6) % 1_000_000)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  /// Sends all; false if the server took no more.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Some bytes; none at the end or after a reset; nil if nothing came in time.
  func receiveSome() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count < 0 && errno == EAGAIN { return nil }
    wasReset = count < 0 && errno == ECONNRESET
    return Array(buffer.prefix(max(0, count)))
  }

  /// Up to `count` bytes, so that the client's side takes no more than it is told to.
  func receive(atMost count: Int) -> Int {
    var buffer = [UInt8](repeating: 0, count: count)
    return recv(descriptor, &buffer, count, 0)
  }

  /// Everything until the server ends the connection, or for the patience's time.
  func receiveAll() -> (bytes: [UInt8], isClosed: Bool) {
    var all: [UInt8] = []
    while let some = receiveSome() {
      if some.isEmpty { return (all, true) }
      all += some
    }
    return (all, false)
  }

  /// The same as text.
  func receiveText() -> (text: String, isClosed: Bool) {
    let (bytes, isClosed) = receiveAll()
    return (String(decoding: bytes, as: UTF8.self), isClosed)
  }

  /// Everything up to and with `ending`.
  func receive(until ending: String) -> String {
    var all: [UInt8] = []
    while !all.suffix(ending.utf8.count).elementsEqual(ending.utf8), let some = receiveSome(), !some.isEmpty {
      all += some
    }
    return String(decoding: all, as: UTF8.self)
  }

  func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Ends the connection with a reset instead of a farewell.
  func reset() {
    var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    close()
  }

  func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }
}

/// What the server says to `request` on a connection of its own, up to the end of the connection.
/// The request should ask for `Connection: close`, or be refused.
func exchange(_ port: Int, _ request: String) throws -> String {
  let client = try Client(port)
  client.send(request)
  return client.receiveText().text
}

/// The statuses of the answers in `text`.
func statuses(_ text: String) -> [Int] {
  text.split(separator: "HTTP/1.1 ", omittingEmptySubsequences: false).dropFirst().compactMap { Int($0.prefix(3)) }
}
