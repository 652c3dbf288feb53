import News
import Store
import Threads

/// Visits feeds as they fall due, some at once, until its task is cancelled.
final class Crawler: Sendable {
  private let store: any Store
  private let visits: FeedVisits
  private let options: PipelineOptions
  private let log: Log
  /// Raised when a feed was added or a visit is over.
  private let signal = Signal()
  private let state = Guarded(State())

  private struct State {
    var visiting: Set<String> = []
    /// Feeds whose visit could not even be noted (the disk is full), and until when they are left alone.
    var resting: [String: Timestamp] = [:]
  }

  /// Seconds for which nobody looks whether a feed has fallen due, at most: someone else may have changed one.
  private static let longestWait = 15.0
  private static let rest: Int64 = 60

  init(store: any Store, visits: FeedVisits, options: PipelineOptions, log: Log) {
    (self.store, self.visits, self.options, self.log) = (store, visits, options, log)
  }

  /// Something may be due now.
  func wake() { signal.raise() }

  func run() async {
    await withTaskGroup(of: Void.self) { group in
      while !Task.isCancelled {
        do {
          for feed in try dueFeeds() { group.addTask { await self.visit(feed) } }
          await signal.wait(seconds: try secondsToWait())
        } catch {
          log.error("feeds cannot be looked up", ["reason": "\(error)"])
          await signal.wait(seconds: Self.longestWait)
        }
      }
    }
  }

  /// Feeds to be visited now, which count as being visited from here on.
  private func dueFeeds() throws -> [Feed] {
    let (busy, resting) = state.withLock { ($0.visiting, $0.resting) }
    let room = options.concurrentFetches - busy.count
    guard room > 0 else { return [] }
    let now = Timestamp.now
    let due = try store.makeReader().dueFeeds(at: now, limit: room + busy.count + resting.count)
    let feeds = due.filter { feed in !busy.contains(feed.id) && resting[feed.id].map { $0 <= now } ?? true }.prefix(
      room)
    state.withLock { $0.visiting.formUnion(feeds.map(\.id)) }
    return Array(feeds)
  }

  private func secondsToWait() throws -> Double {
    let isFull = state.withLock { $0.visiting.count >= options.concurrentFetches }
    guard !isFull, let next = try store.makeReader().nextVisit() else { return Self.longestWait }
    let seconds = Double(next.milliseconds - Timestamp.now.milliseconds) / 1000
    // What is due by now is being visited or rests.
    return seconds <= 0 ? 1 : min(seconds, Self.longestWait)
  }

  private func visit(_ feed: Feed) async {
    defer {
      state.withLock { _ = $0.visiting.remove(feed.id) }
      signal.raise()
    }
    do {
      _ = try await visits.visit(feed)
      state.withLock { _ = $0.resting.removeValue(forKey: feed.id) }
    } catch let error as PipelineError {
      log.warning("feed failed", ["feed": feed.id, "url": feed.url, "reason": "\(error)"])
    } catch  where !(error is CancellationError) {
      log.error("feed not stored", ["feed": feed.id, "url": feed.url, "reason": "\(error)"])
      state.withLock { $0.resting[feed.id] = Timestamp.now.adding(seconds: Self.rest) }
    } catch {
      // Cancelled: the next run visits it.
    }
  }
}
