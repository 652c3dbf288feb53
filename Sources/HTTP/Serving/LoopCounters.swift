import Synchronization

/// What one loop counts: written by the loop alone, read by anyone.
final class LoopCounters: Sendable {
  struct Counter: ~Copyable, Sendable {
    private let value = Atomic(0)

    var current: Int { value.load(ordering: .relaxed) }

    /// Without a bus lock: there is one writer.
    func count(_ more: Int) { value.store(current &+ more, ordering: .relaxed) }
  }

  /// Connections.
  let accepted = Counter()
  let refused = Counter()
  /// Requests whose answer is not made yet, or is being sent.
  let running = Counter()
  /// Bytes.
  let received = Counter()
  let sent = Counter()
}
