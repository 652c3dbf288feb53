import Synchronization

/// A write that waits for its turn.
struct PendingWrite: Sendable {
  /// Runs it inside the open transaction; returns how to answer whoever waits for it, and the error that undid it.
  let run: @Sendable (SQLiteWriter) -> Outcome
  /// Answers without running it.
  let refuse: @Sendable (any Error) -> Void
  let cancellation: Cancellation

  struct Outcome {
    /// Nil where the changes of this write stand, and are to be committed.
    let error: (any Error)?
    /// To be called once the commit has succeeded (nil) or failed.
    let answer: @Sendable (_ failure: (any Error)?) -> Void
  }

  /// Whether whoever waits has given up. Only a write that has not begun takes notice.
  final class Cancellation: Sendable {
    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .relaxed) }

    func cancel() { flag.store(true, ordering: .relaxed) }
  }
}
