import CEpoll
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
  private let remoteAddress: String
  private unowned let loop: EventLoop
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

  /// So much unsent stops the reading of further requests.
  private static let backlogLimit = 64 << 10

  init(_ id: ConnectionID, remoteAddress: String, loop: EventLoop) {
    (self.id, self.remoteAddress, self.loop) = (id, remoteAddress, loop)
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
    case .idle, .write, .drain: close()
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
    exchange = nil
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
      receive(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }

  private func receive(_ bytes: UnsafeRawBufferPointer) {
    if input.isEmpty {
      let used = use(bytes)
      input.append(UnsafeRawBufferPointer(rebasing: bytes[used...]))
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
  private func use(_ bytes: UnsafeRawBufferPointer) -> Int {
    var used = 0
    while used < bytes.count, case .reading = phase, mayRead {
      do throws(RequestError) {
        let (count, step) = try parser.advance(UnsafeRawBufferPointer(rebasing: bytes[used...]), loop.options)
        used += count
        switch step {
        case .needsMore: return used
        case .needsContinue:
          makeRoom()
          output.bytes.append(contentsOf: ResponseWriter.continueLine)
          return used
        case .request(let request, let isHTTP10, let keepsAlive): serve(request, isHTTP10, keepsAlive)
        }
      } catch {
        refuse(error)
        return bytes.count
      }
    }
    return isClosing ? bytes.count : used
  }

  // MARK: Answers

  private func serve(_ received: Request, _ isHTTP10: Bool, _ keepsAlive: Bool) {
    var request = received
    request.remoteAddress = remoteAddress
    request.id = loop.requestID(request.headers)
    isFresh = false
    exchange = Exchange(request: request, isHTTP10: isHTTP10, keepsAlive: keepsAlive, start: loop.clock())
    switch loop.handler.handle(request) {
    case .now(let response): respond(loop.handler.prepare(response, for: request))
    case .prepared(let response): respond(response)
    case .later(let work):
      phase = .working
      let (mailbox, id) = (loop.mailbox, id)
      Task(executorPreference: loop.work) { mailbox.post(.answer(id, await work())) }
    case .handedOff(let start):
      phase = .working
      let (mailbox, id) = (loop.mailbox, id)
      start { mailbox.post(.answer(id, $0)) }
    }
  }

  private func respond(_ response: PreparedResponse) {
    guard var exchange else { return }
    let isUnbounded = exchange.isHTTP10 && response.isStream
    let keepsAlive = exchange.keepsAlive && !loop.isStopping && !isUnbounded
    if !keepsAlive { isClosing = true }
    makeRoom()
    let stream = loop.writer.write(response, to: &exchange, keepsAlive: keepsAlive, into: &output.bytes)
    self.exchange = exchange
    if let stream { phase = .streaming(stream) } else { finish() }
  }

  /// Answers a request that can't be read on; the rest of the input means nothing.
  private func refuse(_ error: RequestError) {
    var request = parser.unfinished
    (request.remoteAddress, request.id) = (remoteAddress, loop.requestID(request.headers))
    parser = RequestParser()
    exchange = Exchange(request: request, isHTTP10: false, keepsAlive: false, start: loop.clock())
    respond(PreparedResponse(.problem(error.status, error.detail)))
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
    exchange = nil
    phase = .reading
    timer = .none
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
    settle()
  }

  private var isReading: Bool {
    if case .reading = phase { !isClosing } else { false }
  }

  private func makeRoom() {
    if output.isEmpty { output.bytes = loop.lendBuffer() }
  }

  private func flush() {
    guard !output.isEmpty else { return }
    let (outcome, count) = output.flush(to: id.descriptor)
    if count > 0 { timer = .none }
    switch outcome {
    case .all: loop.returnBuffer(output.take())
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
    let wanted = wantedTimer
    guard wanted != timer else { return }
    timer = wanted
    deadline = wanted.seconds(loop.options).map { loop.now + Monotonic.nanoseconds($0) } ?? .max
  }

  private var wantedTimer: ConnectionTimer {
    if !output.isEmpty { return .write }
    switch phase {
    case .working, .streaming: return .none
    case .draining: return .drain
    case .reading: return parser.isInBody ? .body : parser.hasBegun || isFresh ? .head : .idle
    }
  }
}
