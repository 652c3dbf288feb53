import API
import Foundation
import News
import Store
import Testing

@Suite struct ReaderPoolTests {
  private func withStore(_ body: (SQLiteStore) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "pool-\(UUID().uuidString).db").path()
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    try await body(try SQLiteStore(path: path))
  }

  @Test func readsOnSeveralThreadsAtOnce() async throws {
    try await withStore { store in
      let pool = ReaderPool(store: store, width: 3)
      try await withThrowingTaskGroup(of: Int64.self) { group in
        for _ in 0..<300 { group.addTask { try await pool.read { try $0.lastChange() } } }
        let results = try await group.reduce(into: []) { $0.append($1) }
        #expect(results == [Int64](repeating: 0, count: 300))
      }
    }
  }

  @Test func throwsWhatTheReadThrows() async throws {
    try await withStore { store in
      let pool = ReaderPool(store: store)
      await #expect(throws: StoreError.badCursor("x")) {
        try await pool.read { try $0.articles(ArticleQuery(), PageRequest(cursor: "x")).next }
      }
    }
  }

  @Test func refusesWhatWouldWaitTooLong() async throws {
    try await withStore { store in
      let pool = ReaderPool(store: store, width: 1, limit: 1)
      let (started, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
      let first = Task {
        try await pool.read { _ in
          started.signal()
          gate.wait()
        }
      }
      await withCheckedContinuation { continuation in
        Thread.detachNewThread {
          started.wait()
          continuation.resume()
        }
      }
      // One runs; of two more, one may wait.
      let others = (0..<2).map { _ in
        Task {
          do {
            try await pool.read { _ in }
            return "read"
          } catch {
            gate.signal()
            return "\(error)"
          }
        }
      }
      let outcomes = [await others[0].value, await others[1].value]
      try await first.value
      #expect(Set(outcomes) == ["\(StoreError.busy(retryAfter: 1))", "read"])
    }
  }
}
