import CEpoll
import Glibc
import Synchronization
import Threads

/// One thread's part of a server: its listening sockets, its handler, its connections.
final class EventLoop {
  let crew: Crew
  let handler: any Handler
  let mailbox: Mailbox
  let counters: LoopCounters
  let limits: Limits
  let timeouts: Timeouts
  let writer = ResponseWriter()
  /// Every connection receives into this one buffer, so that an idle one has none of its own.
  let readBuffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 16)
  private(set) var isStopping = false
  /// Nanoseconds of the monotonic clock when the current events came.
  private(set) var now = Monotonic.now

  private let index: Int
  private let poll: Int32
  private var acceptor: Acceptor
  /// By descriptor.
  private var connections: [Connection?] = []
  private var open = 0
  private var lastSerial: UInt32 = 0
  private var ids = RequestIDs()
  private var spareOutput: [UInt8] = []
  private var nextSweep: UInt64 = 0
  private var stopDeadline = UInt64.max

  var options: ServerOptions { crew.options }
  private var member: Crew.Member { crew.members[index] }

  /// - Throws: `ServerError` if the process has no descriptor left.
  init(_ index: Int, of crew: Crew, _ listeners: [Listener], handler: any Handler) throws(ServerError) {
    (self.index, self.crew, self.handler) = (index, crew, handler)
    (mailbox, counters) = (crew.members[index].mailbox, crew.members[index].counters)
    (limits, timeouts) = (Limits(crew.options), Timeouts(crew.options))
    poll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard poll >= 0 else { throw ServerError(address: crew.options.listen.joined(separator: ", "), errno: errno) }
    acceptor = Acceptor(listeners, poll)
    watch(ConnectionID(descriptor: mailbox.descriptor, serial: 0), EPOLLIN.rawValue, EPOLL_CTL_ADD)
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

  /// A request that begins to be answered.
  func exchange(_ parser: consuming RequestParser, from peer: Peer, keepsAlive: Bool) -> Exchange {
    let (given, isHTTP10) = (parser.headers["X-Request-Id"], parser.isHTTP10)
    let id = if let given, RequestIDs.isUsable(given) { given } else { ids.next() }
    let client = peer.isTrusted ? options.trustedProxies.client(of: peer, parser.headers) : peer.text
    return Exchange(
      request: parser.request(remoteAddress: client, id: id), isHTTP10: isHTTP10, keepsAlive: keepsAlive,
      // Free where nobody asks for records.
      start: crew.onRequest == nil ? 0 : Monotonic.now)
  }

  func record(_ exchange: Exchange) {
    crew.onRequest?(RequestRecord(exchange, now: Monotonic.now, loop: index))
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
    crew.connections.leave(connection.peer, options)
  }

  /// Gives an output buffer that has room from an earlier answer.
  func lendBuffer(_ buffer: inout [UInt8]) { swap(&buffer, &spareOutput) }

  /// Takes the buffer of what was sent.
  func returnBuffer(_ buffer: inout [UInt8]) {
    guard spareOutput.capacity == 0, buffer.capacity <= 1 << 20 else {
      buffer = []
      return
    }
    buffer.removeAll(keepingCapacity: true)
    swap(&buffer, &spareOutput)
  }

  // MARK: Events

  private func dispatch(_ event: epoll_event) {
    let id = ConnectionID(packed: event.data.u64)
    if id.serial > 0 {
      connection(id)?.handle(event.events, self)
    } else if id.descriptor == mailbox.descriptor {
      for message in mailbox.take() { receive(message) }
    } else {
      accept(from: id.descriptor)
    }
  }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .answer(let id, let response): connection(id)?.answer(response, self)
    case .piece(let id, let piece): connection(id)?.continueStream(piece, self)
    case .streamFailed(let id): connection(id)?.failStream(self)
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
    for descriptor in acceptor.descriptors { accept(from: descriptor) }
    acceptor.close()
    isStopping = true
    stopDeadline = now + timeouts.shutdown
    for connection in connections { connection?.stop(self) }
  }

  // MARK: Connections

  private func accept(from listener: Int32) {
    while let (descriptor, storage) = acceptor.accept(from: listener) {
      admit(descriptor, Peer(storage, options.trustedProxies))
    }
  }

  private func admit(_ descriptor: Int32, _ peer: Peer) {
    guard crew.connections.enter(peer, options) else {
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
    watch(id, ConnectionSocket.events, EPOLL_CTL_ADD)
    counters.accepted.count(1)
    connections[Int(descriptor)] = Connection(id, peer: peer, loop: self)
  }

  // MARK: Time

  private var waitTime: Int32 {
    if open == 0 && !acceptor.isPaused { return -1 }
    return nextSweep > now ? Int32((nextSweep - now) / 1_000_000 + 1) : 0
  }

  private func sweep() {
    nextSweep = now + timeouts.tick
    acceptor.resume()
    for case let connection? in connections where now >= connection.deadline || now >= stopDeadline {
      now >= stopDeadline ? connection.close(self) : connection.expire(self)
    }
  }
}
