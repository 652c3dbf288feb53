import CEpoll
import Dispatch
import Glibc

/// One client: its bytes in, its requests one after the other, its answers out. Lives on its loop.
final class Connection {
  private enum Phase {
    case reading
    /// A handler works on the answer, off the loop.
    case working
    case streaming(BodyStream)
    /// The last answer is out; what still comes is thrown away, so that no reset overtakes the answer
    /// (RFC 9112, section 9.6).
    case draining
  }

  let id: ConnectionID
  let peer: Peer
  // The loop keeps its connections, and outlives them.
  private unowned(unsafe) let loop: EventLoop
  private(set) var isOpen = true

  private var phase = Phase.reading
  private var parser = RequestParser()
  private var exchange: Exchange?
  private var input = InputBuffer()
  private var output = OutputBuffer()
  private var pull: Task<Void, Never>?

  private var inputEnded = false
  /// After the answers that are on their way, the connection ends.
  private var isClosing = false
  /// Bytes came while none were wanted, so the loop was told not to say so again.
  private var isPaused = false
  private var interest = EventLoop.readEvents
  private var isFresh = true
  private var timer = ConnectionTimer.none
  private(set) var deadline = UInt64.max
  /// When the request that is being read must be whole.
  private var requestDeadline = UInt64.max
  /// Bytes of output that the client had taken when the timer was set.
  private var taken = 0
  private var share: BufferPool.Share?

  /// So much unsent stops the reading of further requests.
  private static let backlogLimit = 64 << 10
  /// So little is not counted in the pool.
  private static let smallBytes = 4 << 10
  /// Who takes less before the timer runs out is too slow.
  private static let leastTaken = 16 << 10

  init(_ id: ConnectionID, peer: Peer, loop: EventLoop) {
    (self.id, self.peer, self.loop) = (id, peer, loop)
    settle()
  }

  // MARK: Events

  func handle(_ events: UInt32) {
    // Both directions are shut, or the client has reset: nobody is there.
    if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { return close() }
    if events & EventLoop.readEvents != 0 { read() }
    advance()
  }

  func answer(_ response: Response) {
    guard case .working = phase, let request = exchange?.request else { return }
    respond(loop.handler.prepare(response, for: request))
    advance()
  }

  /// The next piece of the stream that is being sent; nil is its end.
  func continueStream(_ piece: [UInt8]?) {
    guard case .streaming = phase, let isChunked = exchange?.isChunked else { return }
    pull = nil
    if let piece {
      makeRoom()
      ResponseWriter.write(piece: piece, isChunked: isChunked, into: &output.bytes)
      exchange?.bytes += piece.count
    } else {
      endStream()
    }
    advance()
  }

  /// The body can't be made whole; the client sees it by the missing last chunk, or by a reset where the end of the
  /// connection would be the end of the body.
  func failStream() {
    guard case .streaming = phase else { return }
    if exchange?.isChunked == false { resetOnClose() }
    finish()
    close()
  }

  /// The server stops: an idle connection ends now, a running request or stream is finished first.
  func stop() {
    if case .streaming(let stream) = phase, stream.isLive { endStream() }
    // A request may have arrived that no event has told of yet.
    if isIdle { read() }
    isIdle ? close() : advance()
  }

  /// The deadline has passed.
  func expire() {
    switch timer {
    case .none: break
    case .idle, .drain: close()
    case .write:
      // The kernel's buffer may be so large that a slow client makes no room in it for long.
      guard output.taken(from: id.descriptor) - taken >= Self.leastTaken else {
        // What the kernel has would be kept for the client as long as it likes otherwise.
        resetOnClose()
        return close()
      }
      timer = .none
      updateTimer()
    case .head, .body:
      guard parser.hasBegun else { return close() }
      refuse(RequestError(408, "The request was not whole in time"))
      advance()
    }
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    pull?.cancel()
    // What was answered in part is told of too: a live stream has no other end than its client's going.
    if let exchange, exchange.status > 0 { loop.record(exchange) }
    endExchange()
    loop.forget(self)
  }

