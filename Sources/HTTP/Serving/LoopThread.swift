import Dispatch
import Threads

/// Runs an event loop on a thread of its own: the handler is made there and never leaves it.
struct LoopThread {
  let index: Int
  let crew: Crew
  let listeners: [Listener]
  let makeHandler: Server.HandlerFactory
  let running: DispatchGroup

  /// Returns when the loop is about to serve.
  /// - Throws: what the handler's factory throws; `ServerError`.
  func start() throws {
    let (isReady, failure) = (DispatchSemaphore(value: 0), Guarded<(any Error)?>(nil))
    running.enter()
    let status = DetachedThread.start { [self] in
      defer { running.leave() }
      do {
        let loop = try EventLoop(index, of: crew, listeners, handler: try makeHandler(index))
        isReady.signal()
        loop.run()
      } catch {
        failure.withLock { $0 = error }
        isReady.signal()
      }
    }
    guard status == 0 else {
      running.leave()
      throw ServerError(address: crew.options.listen.joined(separator: ", "), errno: status)
    }
    isReady.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
