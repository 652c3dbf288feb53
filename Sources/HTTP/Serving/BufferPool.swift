import Synchronization

/// Bounds the memory that all connections together take for their clients: bytes that came and are not answered yet, and
/// answers that were not taken yet.
final class BufferPool: Sendable {
  private let limit: Int
  private let used = Atomic(0)

  init(limit: Int) { self.limit = limit }

  /// One connection's part of it. What outlives the connection, such as a body that a handler still works on, keeps the
  /// share too.
  final class Share: Sendable {
    private let pool: BufferPool
    /// Changed by the connection's loop alone.
    private let bytes = Atomic(0)

    init(of pool: BufferPool) { self.pool = pool }

    deinit { pool.used.subtract(bytes.load(ordering: .relaxed), ordering: .relaxed) }

    /// False where the pool has not so much left; then nothing changes.
    func resize(to size: Int) -> Bool {
      let more = size - bytes.load(ordering: .relaxed)
      let total = pool.used.add(more, ordering: .relaxed).newValue
      guard total <= pool.limit || more <= 0 else {
        pool.used.subtract(more, ordering: .relaxed)
        return false
      }
      bytes.store(size, ordering: .relaxed)
      return true
    }
  }
}
