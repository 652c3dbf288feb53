/// What a pipeline has counted since its start, and what waits in it now.
public struct PipelineCounts: Sendable {
  /// Articles and feeds that wait for a thread to read them now.
  public var waitingReadings = 0
  /// Articles sent in that are being read and stored now; bounded by `PipelineOptions.waitingArticles`.
  public var admittedArticles = 0
  /// Visits that brought a feed which was not byte for byte the last one.
  public var changedFeeds = 0
  /// Visits that brought the last one again, or the word that it has not changed (304).
  public var unchangedFeeds = 0
  /// Visits that failed, or brought no feed.
  public var failedFeeds = 0
  /// New articles that feeds have brought.
  public var feedArticles = 0
}
