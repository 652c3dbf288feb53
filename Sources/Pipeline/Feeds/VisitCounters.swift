import Synchronization

/// What has come of visits to feeds.
final class VisitCounters: Sendable {
  private let changed = Atomic(0)
  private let unchanged = Atomic(0)
  private let failed = Atomic(0)
  private let articles = Atomic(0)

  func noteChanged() { changed.add(1, ordering: .relaxed) }
  func noteUnchanged() { unchanged.add(1, ordering: .relaxed) }
  func noteFailure() { failed.add(1, ordering: .relaxed) }
  func noteArticles(_ count: Int) { articles.add(count, ordering: .relaxed) }

  func fill(_ counts: inout PipelineCounts) {
    counts.changedFeeds = changed.load(ordering: .relaxed)
    counts.unchangedFeeds = unchanged.load(ordering: .relaxed)
    counts.failedFeeds = failed.load(ordering: .relaxed)
    counts.feedArticles = articles.load(ordering: .relaxed)
  }
}
