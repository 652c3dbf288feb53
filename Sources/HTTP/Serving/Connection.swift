import CEpoll
import Dispatch

/// One client: its bytes in, its requests one after the other, its answers out. Lives on its loop, which hands itself to
/// whatever needs it.
final class Connection {
  private enum Phase {
    case reading
    /// A handler works on the answer, off the loop.
    case working
    case streaming
    /// The last answer is out; what still comes is thrown away, so that no reset overtakes the answer
    /// (RFC 9112, section 9.6).
    case draining
  }

  let peer: Peer
  private(set) var isOpen = true
  // Nothing that is called while one of the two changes looks at it.
  @exclusivity(unchecked) private var socket: ConnectionSocket
  @exclusivity(unchecked) private var input = InputBuffer()
  private var phase = Phase.reading
  /// Holds a request of which a part has come.
  private var parser: RequestParser?
  private var progress = RequestParser.Progress.none
  /// What is answered later, or by a stream.
  private var exchange: Exchange?
  private var stream: OutgoingStream?
  private var timer = ConnectionTimer()
  private var share: BufferPool.Share?

  /// After the answers that are on their way, the connection ends.
  private var isClosing = false
  private var isFresh = true
  /// Bytes of output that the client had taken when the timer was set.
  private var taken = 0

  /// So much unsent stops the reading of further requests.
  private static let backlogLimit = 64 << 10
  /// So little is not counted in the pool.
  private static let smallBytes = 4 << 10
  /// Who takes less before the timer runs out is too slow.
  private static let leastTaken = 16 << 10

  init(_ id: ConnectionID, peer: Peer, loop: EventLoop) {
    (socket, self.peer) = (ConnectionSocket(id), peer)
    settle(loop)
  }

  var id: ConnectionID { socket.id }
  var deadline: UInt64 { timer.deadline }

  // MARK: Events

  func handle(_ events: UInt32, _ loop: EventLoop) {
    // Both directions are shut, or the client has reset: nobody is there.
    if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { return close(loop) }
    if events & ConnectionSocket.events != 0 { read(loop, isLast: events & EPOLLRDHUP.rawValue == 0) }
    advance(loop)
  }

  func answer(_ response: Response, _ loop: EventLoop) {
    guard phase == .working, let exchange else { return }
    respond(loop.handler.prepare(response, for: exchange.request), to: exchange, loop)
    advance(loop)
  }

  /// The next piece of the stream that is being sent; nil is its end.
  func continueStream(_ piece: [UInt8]?, _ loop: EventLoop) {
    guard let stream, let isChunked = exchange?.isChunked else { return }
    stream.tookPiece()
    if let piece {
      makeRoom(loop)
      ResponseWriter.write(piece: piece, isChunked: isChunked, into: &socket.output.bytes)
      exchange?.bytes += piece.count
    } else {
      endStream(loop)
    }
    advance(loop)
  }

  /// The body can't be made whole; the client sees it by the missing last chunk, or by a reset where the end of the
  /// connection would be the end of the body.
  func failStream(_ loop: EventLoop) {
    guard let exchange, phase == .streaming else { return }
    if !exchange.isChunked { socket.resetOnClose() }
    finish(exchange, loop)
    close(loop)
  }

  /// The server stops: an idle connection ends now, a running request or stream is finished first.
  func stop(_ loop: EventLoop) {
    if stream?.isLive == true { endStream(loop) }
    // A request may have arrived that no event has told of yet.
    if isIdle { read(loop) }
    isIdle ? close(loop) : advance(loop)
  }

  /// The deadline has passed.
  func expire(_ loop: EventLoop) {
    switch timer.kind {
    case .none: break
    case .idle, .drain: close(loop)
    case .write:
      // The kernel's buffer may be so large that a slow client makes no room in it for long.
      guard socket.output.taken(from: id.descriptor) - taken >= Self.leastTaken else {
        // What the kernel has would be kept for the client as long as it likes otherwise.
        socket.resetOnClose()
        return close(loop)
      }
      timer.stop()
      updateTimer(loop)
    case .head, .body:
      guard progress != .none else { return close(loop) }
      refuse(RequestError(408, "The request was not whole in time"), loop)
      advance(loop)
    }
  }

  func close(_ loop: EventLoop) {
    guard isOpen else { return }
    isOpen = false
    // What was answered in part is told of too: a live stream has no other end than its client's going.
    if isAnswering, let exchange, exchange.status > 0 { loop.record(exchange) }
    release(loop)
    loop.forget(self)
  }

  /// What is pending then is no request's (a lone CR).
  private var isIdle: Bool { isOpen && phase == .reading && progress == .none && socket.output.isEmpty }

