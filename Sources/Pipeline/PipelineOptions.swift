import Foundation

/// What can be set about following feeds and reading articles.
public struct PipelineOptions: Sendable {
  /// Feeds fetched at once, and from one host.
  public var concurrentFetches = 16
  public var fetchesPerHost = 1
  /// Seconds that a visit to a host with many feeds takes, its pause included: those that would wait long are put off.
  public var secondsPerVisit = 2.0
  /// Where the service is reached from outside: hubs are asked to send news there. Nil asks none.
  public var publicURL: String?
  /// Whether the pages of short entries are fetched, for feeds that want it; and how many at once.
  public var fetchesPages = true
  public var concurrentPages = 8
  /// Seconds after which the text of an article is let go; nil keeps all.
  public var keepArticles: Int64?
  /// Articles handed in that may wait to be read and stored; one more is refused with `PipelineError.busy`.
  public var waitingArticles = 256
  /// Threads on which articles are read.
  public var readingThreads = ProcessInfo.processInfo.activeProcessorCount
  /// The shortest and longest time between two visits to a feed, in seconds.
  public var shortestInterval: Int64 = 5 * 60
  public var longestInterval: Int64 = 24 * 60 * 60
  /// Between two visits where nothing is known of when the feed changes, in seconds.
  public var usualInterval: Int64 = 30 * 60
  /// The same, at least, where a hub tells what is new.
  public var pushedInterval: Int64 = 6 * 60 * 60

  public init() {}
}
