import Foundation

/// The threads on which articles and feeds are parsed and read, apart from those that serve and fetch: work that takes
/// milliseconds keeps nobody waiting there.
final class ReadingPool: Sendable {
  private let queue: OperationQueue

  /// How many things are worked on at once.
  let width: Int

  /// How many things wait for a thread.
  var waiting: Int { max(0, queue.operationCount - width) }

  init(threads: Int) {
    width = max(1, threads)
    queue = OperationQueue()
    queue.name = "reading"
    queue.maxConcurrentOperationCount = width
  }

  func run<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
    await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: body()) }
    }
  }

  func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await run { Swift.Result { try body() } }.get()
  }
}
