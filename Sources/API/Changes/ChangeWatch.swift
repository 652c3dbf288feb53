import News
import Store
import Threads

/// Knows the newest event of the store; however many streams ask, the store is asked twice a second at most.
final class ChangeWatch: Sendable {
  /// In milliseconds: how late a stream may learn of an event.
  static let interval: Int64 = 500

  private struct Known {
    var sequence: Int64 = 0
    var at = Timestamp(milliseconds: 0)
  }

  private let readers: ReaderPool
  private let known = Guarded(Known())

  init(_ readers: ReaderPool) { self.readers = readers }

  /// The number of the newest event, as of the last half second.
  /// - Throws: `StoreError`.
  func newest() async throws -> Int64 {
    let now = Timestamp.now
    let fresh = known.withLock { known -> Int64? in
      let age = now.milliseconds - known.at.milliseconds
      if (0..<Self.interval).contains(age) { return known.sequence }
      // Taken before asking, so that of many streams one asks; the others live with the old number once more.
      known.at = now
      return nil
    }
    if let fresh { return fresh }
    let sequence = try await readers.read { try $0.lastChange() }
    return known.withLock { known in
      known.sequence = max(known.sequence, sequence)
      return known.sequence
    }
  }
}
