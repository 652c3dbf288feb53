import News
import Threads

/// Counts what is being worked on, and refuses what would be too much.
final class Admission: Sendable {
  private let limit: Int
  private let count = Guarded(0)

  var current: Int { count.withLock { $0 } }

  init(limit: Int) { self.limit = limit }

  /// - Throws: `PipelineError.busy`.
  func run<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
    try count.withLock { count in
      guard count < limit else { throw PipelineError.busy(retryAfter: 2) }
      count += 1
    }
    defer { count.withLock { $0 -= 1 } }
    return try await body()
  }
}
