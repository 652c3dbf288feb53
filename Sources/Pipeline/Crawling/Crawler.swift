import Fetching
import News
import Store
import Threads

/// Visits feeds as they fall due, some at once, until its task is cancelled.
///
/// What it costs to see what is due does not depend on how many feeds there are: one look into the index by time, for a
/// batch of them, and one for the next.
final class Crawler: Sendable {
  private let store: any Store
  private let visits: FeedVisits
  private let options: PipelineOptions
  private let log: Log
  /// Raised when a feed was added or a visit is over.
  private let signal = Signal()
  private let state: Guarded<State>

  private struct State {
    var agenda: Agenda
    /// Feeds whose visit could not even be noted (the disk is full), and until when they are left alone.
    var resting: [String: Timestamp] = [:]
  }

  /// Seconds for which nobody looks whether a feed has fallen due, at most: someone else may have changed one.
  private static let longestWait = 15.0
  private static let rest: Int64 = 60

  init(store: any Store, visits: FeedVisits, options: PipelineOptions, log: Log) {
    (self.store, self.visits, self.options, self.log) = (store, visits, options, log)
    state = Guarded(State(agenda: Agenda(options)))
  }

  /// Something may be due now.
  func wake() { signal.raise() }

  func run() async {
    await withDiscardingTaskGroup { group in
      var reader: (any StoreReader)?
      while !Task.isCancelled {
        do {
          let current = try reader ?? store.makeReader()
          reader = current
          try await put(off: try takeUp(current))
          while let feed = state.withLock({ $0.agenda.next() }) { group.addTask { await self.visit(feed) } }
          await signal.wait(until: try nextDue(current), longest: Self.longestWait)
        } catch {
          if Task.isCancelled { break }
          log.error("feeds cannot be looked up", ["reason": "\(error)"])
          reader = nil
          await signal.wait(seconds: Self.longestWait)
        }
      }
    }
  }

  /// Takes due feeds onto the agenda, where there is room.
  /// - Returns: those that must be put off, with the time.
  private func takeUp(_ reader: any StoreReader) throws -> [(id: String, time: Timestamp)] {
    let (known, resting, waiting) = state.withLock { ($0.agenda.known, $0.resting, $0.agenda.waiting) }
    guard waiting < options.concurrentFetches else { return [] }
    let now = Timestamp.now
    let due = try reader.dueFeeds(at: now, limit: known.count + resting.count + options.concurrentFetches + 64)
    let new = due.filter { feed in !known.contains(feed.id) && resting[feed.id].map { $0 <= now } ?? true }
    return state.withLock { state in
      new.compactMap { feed in
        let host = Crawler.host(of: feed)
        let later = visits.hosts.end(of: host, at: now) ?? state.agenda.add(feed, host: host, now: now)
        return later.map { (feed.id, $0) }
      }
    }
  }

  private func put(off feeds: [(id: String, time: Timestamp)]) async throws {
    guard !feeds.isEmpty else { return }
    try await store.write { writer in for feed in feeds { try writer.postponeFeed(id: feed.id, to: feed.time) } }
    // There may be others behind them.
    signal.raise()
  }

  /// Nil where there is no room for any. What is due by now is being visited or rests.
  private func nextDue(_ reader: any StoreReader) throws -> Timestamp? {
    state.withLock({ $0.agenda.waiting >= options.concurrentFetches }) ? nil : try reader.nextVisit()
  }

  private func visit(_ feed: Feed) async {
    defer {
      state.withLock { $0.agenda.finish(feed, host: Crawler.host(of: feed)) }
      signal.raise()
    }
    do {
      if let end = visits.hosts.end(of: Crawler.host(of: feed), at: .now) {
        return try await store.write { try $0.postponeFeed(id: feed.id, to: end) }
      }
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

  private static func host(of feed: Feed) -> String { (try? WebAddress(feed.url))?.host ?? "" }
}