  // MARK: In

  private var mayRead: Bool {
    switch phase {
    case .reading: !socket.hasEnded && !isClosing && socket.output.unsent < Self.backlogLimit
    case .working, .streaming: false
    case .draining: !socket.hasEnded
    }
  }

  /// - Parameter isLast: the client has not ended its side behind what is there.
  private func read(_ loop: EventLoop, isLast: Bool = true) {
    guard mayRead else { return socket.leaveUnread() }
    guard let count = socket.receive(into: loop.readBuffer, isLast: isLast) else { return close(loop) }
    guard count > 0, phase == .reading else { return }
    loop.counters.received.count(count)
    receive(Bytes(rebasing: loop.readBuffer[..<count]), loop)
  }

  private func receive(_ bytes: Bytes, _ loop: EventLoop) {
    if input.isEmpty {
      let used = use(bytes, loop)
      input.append(bytes[part: used...])
    } else {
      input.append(bytes)
      usePending(loop)
    }
  }

  /// Whether some of it was used.
  @discardableResult
  private func usePending(_ loop: EventLoop) -> Bool {
    guard !input.isEmpty else { return false }
    let used = input.read { use($0, loop) }
    input.drop(used)
    return used > 0
  }

  /// Answers the requests in `bytes`, as long as answers can be made and sent.
  private func use(_ bytes: Bytes, _ loop: EventLoop) -> Int {
    var used = 0
    while used < bytes.count, mayRead, phase == .reading {
      var parser = self.parser ?? RequestParser()
      self.parser = nil
      do throws(RequestError) {
        let (count, step) = try parser.advance(bytes[part: used...], loop.limits)
        used += count
        progress = step == .isWhole ? .none : parser.progress
        if step == .isWhole {
          serve(consume parser, loop)
          continue
        }
        if step == .needsContinue {
          makeRoom(loop)
          socket.output.bytes.append(contentsOf: ResponseWriter.continueLine)
        }
        if progress != .none { self.parser = parser }
        return used
      } catch {
        self.parser = parser
        refuse(error, loop)
        return bytes.count
      }
    }
    return isClosing ? bytes.count : used
  }

  // MARK: Answers

  private func serve(_ parser: consuming RequestParser, _ loop: EventLoop) {
    isFresh = false
    let keepsAlive = parser.keepsAlive
    var exchange = loop.exchange(consume parser, from: peer, keepsAlive: keepsAlive)
    exchange.fields = loop.options.browsers.readers.fields(for: exchange.request)
    let refusal = loop.options.browsers.refusal(of: exchange.request, from: peer) ?? codingRefusal(exchange.request)
    switch refusal.map(Reply.now) ?? loop.handler.handle(exchange.request) {
    case .now(let response): respond(loop.handler.prepare(response, for: exchange.request), to: exchange, loop)
    case .prepared(let response): respond(response, to: exchange, loop)
    case .later(let work):
      let reply = later(exchange, loop)
      Task(executorPreference: loop.crew.work) { reply(await work()) }
    case .handedOff(let start): start(later(exchange, loop))
    }
  }

  /// Content in a coding, such as gzip, is undone by no handler.
  private func codingRefusal(_ request: Request) -> Response? {
    guard !request.body.isEmpty, let coding = request.headers["Content-Encoding"], coding.lowercased() != "identity"
    else { return nil }
    return .unreadableCoding
  }

  /// Takes the answer that is made off the loop, once. Until then the request counts as held and `Server.wait` waits,
  /// even if its client goes.
  private func later(_ exchange: Exchange, _ loop: EventLoop) -> @Sendable (Response) -> Void {
    hold(exchange, .working, loop)
    _ = holdsWithinLimit(loop)
    let (mailbox, id, share, unfinished) = (loop.mailbox, id, share, loop.crew.unfinished)
    unfinished.enter()
    return { response in
      withExtendedLifetime(share) { mailbox.post(.answer(id, response)) }
      unfinished.leave()
    }
  }

  private func respond(_ response: PreparedResponse, to exchange: consuming Exchange, _ loop: EventLoop) {
    let isUnbounded = exchange.isHTTP10 && response.isStream
    let keepsAlive = exchange.keepsAlive && !loop.isStopping && !isUnbounded
    if !keepsAlive { isClosing = true }
    makeRoom(loop)
    let written = loop.writer.write(response, to: exchange, keepsAlive: keepsAlive, into: &socket.output.bytes)
    (exchange.status, exchange.route, exchange.bytes) = (written.status, response.route, written.bytes)
    guard let body = written.stream else { return finish(exchange, loop) }
    stream = OutgoingStream(body, of: id, on: loop)
    hold(exchange, .streaming, loop)
  }

