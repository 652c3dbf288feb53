import News
import Store
import Threads

/// Fetches the pages of waiting entries as they fall due, some at once, until its task is cancelled.
final class PageQueue: Sendable {
  private let store: any Store
  private let visits: PageVisits
  private let concurrent: Int
  private let log: Log
  /// Raised when entries were added or a visit is over.
  private let signal = Signal()
  private let state = Guarded(State())

  private struct State {
    var visiting: Set<Int64> = []
    /// Those that could not be stored (the disk is full), and until when they are left alone.
    var resting: [Int64: Timestamp] = [:]
  }

  private static let longestWait = 15.0
  private static let rest: Int64 = 60

  init(store: any Store, visits: PageVisits, concurrent: Int, log: Log) {
    (self.store, self.visits, self.concurrent, self.log) = (store, visits, max(1, concurrent), log)
  }

  /// Entries may have been added.
  func wake() { signal.raise() }

  func run() async {
    await withDiscardingTaskGroup { group in
      var reader: (any StoreReader)?
      while !Task.isCancelled {
        do {
          let current = try reader ?? store.makeReader()
          reader = current
          for entry in try due(current) { group.addTask { await self.visit(entry) } }
          await signal.wait(until: try nextDue(current), longest: Self.longestWait)
        } catch {
          log.error("waiting entries cannot be looked up", ["reason": "\(error)"])
          reader = nil
          await signal.wait(seconds: Self.longestWait)
        }
      }
    }
  }

  /// Asks once for the pages of a feed's entries; what can't be had now becomes an article as the feed has it.
  /// - Returns: how many entries that were.
  /// - Throws: `StoreError`, `CancellationError`.
  func settle(feed: String) async throws -> Int {
    var count = 0
    while true {
      let entries = try take(store.makeReader().waitingEntries(feed: feed, limit: concurrent))
      guard !entries.isEmpty else { return count }
      defer { state.withLock { $0.visiting.subtract(entries.map(\.id)) } }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for entry in entries { group.addTask { [visits] in try await visits.visit(entry, isLast: true) } }
        try await group.waitForAll()
      }
      count += entries.count
    }
  }

  /// Those that nobody visits, which count as being visited from here on.
  private func take(_ entries: [WaitingEntry]) -> [WaitingEntry] {
    state.withLock { state in entries.filter { state.visiting.insert($0.id).inserted } }
  }

  private func due(_ reader: any StoreReader) throws -> [WaitingEntry] {
    let (busy, resting) = state.withLock { ($0.visiting, $0.resting) }
    let room = concurrent - busy.count
    guard room > 0 else { return [] }
    let now = Timestamp.now
    let due = try reader.waitingEntries(dueAt: now, limit: room + busy.count + resting.count)
    let free = due.filter { entry in !busy.contains(entry.id) && resting[entry.id].map { $0 <= now } ?? true }
    return take(Array(free.prefix(room)))
  }

  /// Nil where there is no room for any. What is due by now is being visited or rests.
  private func nextDue(_ reader: any StoreReader) throws -> Timestamp? {
    state.withLock({ $0.visiting.count >= concurrent }) ? nil : try reader.nextWaitingEntry()
  }

  private func visit(_ entry: WaitingEntry) async {
    defer {
      state.withLock { _ = $0.visiting.remove(entry.id) }
      signal.raise()
    }
    do {
      try await visits.visit(entry)
      state.withLock { _ = $0.resting.removeValue(forKey: entry.id) }
    } catch  where !(error is CancellationError) {
      log.error("page not stored", ["feed": entry.feed, "reason": "\(error)"])
      state.withLock { $0.resting[entry.id] = Timestamp.now.adding(seconds: Self.rest) }
    } catch {
      // Cancelled: the next run visits it.
    }
  }
}
