public import Fetching
public import Store

/// The one straight way: feeds and articles in; stored, read, and their meetings merged.
///
/// ```swift
/// let pipeline = Pipeline(store: store, fetcher: Fetcher(), log: Log())
/// let receipt = try await pipeline.addArticle(ArticleDraft(title: title, body: .text(text)))
/// await pipeline.run()   // takes up what was left undone, then follows the feeds until it is cancelled
/// ```
public final class Pipeline: Sendable {
  private let store: any Store
  private let fetcher: Fetcher

  public init(
    store: any Store, fetcher: Fetcher, options: PipelineOptions = PipelineOptions(), log: Log = .silent
  ) {
    (self.store, self.fetcher) = (store, fetcher)
  }

  // Interface only, until the pipeline lands.

  /// What an article holds; stores nothing.
  /// - Throws: `PipelineError.emptyArticle`, `.busy`.
  public func read(_ draft: ArticleDraft) async throws -> Reading { throw PipelineError.emptyArticle }

  /// Stores an article with all that is found in it, and returns once it is on disk.
  /// - Throws: `PipelineError`, `StoreError`.
  public func addArticle(_ draft: ArticleDraft) async throws -> ArticleReceipt { throw PipelineError.emptyArticle }

  /// Removes an article, and its share in meetings. False where there was none.
  public func removeArticle(id: String) async throws -> Bool { false }

  /// Fetches a feed for the first time, and follows it from then on.
  /// - Throws: `PipelineError` where it can't be fetched or is no feed: then it is not followed.
  public func addFeed(_ url: String, title: String? = nil, folder: String? = nil) async throws -> FeedReceipt {
    throw PipelineError.badURL(url)
  }

  /// Fetches a feed now.
  public func refresh(feed id: String) async throws -> FeedReceipt { throw PipelineError.unknownFeed(id: id) }

  /// The feeds that a page names; the page's own address where it is a feed itself.
  public func discover(_ url: String) async throws -> [DiscoveredFeed] { throw PipelineError.badURL(url) }

  /// Follows the feeds of an OPML document; they are fetched by `run`, not here.
  /// - Throws: `PipelineError.notOPML`.
  public func importFeeds(opml: [UInt8]) async throws -> ImportReceipt { throw PipelineError.badURL("") }

  /// All feeds that are followed, as OPML 2.0.
  public func exportFeeds() throws -> [UInt8] { [] }

  /// Takes up what an earlier run left unread, then visits feeds as they fall due, until the task is cancelled.
  public func run() async {}
}
