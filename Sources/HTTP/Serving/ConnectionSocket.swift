import CEpoll
import Glibc

/// A connection's end of the wire: what is received of it, and what is still to be sent. The loop's poll tells of edges,
/// so what has come is told of once, and asked for again where it was not taken.
struct ConnectionSocket {
  let id: ConnectionID
  /// What is to be sent.
  var output = OutputBuffer()
  /// The client has ended its side.
  private(set) var hasEnded = false
  /// There may be bytes that nobody will tell of again.
  private var isUnread = false
  private var interest = events

  static let events = EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue

  init(_ id: ConnectionID) { self.id = id }

  /// Bytes have come that are not wanted now.
  mutating func leaveUnread() { isUnread = true }

  /// Reads once.
  /// - Parameter isLast: the client has not ended its side behind what is there.
  /// - Returns: how many bytes; nil where the connection is broken.
  mutating func receive(into buffer: UnsafeMutableRawBufferPointer, isLast: Bool) -> Int? {
    let count = recv(id.descriptor, buffer.baseAddress, buffer.count, 0)
    isUnread = count == buffer.count || (count > 0 && !isLast)
    if count > 0 { return count }
    if count == 0 { hasEnded = true } else if errno == EINTR { isUnread = true } else if errno != EAGAIN { return nil }
    return 0
  }

  /// Asks for what may be left.
  mutating func readOn(_ loop: EventLoop) {
    guard isUnread else { return }
    isUnread = false
    loop.watch(id, interest, EPOLL_CTL_MOD)
  }

  /// Asks to be told when the client takes more. Once asked for, it stays: an edge costs nothing before it comes.
  mutating func awaitRoom(_ loop: EventLoop) {
    guard interest & EPOLLOUT.rawValue == 0 else { return }
    interest |= EPOLLOUT.rawValue
    loop.watch(id, interest, EPOLL_CTL_MOD)
  }

  /// Tells the client that nothing more comes. False where it has gone.
  func endOutput() -> Bool { shutdown(id.descriptor, Int32(SHUT_WR)) == 0 }

  /// What the kernel still has for the client is thrown away when the connection closes.
  func resetOnClose() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(id.descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }
}
