import CEpoll
import Glibc

/// Opens the sockets of an address: one for each loop, among which the kernel spreads connections (`SO_REUSEPORT`).
struct ListeningSocket {
  let address: SocketAddress
  let descriptors: [Int32]

  /// - Parameter text: `HOST:PORT`, `[IPV6]:PORT`; an empty host is every IPv4 address.
  static func open(_ text: String, count: Int) throws(ServerError) -> ListeningSocket {
    var (storage, length) = try resolve(text)
    // Another server of the same user could share a SO_REUSEPORT port unseen: a bind without it tells.
    close(try bound(&storage, length, text, shared: false))
    var descriptors: [Int32] = []
    do throws(ServerError) {
      for _ in 0..<count {
        let descriptor = try bound(&storage, length, text, shared: true)
        descriptors.append(descriptor)
        guard listen(descriptor, SOMAXCONN) == 0 else { throw ServerError(address: text, errno: errno) }
        // With port 0 the first socket has chosen the port of all.
        withAddress(&storage) { address in _ = getsockname(descriptor, address, &length) }
      }
    } catch {
      for descriptor in descriptors { close(descriptor) }
      throw error
    }
    let host = numericHost(&storage)
    return ListeningSocket(address: SocketAddress(host: host, port: port(&storage)), descriptors: descriptors)
  }

  private static func resolve(_ text: String) throws(ServerError) -> (sockaddr_storage, socklen_t) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      throw ServerError(address: text, reason: "not of the form HOST:PORT")
    }
    let host = text[..<colon].trimmingPrefix("[").split(separator: "]", omittingEmptySubsequences: false)[0]
    var hints = addrinfo()
    (hints.ai_family, hints.ai_socktype) = (host.isEmpty ? AF_INET : AF_UNSPEC, Int32(SOCK_STREAM.rawValue))
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host.isEmpty ? nil : String(host), String(port), &hints, &found)
    guard status == 0, let found else {
      throw ServerError(address: text, reason: String(cString: gai_strerror(status)))
    }
    defer { freeaddrinfo(found) }
    var storage = sockaddr_storage()
    memcpy(&storage, found.pointee.ai_addr, Int(found.pointee.ai_addrlen))
    return (storage, found.pointee.ai_addrlen)
  }

  private static func bound(
    _ storage: inout sockaddr_storage, _ length: socklen_t, _ text: String, shared: Bool
  ) throws(ServerError) -> Int32 {
    let descriptor = CEpoll.socket(
      Int32(storage.ss_family), Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw ServerError(address: text, errno: errno) }
    set(descriptor, SOL_SOCKET, SO_REUSEADDR)
    if shared { set(descriptor, SOL_SOCKET, SO_REUSEPORT) }
    if storage.ss_family == AF_INET6 { set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY) }
    // Accepted sockets inherit it.
    set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
    guard withAddress(&storage, { bind(descriptor, $0, length) }) == 0 else {
      let error = errno
      close(descriptor)
      throw ServerError(address: text, errno: error)
    }
    return descriptor
  }

  private static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
    var on: Int32 = 1
    setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func port(_ storage: inout sockaddr_storage) -> Int {
    // The port is at the same place for IPv4 and IPv6.
    withUnsafeBytes(of: &storage) { Int(UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self))) }
  }

  /// The address as numbers: `127.0.0.1`, `::1`.
  static func numericHost(_ storage: inout sockaddr_storage) -> String {
    let family = Int32(storage.ss_family)
    let offset = family == AF_INET6 ? 8 : 4
    return withUnsafeBytes(of: &storage) { bytes in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { text in
        let base = bytes.baseAddress.map { $0 + offset }
        guard inet_ntop(family, base, text.baseAddress, socklen_t(text.count)) != nil, let start = text.baseAddress
        else { return "" }
        return String(cString: start)
      }
    }
  }

  private static func withAddress<Result>(
    _ storage: inout sockaddr_storage, _ body: (UnsafeMutablePointer<sockaddr>) -> Result
  ) -> Result {
    withUnsafeMutableBytes(of: &storage) {
      // A sockaddr_storage is never empty, and laid out for any sockaddr.
      body($0.baseAddress!.assumingMemoryBound(to: sockaddr.self))
    }
  }
}
