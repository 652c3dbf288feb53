import Dispatch
public import Store
import Synchronization

/// Readers for what would hold up a loop: a few threads, each with one reader at a time, and a bounded queue.
public final class ReaderPool: Sendable {
  /// A reader on its way between workers.
  private struct Idle: @unchecked Sendable {
    // Guarded by the pool: a reader is either among `State.idle` or with the one worker that took it from there.
    let reader: any StoreReader
  }

  private struct State {
    var idle: [Idle] = []
    var workers = 0
    var waiting: [Job] = []
  }

  private typealias Job = @Sendable (Result<Idle, any Error>) -> Void

  private let store: any Store
  private let width: Int
  private let limit: Int
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "readers", attributes: .concurrent)

  /// - Parameters:
  ///   - width: reads at once.
  ///   - limit: reads that may wait; one more is refused.
  public init(store: any Store, width: Int = 4, limit: Int = 1024) {
    (self.store, self.width, self.limit) = (store, width, limit)
  }

  /// Runs `body` with a reader, off the caller's thread.
  /// - Throws: `StoreError.busy` where too many reads wait; what `body` throws.
  public func read<Value: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> Value) async throws -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      let isAccepted = enqueue { idle in
        continuation.resume(with: Result { try body(idle.get().reader) })
      }
      if !isAccepted { continuation.resume(throwing: StoreError.busy(retryAfter: 1)) }
    }
  }

  private func enqueue(_ job: @escaping Job) -> Bool {
    let (isAccepted, needsWorker) = state.withLock { state in
      guard state.waiting.count < limit else { return (false, false) }
      state.waiting.append(job)
      guard state.workers < width else { return (true, false) }
      state.workers += 1
      return (true, true)
    }
    if needsWorker { queue.async { self.work() } }
    return isAccepted
  }

  /// Takes one job after the other until none waits.
  private func work() {
    var idle = state.withLock { $0.idle.popLast() }
    while let job = nextJob(idle) {
      do {
        let reader = try idle ?? Idle(reader: store.makeReader())
        idle = reader
        job(.success(reader))
      } catch {
        job(.failure(error))
      }
    }
  }

  /// The job that has waited longest; where there is none, the worker ends and its reader goes back.
  private func nextJob(_ idle: Idle?) -> Job? {
    state.withLock { state in
      guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
      state.workers -= 1
      if let idle { state.idle.append(idle) }
      return nil
    }
  }
}
