import News

// The interface that the API is written against; the bodies follow when Store and Fetching have landed:
//
//   public final class Pipeline: Sendable {
//     public init(store: any Store, fetcher: Fetcher, options: PipelineOptions = .init(), log: Log = .silent)
//     public func read(_ draft: ArticleDraft) async throws -> Reading                      // stores nothing
//     public func addArticle(_ draft: ArticleDraft) async throws -> ArticleReceipt
//     public func addFeed(_ url: String, title: String? = nil, folder: String? = nil) async throws -> FeedReceipt
//     public func refresh(feed id: String) async throws -> FeedReceipt
//     public func discover(_ url: String) async throws -> [DiscoveredFeed]
//     public func importFeeds(opml: [UInt8]) async throws -> ImportReceipt                 // {added: [Feed], known: Int}
//     public func run() async                                                              // until cancelled
//   }