  /// Answers a request that can't be read on; the rest of the input means nothing.
  private func refuse(_ error: RequestError, _ loop: EventLoop) {
    let exchange = loop.exchange(parser ?? RequestParser(), from: peer, keepsAlive: false)
    (parser, progress) = (nil, .none)
    var response = Response.problem(error.status, error.detail)
    if error.status == 503 { response.headers.add("Retry-After", "1") }
    respond(PreparedResponse(response), to: exchange, loop)
  }

  private func endStream(_ loop: EventLoop) {
    guard let exchange else { return }
    makeRoom(loop)
    if exchange.isChunked { socket.output.bytes.append(contentsOf: ResponseWriter.lastChunk) }
    finish(exchange, loop)
  }

  private func finish(_ exchange: Exchange, _ loop: EventLoop) {
    loop.record(exchange)
    release(loop)
    timer.finishRequest()
  }

  private func hold(_ exchange: Exchange, _ phase: Phase, _ loop: EventLoop) {
    if !isAnswering { loop.counters.running.count(1) }
    (self.phase, self.exchange) = (phase, exchange)
  }

  private func release(_ loop: EventLoop) {
    guard isAnswering else { return }
    loop.counters.running.count(-1)
    (phase, exchange, stream) = (.reading, nil, nil)
  }

  private var isAnswering: Bool { phase == .working || phase == .streaming }

  // MARK: Out

  /// Sends, and where all is sent takes up what comes next.
  private func advance(_ loop: EventLoop) {
    repeat {
      guard isOpen else { return }
      flush(loop)
      if phase == .streaming, socket.output.isEmpty { stream?.pullNext() }
    } while socket.output.isEmpty && phase == .reading && !isClosing && usePending(loop)
    guard isOpen else { return }
    if !holdsWithinLimit(loop) { shed(loop) }
    settle(loop)
  }

  /// Counts what is held for this client; false where that is too much for the server.
  private func holdsWithinLimit(_ loop: EventLoop) -> Bool {
    var held = input.count + socket.output.unsent
    if progress == .body { held += parser?.bodyCount ?? 0 }
    if isAnswering { held += exchange?.request.body.count ?? 0 }
    if held <= Self.smallBytes {
      share = nil
      return true
    }
    let share = share ?? BufferPool.Share(of: loop.crew.buffers)
    self.share = share
    return share.resize(to: held)
  }

  private func shed(_ loop: EventLoop) {
    guard phase == .reading, socket.output.isEmpty else { return close(loop) }
    refuse(RequestError(503, "The server has too much in hand"), loop)
    flush(loop)
  }

  private func makeRoom(_ loop: EventLoop) {
    if socket.output.isEmpty { loop.lendBuffer(&socket.output.bytes) }
  }

  private func flush(_ loop: EventLoop) {
    guard !socket.output.isEmpty else { return }
    let before = socket.output.total
    let outcome = socket.output.flush(to: id.descriptor)
    loop.counters.sent.count(socket.output.total - before)
    switch outcome {
    case .all:
      timer.stop()
      loop.returnBuffer(&socket.output.bytes)
    case .some: socket.awaitRoom(loop)
    case .failed: close(loop)
    }
  }

  // MARK: What to wait for

  private func settle(_ loop: EventLoop) {
    if phase == .reading, socket.output.isEmpty, isClosing || socket.hasEnded || isLeftOver(loop) { endOutput(loop) }
    if phase == .draining, socket.hasEnded { close(loop) }
    guard isOpen else { return }
    if mayRead { socket.readOn(loop) }
    updateTimer(loop)
  }

  /// The server stops, and no further request was begun.
  private func isLeftOver(_ loop: EventLoop) -> Bool { loop.isStopping && progress == .none }

  private func endOutput(_ loop: EventLoop) {
    if socket.hasEnded || !socket.endOutput() { return close(loop) }
    (phase, input) = (.draining, InputBuffer())
  }

  private func updateTimer(_ loop: EventLoop) {
    let (before, wanted) = (timer.kind, wantedTimer)
    timer.wait(for: wanted, isReading: progress != .none, now: loop.now, loop.timeouts)
    if wanted == .write, before != .write { taken = socket.output.taken(from: id.descriptor) }
  }

  private var wantedTimer: ConnectionTimer.Kind {
    if !socket.output.isEmpty { return .write }
    switch phase {
    case .working, .streaming: return .none
    case .draining: return .drain
    case .reading: return progress == .body ? .body : progress == .head || isFresh ? .head : .idle
    }
  }
}
