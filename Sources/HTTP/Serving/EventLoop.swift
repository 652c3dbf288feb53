import CEpoll
import Dispatch
import Glibc
import Synchronization
import Threads

/// One thread's part of a server: its listening sockets, its handler, its connections.
final class EventLoop {
  let options: ServerOptions
  let handler: any Handler
  var mailbox: Mailbox { member.mailbox }
  let writer = ResponseWriter()
  let work: Lanes
  /// Every connection receives into this one buffer, so that an idle one has none of its own.
  let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  var counters: LoopCounters { member.counters }
  private(set) var isStopping = false
  /// Nanoseconds of the monotonic clock when the current events came.
  private(set) var now: UInt64

  private let poll: Int32
  private let index: Int
  let crew: Crew
  private let member: Crew.Member
  private var listeners: [Listener]
  private let count: ConnectionCount
  let unfinished: DispatchGroup
  private let onRequest: (@Sendable (RequestRecord) -> Void)?
  /// By descriptor.
  private var connections: [Connection?] = []
  private var open = 0
  private var lastSerial: UInt32 = 0
  private var ids = RequestIDs()
  private var spareOutput: [UInt8] = []
  private var isAcceptPaused = false
  private var nextSweep: UInt64 = 0
  private var stopDeadline = UInt64.max

  static let readEvents = EPOLLIN.rawValue | EPOLLRDHUP.rawValue

  /// - Throws: `ServerError` if the process has no descriptor left.
  init(_ setup: LoopSetup, handler: any Handler) throws(ServerError) {
    (options, index, crew, listeners) = (setup.options, setup.index, setup.crew, setup.listeners)
    member = setup.member
    (count, work, unfinished, onRequest) = (setup.count, setup.work, setup.unfinished, setup.onRequest)
    self.handler = handler
    poll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard poll >= 0 else { throw ServerError(address: options.listen.joined(separator: ", "), errno: errno) }
    now = Monotonic.now
    watch(ConnectionID(descriptor: mailbox.descriptor, serial: 0), EPOLLIN.rawValue, EPOLL_CTL_ADD)
    for listener in listeners { watch(listener) }
  }

  deinit {
    readBuffer.deallocate()
    Glibc.close(poll)
  }

