import Foundation

/// What can be set about following feeds and reading articles.
public struct PipelineOptions: Sendable {
  /// Feeds fetched at once.
  public var concurrentFetches = 16
  /// Articles handed in that may wait to be read and stored; one more is refused with `PipelineError.busy`.
  public var waitingArticles = 256
  /// Threads on which articles are read.
  public var readingThreads = ProcessInfo.processInfo.activeProcessorCount
  /// The shortest and longest time between two visits to a feed, in seconds.
  public var shortestInterval: Int64 = 5 * 60
  public var longestInterval: Int64 = 24 * 60 * 60
  /// Between two visits where the feed says nothing about it, in seconds.
  public var usualInterval: Int64 = 30 * 60

  public init() {}
}
