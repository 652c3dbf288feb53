import Dispatch
import News
import Threads

/// The one writer: a queue in front of the only connection that writes. Whatever waits while a commit is on its way to
/// the disk is committed together next, so that many writers share the price of one `fsync`.
final class WriteQueue: Sendable {
  private struct State {
    var pending: [PendingWrite] = []
    var isRunning = false
  }

  private let capacity: Int
  private let groupSize: Int
  private let state = Guarded(State())
  private let thread = DispatchQueue(label: "rapporteur.store.writer")
  private let group: WriteGroup

  /// - Parameters:
  ///   - capacity: writes that may wait.
  ///   - groupSize: writes that are committed together, at most.
  init(_ connection: sending Connection, capacity: Int, groupSize: Int) {
    (self.capacity, self.groupSize) = (capacity, max(1, groupSize))
    group = WriteGroup(connection)
  }

  /// How many wait.
  var depth: Int { state.withLock { $0.pending.count } }

  /// Returns what `body` returns once it is on disk.
  /// - Throws: `StoreError`, `CancellationError` where the task was cancelled before the write began, or what `body`
  ///   throws.
  func run<Result: Sendable>(
    _ body: @escaping @Sendable (any StoreWriter) throws -> Result
  ) async throws -> Result {
    let cancellation = PendingWrite.Cancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        add(PendingWrite(body, cancellation, continuation))
      }
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// Runs `body` on the writer's connection between two commits, and waits for it.
  func runNow<Result: Sendable>(_ body: @Sendable (Connection) throws -> Result) rethrows -> Result {
    try thread.sync { try body(group.connection) }
  }

  private func add(_ write: PendingWrite) {
    let isFull = state.withLock { state in
      guard state.pending.count < capacity else { return true }
      state.pending.append(write)
      if !state.isRunning {
        state.isRunning = true
        thread.async { self.runPending() }
      }
      return false
    }
    if isFull { write.refuse(StoreError.busy(retryAfter: 1)) }
  }

  /// One group at a time, so that `runNow` gets its turn.
  private func runPending() {
    let writes = state.withLock { state in
      let group = Array(state.pending.prefix(groupSize))
      state.pending.removeFirst(group.count)
      return group
    }
    group.commit(writes)
    state.withLock { state in
      state.isRunning = !state.pending.isEmpty
      if state.isRunning { thread.async { self.runPending() } }
    }
  }
}

extension PendingWrite {
  fileprivate init<Result: Sendable>(
    _ body: @escaping @Sendable (any StoreWriter) throws -> Result, _ cancellation: Cancellation,
    _ continuation: CheckedContinuation<Result, any Error>
  ) {
    self.cancellation = cancellation
    refuse = { continuation.resume(throwing: $0) }
    run = { writer in
      do {
        let result = try body(writer)
        return Outcome(error: nil) { failure in
          if let failure { continuation.resume(throwing: failure) } else { continuation.resume(returning: result) }
        }
      } catch {
        return Outcome(error: error) { _ in continuation.resume(throwing: error) }
      }
    }
  }
}
