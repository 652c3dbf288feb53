import Dispatch
import Glibc
import Threads

/// Runs an event loop on a thread of its own: the handler is made there and never leaves it.
final class LoopThread: Sendable {
  private let setup: LoopSetup
  private let makeHandler: Server.HandlerFactory
  private let running: DispatchGroup
  private let isReady = DispatchSemaphore(value: 0)
  private let failure = Guarded<(any Error)?>(nil)

  init(setup: LoopSetup, makeHandler: @escaping Server.HandlerFactory, running: DispatchGroup) {
    (self.setup, self.makeHandler, self.running) = (setup, makeHandler, running)
  }

  /// Returns when the loop is about to serve.
  /// - Throws: what the handler's factory throws; `ServerError`.
  func run() throws {
    running.enter()
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        // A pthread is always given the argument it was created with.
        Unmanaged<LoopThread>.fromOpaque(argument!).takeRetainedValue().main()
        return nil
      }, Unmanaged.passRetained(self).toOpaque())
    guard status == 0 else {
      running.leave()
      throw ServerError(address: setup.options.listen.joined(separator: ", "), errno: status)
    }
    pthread_detach(thread)
    isReady.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }

  private func main() {
    defer { running.leave() }
    do {
      let loop = try EventLoop(setup, handler: try makeHandler(setup.index))
      isReady.signal()
      loop.run()
    } catch {
      failure.withLock { $0 = error }
      isReady.signal()
    }
  }
}
