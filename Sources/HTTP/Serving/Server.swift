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
  /// Entered once for each running loop.
  private let running = DispatchGroup()

  private struct Started {
    var crew: Crew?
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
  }

  /// Open connections of all loops.
  public var connections: Int { counts.connections }

  /// What was counted so far.
  public var counts: ServerCounts { ServerCounts(started.withLock { $0.crew }) }

  /// Listens and begins to serve. A server starts once.
  /// - Returns: the addresses it listens on, with their real ports: those of `ServerOptions.inherited`, then of `listen`.
  /// - Throws: `ServerError` for an address that can't be had; what the handler factory throws.
  @discardableResult
  public func start() throws -> [SocketAddress] {
    let crew = try Crew(options, onRequest)
    let sockets = try openSockets(crew.members.count)
    started.withLock { ($0.crew, $0.files) = (crew, sockets.compactMap(\.file)) }
    for index in crew.members.indices {
      do {
        let listeners = sockets.map { $0.listeners[index] }
        try LoopThread(index: index, crew: crew, listeners: listeners, makeHandler: makeHandler, running: running)
          .start()
      } catch {
        // A loop that runs closes its own.
        for listener in sockets.flatMap({ $0.listeners[index...] }) { close(listener.descriptor) }
        stop()
        wait()
        throw error
      }
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
    let (crew, files) = started.withLock { started in
      defer { started.files = [] }
      started.deadline = started.deadline ?? .now() + grace
      return (started.crew, started.files)
    }
    for file in files { file.remove() }
    for member in crew?.members ?? [] { member.mailbox.post(.stop) }
  }

  /// Blocks until the server has stopped. Work on later answers is waited for as well, also where its client has gone,
  /// until the grace is over.
  public func wait() {
    running.wait()
    let (crew, deadline) = started.withLock { ($0.crew, $0.deadline) }
    if let crew, let deadline { _ = crew.unfinished.wait(timeout: deadline) }
  }
}