  private func resetOnClose() {
    var option = linger(l_onoff: 1, l_linger: 0)
    setsockopt(id.descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
  }

  /// What is pending then is no request's (a lone CR).
  private var isIdle: Bool {
    guard isOpen, case .reading = phase else { return false }
    return !parser.hasBegun && output.isEmpty
  }

  // MARK: In

  private var mayRead: Bool {
    switch phase {
    case .reading: !isClosing && output.unsent < Self.backlogLimit
    case .working, .streaming: false
    case .draining: true
    }
  }

  private func read() {
    guard mayRead else {
      isPaused = true
      return
    }
    let buffer = loop.readBuffer
    let count = recv(id.descriptor, buffer.baseAddress, buffer.count, 0)
    if count == 0 {
      inputEnded = true
    } else if count < 0 {
      if errno != EAGAIN && errno != EINTR { close() }
    } else if case .reading = phase {
      loop.counters.received.count(count)
      receive(Bytes(rebasing: buffer[..<count]))
    }
  }

  private func receive(_ bytes: Bytes) {
    if input.isEmpty {
      let used = use(bytes)
      input.append(bytes[part: used...])
    } else {
      input.append(bytes)
      usePending()
    }
  }

  /// Whether some of it was used.
  @discardableResult
  private func usePending() -> Bool {
    guard !input.isEmpty else { return false }
    let used = input.read(use)
    input.drop(used)
    return used > 0
  }

  /// Answers the requests in `bytes`, as long as answers can be made and sent.
  private func use(_ bytes: Bytes) -> Int {
    var used = 0
    while used < bytes.count, case .reading = phase, mayRead {
      do throws(RequestError) {
        let (count, step) = try parser.advance(bytes[part: used...], loop.options)
        used += count
        switch step {
        case .needsMore: return used
        case .needsContinue:
          makeRoom()
          output.bytes.append(contentsOf: ResponseWriter.continueLine)
          return used
        case .isWhole: serve()
        }
      } catch {
        refuse(error)
        return bytes.count
      }
    }
    return isClosing ? bytes.count : used
  }

  // MARK: Answers

  private func serve() {
    let (isHTTP10, keepsAlive) = (parser.isHTTP10, parser.keepsAlive)
    var request = parser.take()
    request.remoteAddress = loop.client(of: peer, request.headers)
    request.id = loop.requestID(request.headers)
    isFresh = false
    begin(Exchange(request: request, isHTTP10: isHTTP10, keepsAlive: keepsAlive, start: loop.clock()))
    exchange?.fields = loop.options.browsers.readers.fields(for: request)
    if let refusal = loop.options.browsers.refusal(of: request, from: peer) {
      return respond(PreparedResponse(refusal))
    }
    if let coding = request.headers["Content-Encoding"], !request.body.isEmpty, coding.lowercased() != "identity" {
      return respond(PreparedResponse(.unreadableCoding))
    }
    switch loop.handler.handle(request) {
    case .now(let response): respond(loop.handler.prepare(response, for: request))
    case .prepared(let response): respond(response)
    case .later(let work):
      phase = .working
      let reply = later()
      Task(executorPreference: loop.work) { reply(await work()) }
    case .handedOff(let start):
      phase = .working
      start(later())
    }
  }

  /// Takes the answer that is made off the loop, once. Until then the request counts as held and `Server.wait` waits,
  /// even if its client goes.
  private func later() -> @Sendable (Response) -> Void {
    _ = holdsWithinLimit()
    let (mailbox, id, share, unfinished) = (loop.mailbox, id, share, loop.unfinished)
    unfinished.enter()
    return { response in
      withExtendedLifetime(share) { mailbox.post(.answer(id, response)) }
      unfinished.leave()
    }
  }

  private func respond(_ response: PreparedResponse) {
    guard let exchange else { return }
    let isUnbounded = exchange.isHTTP10 && response.isStream
    let keepsAlive = exchange.keepsAlive && !loop.isStopping && !isUnbounded
    if !keepsAlive { isClosing = true }
    makeRoom()
    exchange.route = response.route
    let stream = loop.writer.write(response, to: exchange, keepsAlive: keepsAlive, into: &output.bytes)
    if let stream { phase = .streaming(stream) } else { finish() }
  }

  /// Answers a request that can't be read on; the rest of the input means nothing.
  private func refuse(_ error: RequestError) {
    var request = parser.take()
    request.remoteAddress = loop.client(of: peer, request.headers)
    request.id = loop.requestID(request.headers)
    begin(Exchange(request: request, isHTTP10: false, keepsAlive: false, start: loop.clock()))
    var response = Response.problem(error.status, error.detail)
    if error.status == 503 { response.headers.add("Retry-After", "1") }
    respond(PreparedResponse(response))
  }

  private func endStream() {
    pull?.cancel()
    pull = nil
    makeRoom()
    if exchange?.isChunked == true { output.bytes.append(contentsOf: ResponseWriter.lastChunk) }
    finish()
  }

  private func finish() {
    if let exchange { loop.record(exchange) }
    endExchange()
    phase = .reading
    (timer, requestDeadline) = (.none, .max)
  }

  private func begin(_ exchange: Exchange) {
    self.exchange = exchange
    loop.counters.running.count(1)
  }

  private func endExchange() {
    if exchange != nil { loop.counters.running.count(-1) }
    exchange = nil
  }

  private func pullNext(_ stream: BodyStream) {
    guard pull == nil else { return }
    let (mailbox, id) = (loop.mailbox, id)
    pull = Task(executorPreference: loop.work) {
      do {
        mailbox.post(.piece(id, try await stream.next()))
      } catch {
        mailbox.post(.streamFailed(id))
      }
    }
  }

  // MARK: Out

  /// Sends, and where all is sent takes up what comes next.
  private func advance() {
    repeat {
      flush()
      guard isOpen else { return }
      if case .streaming(let stream) = phase, output.isEmpty { pullNext(stream) }
    } while output.isEmpty && isReading && usePending()
    if !holdsWithinLimit() { shed() }
    settle()
  }

  /// Counts what is held for this client; false where that is too much for the server.
  private func holdsWithinLimit() -> Bool {
    let held = input.count + parser.request.body.count + (exchange?.request.body.count ?? 0) + output.unsent
    if held <= Self.smallBytes {
      share = nil
      return true
    }
    let share = share ?? BufferPool.Share(of: loop.crew.buffers)
    self.share = share
    return share.resize(to: held)
  }

  private func shed() {
    guard case .reading = phase, output.isEmpty else { return close() }
    refuse(RequestError(503, "The server has too much in hand"))
    flush()
  }

  private var isReading: Bool {
    if case .reading = phase { !isClosing } else { false }
  }

  private func makeRoom() {
    if output.isEmpty { output.bytes = loop.lendBuffer() }
  }

  private func flush() {
    guard !output.isEmpty else { return }
    let before = output.total
    let outcome = output.flush(to: id.descriptor)
    loop.counters.sent.count(output.total - before)
    switch outcome {
    case .all:
      timer = .none
      loop.returnBuffer(output.take())
    case .some: break
    case .failed: close()
    }
  }

  // MARK: What to wait for

  private func settle() {
    if case .reading = phase, output.isEmpty, isClosing || inputEnded || isLeftOver { endOutput() }
    guard isOpen else { return }
    if mayRead { isPaused = false }
    updateInterest()
    updateTimer()
  }

  /// The server stops, and no further request was begun.
  private var isLeftOver: Bool { loop.isStopping && !parser.hasBegun }

  private func endOutput() {
    if inputEnded || shutdown(id.descriptor, Int32(SHUT_WR)) != 0 { return close() }
    (phase, input) = (.draining, InputBuffer())
  }

  private func updateInterest() {
    if case .draining = phase, inputEnded { return close() }
    let wanted =
      (isPaused || inputEnded ? 0 : EventLoop.readEvents) | (output.isEmpty ? 0 : EPOLLOUT.rawValue)
    guard wanted != interest else { return }
    interest = wanted
    loop.watch(id, wanted, EPOLL_CTL_MOD)
  }

  private func updateTimer() {
    if !parser.hasBegun {
      requestDeadline = .max
    } else if requestDeadline == .max {
      requestDeadline = deadline(in: loop.options.requestTimeout)
    }
    let wanted = wantedTimer
    guard wanted != timer else { return }
    timer = wanted
    deadline = wanted.seconds(loop.options).map(deadline(in:)) ?? .max
    if wanted == .write { taken = output.taken(from: id.descriptor) }
    if wanted == .head || wanted == .body { deadline = min(deadline, requestDeadline) }
  }

  private func deadline(in seconds: Double) -> UInt64 { loop.now + Monotonic.nanoseconds(seconds) }

  private var wantedTimer: ConnectionTimer {
    if !output.isEmpty { return .write }
    switch phase {
    case .working, .streaming: return .none
    case .draining: return .drain
    case .reading: return parser.isInBody ? .body : parser.hasBegun || isFresh ? .head : .idle
    }
  }
}
