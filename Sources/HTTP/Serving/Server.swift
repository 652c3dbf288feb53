import CEpoll
import Dispatch
import Glibc
import Threads

/// An HTTP/1.1 server (RFC 9110, 9112) on epoll: a few loops, each a thread with its own sockets and its own handler.
///
/// ```swift
/// let server = Server(options: options, onRequest: { log($0) }) { loop in try APIHandler(database: open()) }
/// let addresses = try server.start()   // [127.0.0.1:8080]
/// server.wait()                        // until someone calls stop()
/// ```
public final class Server: Sendable {
  /// Makes the handler of a loop, on that loop's thread; its argument is the loop's number.
  public typealias HandlerFactory = @Sendable (Int) throws -> any Handler

  private let options: ServerOptions
  private let onRequest: (@Sendable (RequestRecord) -> Void)?
  private let makeHandler: HandlerFactory
  private let started = Guarded(Started())
  private let count = ConnectionCount()
  /// Where answers that come later and streams are made.
  private let work: Lanes
  /// Entered once for each running loop.
  private let running = DispatchGroup()
  /// Entered once for each later answer that is being made.
  private let unfinished = DispatchGroup()

  private struct Started {
    var mailboxes: [Mailbox] = []
    var counters: [LoopCounters] = []
    var files: [SocketFile] = []
    /// When the grace of `stop` is over.
    var deadline: DispatchTime?
  }

  /// - Parameter onRequest: told of every request that was answered, wholly or in part, on the loop that answered it: it must not block.
  public init(
    options: ServerOptions = ServerOptions(), onRequest: (@Sendable (RequestRecord) -> Void)? = nil,
    makeHandler: @escaping HandlerFactory
  ) {
    (self.options, self.onRequest, self.makeHandler) = (options, onRequest, makeHandler)
    // Four a loop: work that blocks a lane for a moment leaves others free.
    work = Lanes("HTTP.work", count: 4 * max(1, options.loops))
  }

  /// Open connections of all loops.
  public var connections: Int { count.value }

  /// What was counted so far.
  public var counts: ServerCounts {
    var counts = ServerCounts()
    (counts.connections, counts.waitingWork) = (count.value, work.waiting)
    for counters in started.withLock({ $0.counters }) { counts.add(counters) }
    return counts
  }

  /// Listens and begins to serve. A server starts once.
  /// - Returns: the addresses it listens on, with their real ports: those of `ServerOptions.inherited`, then of `listen`.
  /// - Throws: `ServerError` for an address that can't be had; what the handler factory throws.
  @discardableResult
  public func start() throws -> [SocketAddress] {
    let loops = max(1, options.loops)
    let crew = try Crew(loops: loops, options)
    let sockets = try openSockets(loops)
    started.withLock { started in
      (started.files, started.counters) = (sockets.compactMap(\.file), crew.members.map(\.counters))
    }
    var count = 0
    do {
      while count < loops {
        try startLoop(count, crew, sockets.map { $0.listeners[count] })
        count += 1
      }
    } catch {
      // A loop that runs closes its own.
      for listener in sockets.flatMap({ $0.listeners[count...] }) { close(listener.descriptor) }
      stop()
      wait()
      throw error
    }
    return sockets.map(\.address)
  }

  private func openSockets(_ loops: Int) throws(ServerError) -> [ListeningSocket] {
    var sockets: [ListeningSocket] = []
    do throws(ServerError) {
      for socket in options.inherited { sockets.append(try ListeningSocket.adopt(socket, loops: loops)) }
      for address in options.listen { sockets.append(try ListeningSocket.open(address, options)) }
    } catch {
      for socket in sockets { socket.close() }
      throw error
    }
    return sockets
  }

  /// Begins to stop: listens no more, closes what is idle, finishes what runs (no longer than the grace). Returns at once.
  public func stop() {
    let grace = min(max(options.shutdownGrace, 0), 1e9)
    let (mailboxes, files) = started.withLock { started in
      defer { started.files = [] }
      started.deadline = started.deadline ?? .now() + grace
      return (started.mailboxes, started.files)
    }
    for file in files { file.remove() }
    for mailbox in mailboxes { mailbox.post(.stop) }
  }

  /// Blocks until the server has stopped. Work on later answers is waited for as well, also where its client has gone,
  /// until the grace is over.
  public func wait() {
    running.wait()
    if let deadline = started.withLock({ $0.deadline }) { _ = unfinished.wait(timeout: deadline) }
  }

  /// Starts a loop's thread, and waits until its handler is made.
  private func startLoop(_ index: Int, _ crew: Crew, _ listeners: [Listener]) throws {
    let setup = LoopSetup(
      index: index, options: options, listeners: listeners, crew: crew, count: count, work: work,
      unfinished: unfinished, onRequest: onRequest)
    let start = LoopThread(setup: setup, makeHandler: makeHandler, running: running)
    try start.run()
    started.withLock { $0.mailboxes.append(setup.member.mailbox) }
  }
}
