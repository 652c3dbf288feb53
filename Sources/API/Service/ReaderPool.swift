import Foundation
public import Store

/// Readers for what would hold up a loop: a few threads, each with a reader of its own, and a bounded queue.
public final class ReaderPool: Sendable {
  private let jobs: ReadJobs

  /// - Parameters:
  ///   - width: reads at once; as many as there are cores, and no more than four, unless it is given.
  ///   - limit: reads that may wait; one more is refused.
  public init(store: any Store, width: Int? = nil, limit: Int = 1024) {
    jobs = ReadJobs(limit: limit)
    let width = width ?? min(ProcessInfo.processInfo.activeProcessorCount, 4)
    for number in 1...max(width, 1) {
      // Threads of their own: SQLite blocks, which would starve the tasks' threads or Dispatch's.
      let thread = Thread { [jobs] in ReaderPool.work(on: jobs, store) }
      thread.name = "reader \(number)"
      thread.start()
    }
  }

  deinit { jobs.close() }

  /// Reads that wait for a reader now.
  public var waiting: Int { jobs.count }

  /// Runs `body` with a reader, off the caller's thread.
  /// - Throws: `StoreError.busy` where too many reads wait; what `body` throws.
  public func read<Value: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> Value) async throws -> Value
  {
    try await withCheckedThrowingContinuation { continuation in
      read { reader in continuation.resume(with: Result { try body(reader.get()) }) }
    }
  }

  /// Calls `body` once: with a reader and off the caller's thread; or with the reason why not, `StoreError.busy` at once
  /// where too many reads wait.
  func read(_ body: @escaping ReadJobs.Job) {
    if !jobs.add(body) { body(.failure(StoreError.busy(retryAfter: 1))) }
  }

  /// One job after the other, until the pool is gone. A reader that can't be had is asked for again with the next.
  private static func work(on jobs: ReadJobs, _ store: any Store) {
    var reader: (any StoreReader)?
    while let job = jobs.next() {
      let result = Result { try reader ?? store.makeReader() }
      reader = try? result.get()
      job(result)
    }
  }
}
