import CEpoll
import Glibc

/// The listening sockets of one loop, in its poll.
struct Acceptor {
  private var listeners: [Listener]
  private let poll: Int32
  /// Out of descriptors or memory: looked at again later, instead of spinning.
  private(set) var isPaused = false

  init(_ listeners: [Listener], _ poll: Int32) {
    (self.listeners, self.poll) = (listeners, poll)
    for listener in listeners { watch(listener) }
  }

  var descriptors: [Int32] { listeners.map(\.descriptor) }

  /// The next connection; nil where there is none, or where the listener has been closed since its event came.
  mutating func accept(from listener: Int32) -> (descriptor: Int32, peer: sockaddr_storage)? {
    while listeners.contains(where: { $0.descriptor == listener }) {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let descriptor = storage.withAddress { cepoll_accept(listener, $0, &length) }
      if descriptor >= 0 { return (descriptor, storage) }
      if errno == ECONNABORTED || errno == EINTR { continue }
      if errno != EAGAIN { pause() }
      return nil
    }
    return nil
  }

  private mutating func pause() {
    isPaused = true
    for listener in listeners { unwatch(listener) }
  }

  mutating func resume() {
    guard isPaused else { return }
    isPaused = false
    for listener in listeners { watch(listener) }
  }

  mutating func close() {
    for listener in listeners {
      // A socket that others share stays in the poll otherwise.
      unwatch(listener)
      Glibc.close(listener.descriptor)
    }
    listeners = []
  }

  /// Added and removed rather than changed, which a shared one can't be (epoll_ctl(2), `EPOLLEXCLUSIVE`).
  private func watch(_ listener: Listener) {
    let events = EPOLLIN.rawValue | (listener.isShared ? EPOLLEXCLUSIVE.rawValue : 0)
    let id = ConnectionID(descriptor: listener.descriptor, serial: 0)
    var event = epoll_event(events: events, data: epoll_data_t(u64: id.packed))
    epoll_ctl(poll, EPOLL_CTL_ADD, listener.descriptor, &event)
  }

  private func unwatch(_ listener: Listener) {
    var event = epoll_event()
    epoll_ctl(poll, EPOLL_CTL_DEL, listener.descriptor, &event)
  }
}