  /// Serves until `stop` was posted and the last connection has gone.
  func run() {
    let events = UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: 256)
    defer { events.deallocate() }
    while !isStopping || open > 0 {
      let ready = epoll_wait(poll, events.baseAddress, Int32(events.count), waitTime)
      now = Monotonic.now
      for index in 0..<max(0, Int(ready)) { dispatch(events[index]) }
      if now >= nextSweep { sweep() }
    }
  }

  // MARK: For connections

  /// The time, for durations; free where nobody asks for records.
  func clock() -> UInt64 { onRequest == nil ? 0 : Monotonic.now }

  func requestID(_ headers: Headers) -> String {
    if let given = headers["X-Request-Id"], RequestIDs.isUsable(given) { return given }
    return ids.next()
  }

  func client(of peer: Peer, _ headers: Headers) -> String {
    peer.isTrusted ? options.trustedProxies.client(of: peer, headers) : peer.text
  }

  func record(_ exchange: Exchange) {
    guard let onRequest else { return }
    let request = exchange.request
    onRequest(
      RequestRecord(
        method: request.method, path: request.path, query: request.query, route: exchange.route,
        status: exchange.status, bytes: exchange.bytes, duration: Double(Monotonic.now - exchange.start) / 1e9,
        requestID: request.id, remoteAddress: request.remoteAddress, loop: index))
  }

  func watch(_ id: ConnectionID, _ events: UInt32, _ operation: Int32) {
    var event = epoll_event(events: events, data: epoll_data_t(u64: id.packed))
    epoll_ctl(poll, operation, id.descriptor, &event)
  }

  func forget(_ connection: Connection) {
    let descriptor = connection.id.descriptor
    connections[Int(descriptor)] = nil
    Glibc.close(descriptor)
    open -= 1
    member.load.subtract(1, ordering: .relaxed)
    count.leave(connection.peer, options)
  }

  /// An output buffer that has room from an earlier answer.
  func lendBuffer() -> [UInt8] {
    defer { spareOutput = [] }
    return spareOutput
  }

  func returnBuffer(_ buffer: consuming [UInt8]) {
    guard buffer.capacity <= 1 << 20 else { return }
    buffer.removeAll(keepingCapacity: true)
    spareOutput = buffer
  }

  // MARK: Events

  private func dispatch(_ event: epoll_event) {
    let id = ConnectionID(packed: event.data.u64)
    if id.serial > 0 {
      connection(id)?.handle(event.events)
    } else if id.descriptor == mailbox.descriptor {
      for message in mailbox.take() { receive(message) }
    } else {
      accept(from: id.descriptor)
    }
  }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .answer(let id, let response): connection(id)?.answer(response)
    case .piece(let id, let piece): connection(id)?.continueStream(piece)
    case .streamFailed(let id): connection(id)?.failStream()
    case .connection(let descriptor, let peer): adopt(descriptor, peer)
    case .stop: stop()
    }
  }

  private func connection(_ id: ConnectionID) -> Connection? {
    guard Int(id.descriptor) < connections.count, let found = connections[Int(id.descriptor)], found.id == id
    else { return nil }
    return found
  }

  private func stop() {
    guard !isStopping else { return }
    // Who has connected already is still served.
    for listener in listeners { accept(from: listener.descriptor) }
    for listener in listeners {
      // A socket that others share stays in the poll otherwise.
      unwatch(listener)
      Glibc.close(listener.descriptor)
    }
    (listeners, isStopping) = ([], true)
    stopDeadline = now + Monotonic.nanoseconds(options.shutdownGrace)
    for connection in connections { connection?.stop() }
  }

  // MARK: Accepting

  private func accept(from listener: Int32) {
    // An event may be older than the listener's end.
    while listeners.contains(where: { $0.descriptor == listener }) {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let descriptor = storage.withAddress { cepoll_accept(listener, $0, &length) }
      guard descriptor >= 0 else {
        if errno == ECONNABORTED || errno == EINTR { continue }
        // Out of descriptors or memory: look again at the next sweep, instead of spinning.
        if errno != EAGAIN { pauseAccept() }
        return
      }
      admit(descriptor, Peer(storage, options.trustedProxies))
    }
  }

  private func admit(_ descriptor: Int32, _ peer: Peer) {
    guard count.enter(peer, options) else {
      counters.refused.count(1)
      // What the client has sent is read first: closing over unread bytes would reset the answer away.
      recv(descriptor, readBuffer.baseAddress, readBuffer.count, 0)
      send(descriptor, ResponseWriter.busy, ResponseWriter.busy.count, Int32(MSG_NOSIGNAL))
      Glibc.close(descriptor)
      return
    }
    if let other = crew.lighter(than: member), other.mailbox.hand(descriptor, peer) {
      other.load.add(1, ordering: .relaxed)
    } else {
      member.load.add(1, ordering: .relaxed)
      adopt(descriptor, peer)
    }
  }

  private func adopt(_ descriptor: Int32, _ peer: Peer) {
    lastSerial = lastSerial == .max ? 1 : lastSerial + 1
    let id = ConnectionID(descriptor: descriptor, serial: lastSerial)
    while connections.count <= Int(descriptor) { connections.append(nil) }
    open += 1
    watch(id, Self.readEvents, EPOLL_CTL_ADD)
    counters.accepted.count(1)
    connections[Int(descriptor)] = Connection(id, peer: peer, loop: self)
  }

  private func pauseAccept() {
    isAcceptPaused = true
    for listener in listeners { unwatch(listener) }
  }

  private func resumeAccept() {
    guard isAcceptPaused else { return }
    isAcceptPaused = false
    for listener in listeners { watch(listener) }
  }

  /// Added and removed rather than changed, which a shared one can't be (epoll_ctl(2), `EPOLLEXCLUSIVE`).
  private func watch(_ listener: Listener) {
    let events = EPOLLIN.rawValue | (listener.isShared ? EPOLLEXCLUSIVE.rawValue : 0)
    watch(ConnectionID(descriptor: listener.descriptor, serial: 0), events, EPOLL_CTL_ADD)
  }

  private func unwatch(_ listener: Listener) {
    watch(ConnectionID(descriptor: listener.descriptor, serial: 0), 0, EPOLL_CTL_DEL)
  }

  // MARK: Time

  /// Deadlines are looked over once in a quarter of the shortest timeout, at most a second.
  private var tick: UInt64 {
    let shortest =
      [
        options.headerTimeout, options.bodyTimeout, options.requestTimeout, options.idleTimeout, options.writeTimeout,
        options.shutdownGrace,
      ].min() ?? 1
    return min(max(Monotonic.nanoseconds(shortest / 4), 10_000_000), 1_000_000_000)
  }

  private var waitTime: Int32 {
    if open == 0 && !isAcceptPaused { return -1 }
    return nextSweep > now ? Int32((nextSweep - now) / 1_000_000 + 1) : 0
  }

  private func sweep() {
    nextSweep = now + tick
    resumeAccept()
    for case let connection? in connections where now >= connection.deadline || now >= stopDeadline {
      now >= stopDeadline ? connection.close() : connection.expire()
    }
  }
}
