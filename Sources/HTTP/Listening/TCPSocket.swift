import CEpoll
import Glibc

/// Listens on a TCP address: with a socket for each loop, among which the kernel spreads connections (`SO_REUSEPORT`).
struct TCPSocket {
  private let text: String
  private var storage = sockaddr_storage()
  private var length: socklen_t

  /// - Parameter text: `HOST:PORT`, `[IPV6]:PORT`; an empty host is every IPv4 address.
  init(_ text: String) throws(ServerError) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      throw ServerError(address: text, reason: "not of the form HOST:PORT or unix:PATH")
    }
    let host = try Self.host(text[..<colon], text)
    var hints = addrinfo()
    (hints.ai_family, hints.ai_socktype) = (host.isEmpty ? AF_INET : AF_UNSPEC, Int32(SOCK_STREAM.rawValue))
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    var found: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(host.isEmpty ? nil : String(host), String(port), &hints, &found)
    guard status == 0, let found else {
      throw ServerError(address: text, reason: String(cString: gai_strerror(status)))
    }
    defer { freeaddrinfo(found) }
    memcpy(&storage, found.pointee.ai_addr, Int(found.pointee.ai_addrlen))
    (self.text, length) = (text, found.pointee.ai_addrlen)
  }

  consuming func listen(loops: Int) throws(ServerError) -> ListeningSocket {
    // Another server of the same user could share a SO_REUSEPORT port unseen: a bind without it tells.
    close(try bound(isShared: false))
    var descriptors: [Int32] = []
    do throws(ServerError) {
      for _ in 0..<loops {
        let descriptor = try bound(isShared: true)
        descriptors.append(descriptor)
        guard Glibc.listen(descriptor, SOMAXCONN) == 0 else { throw ServerError(address: text, errno: errno) }
        // With port 0 the first socket has chosen the port of all.
        storage.withAddress { _ = getsockname(descriptor, $0, &length) }
      }
    } catch {
      for descriptor in descriptors { close(descriptor) }
      throw error
    }
    // A socket that is bound to an address of IP has one.
    let address = storage.address(length) ?? .tcp(host: "", port: 0)
    return ListeningSocket(address: address, listeners: descriptors.map { Listener(descriptor: $0, isShared: false) })
  }

  /// Without the brackets, which an IPv6 address must have: its own colons would be taken for the port's otherwise.
  private static func host(_ written: Substring, _ text: String) throws(ServerError) -> Substring {
    if written.hasPrefix("["), written.hasSuffix("]") { return written.dropFirst().dropLast() }
    guard !written.contains(where: { ":[]".contains($0) }) else {
      throw ServerError(address: text, reason: "an IPv6 address stands in brackets: [::1]:8080")
    }
    return written
  }

  private mutating func bound(isShared: Bool) throws(ServerError) -> Int32 {
    let descriptor = try ListeningSocket.make(Int32(storage.ss_family), text)
    Self.set(descriptor, SOL_SOCKET, SO_REUSEADDR)
    if isShared { Self.set(descriptor, SOL_SOCKET, SO_REUSEPORT) }
    if storage.ss_family == AF_INET6 { Self.set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY) }
    // Accepted sockets inherit it.
    Self.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
    let length = length
    guard storage.withAddress({ bind(descriptor, $0, length) }) == 0 else {
      let error = errno
      close(descriptor)
      throw ServerError(address: text, errno: error)
    }
    return descriptor
  }

  static func set(_ descriptor: Int32, _ level: Int32, _ option: Int32) {
    var on: Int32 = 1
    setsockopt(descriptor, level, option, &on, socklen_t(MemoryLayout<Int32>.size))
  }
}
