import Extraction
public import Feeds
public import Fetching
import Foundation
public import News
import Pages
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
  private let reader = ArticleReader()
  private let pool: ReadingPool
  private let admission: Admission
  private let download: FeedDownload
  private let visits: FeedVisits
  private let crawler: Crawler
  /// What hubs say.
  public let push: PushCallback
  private let hubs: PushKeeper?
  private let pages: PageQueue
  private let keeper: ArticleKeeper?
  private let log: Log

  public init(
    store: any Store, fetcher: Fetcher, options: PipelineOptions = PipelineOptions(), log: Log = .silent
  ) {
    (self.store, self.log) = (store, log)
    pool = ReadingPool(threads: options.readingThreads)
    admission = Admission(limit: options.waitingArticles)
    download = FeedDownload(fetcher: fetcher, pool: pool)
    let backlog = Backlog(store: store, pool: pool, reader: reader, log: log)
    pages = PageQueue(
      store: store,
      visits: PageVisits(
        store: store, pages: PageFetcher(fetcher: fetcher, robots: RobotsGuard(fetcher: fetcher)), pool: pool,
        reader: reader, backlog: backlog, isAllowed: options.fetchesPages, log: log),
      concurrent: options.concurrentPages, log: log)
    visits = FeedVisits(
      store: store, download: download, pool: pool, reader: reader, schedule: Schedule(options: options),
      asksHubs: options.publicURL != nil, pages: options.fetchesPages ? pages : nil, log: log)
    push = PushCallback(store: store, visits: visits, download: download, log: log)
    hubs = options.publicURL.map { PushKeeper(store: store, fetcher: fetcher, publicURL: $0, log: log) }
    crawler = Crawler(store: store, visits: visits, options: options, log: log)
    keeper = options.keepArticles.map { ArticleKeeper(store: store, age: $0, log: log) }
  }

  // MARK: Articles

  /// What an article holds; stores nothing.
  /// - Throws: `PipelineError.emptyArticle`, `.busy`.
  public func read(_ draft: ArticleDraft) async throws -> Reading {
    try await admission.run { [reader, pool] in try await pool.run { try reader.read(draft) } }
  }

  /// Stores an article with all that is found in it, and returns once it is on disk. A known one gets a source more.
  /// - Throws: `PipelineError.emptyArticle`, `.busy`; `StoreError`.
  public func addArticle(_ draft: ArticleDraft) async throws -> ArticleReceipt {
    try await admission.run { [reader, pool, store] in
      let reading = try await pool.run { try reader.read(draft) }
      return try await store.write { try ArticleSaver(writer: $0, now: .now).add(reading) }
    }
  }

  /// Fetches a page and stores the article on it.
  /// - Throws: `PipelineError`, `StoreError`.
  public func addPage(_ url: String) async throws -> ArticleReceipt {
    let response = try await download.page(try FeedAddress(url))
    return try await addArticle(
      ArticleDraft(body: .page(response.body, contentType: response.contentType), url: response.url))
  }

  /// Removes an article, and its share in meetings. False where there was none.
  public func removeArticle(id: String) async throws -> Bool {
    try await store.write { try ArticleSaver(writer: $0, now: .now).remove(article: id) }
  }

  // MARK: Meetings by hand

  /// Makes one meeting of several; what is read or stored later does not part them.
  /// - Parameter others: ids, which lead to the meeting from then on.
  /// - Throws: `PipelineError.unknownMeeting`, `.meetingMerged`, `.wrongMeetings`; `StoreError`.
  public func mergeMeetings(_ others: [String], into id: String) async throws -> Meeting {
    try await store.write { try ManualPlacement(writer: $0, now: .now).merge(others, into: id) }
  }

  /// Makes a meeting of its own of what some articles tell of another one; what is read or stored later does not join
  /// the two.
  /// - Parameter articles: ids of some of those that the meeting rests on.
  /// - Returns: the new meeting.
  /// - Throws: `PipelineError.unknownMeeting`, `.meetingMerged`, `.wrongArticles`; `StoreError`.
  public func splitMeeting(_ id: String, articles: [String]) async throws -> Meeting {
    try await store.write { try ManualPlacement(writer: $0, now: .now).split(articles, from: id) }
  }

  // MARK: Feeds

  /// Fetches a feed for the first time, and follows it from then on. Where the address is that of a page, the feed that
  /// the page names is added; a feed that is known is returned as it is.
  /// - Parameters:
  ///   - isFollowed: false visits it this once.
  ///   - searchesPages: false takes a page for no feed.
  ///   - access: what it is fetched with; user and password may stand in `url` as well.
  /// - Throws: `PipelineError` where it can't be fetched or is no feed: then it is not followed. `StoreError`.
  public func addFeed(
    _ url: String, title: String? = nil, folder: String? = nil, isFollowed: Bool = true, searchesPages: Bool = true,
    access: FeedAccess = FeedAccess(), fullText: FullText = .auto
  ) async throws -> FeedReceipt {
    let address = try FeedAddress(url, access: access)
    if let known = try known(address) { return known }
    let document = try await download.feed(at: address, searchesPages: searchesPages)
    let response = document.response
    // It may be followed by the address that this one leads to.
    if let moved = response.movedTo, let known = try known(try FeedAddress(moved)) { return known }
    // A visit is due soon in case this one does not come to its end, but not while it goes on.
    let draft = FeedDraft(
      url: document.address.url, title: title, folder: folder, nextFetch: Timestamp.now.adding(seconds: 120),
      access: document.address.access, fullText: fullText)
    var receipt = try await visits.add(document.feed, draft: draft, isFollowed: isFollowed, response: response)
    receipt.page = document.page
    return receipt
  }

  private func known(_ address: FeedAddress) throws -> FeedReceipt? {
    try store.makeReader().feed(url: address.url, user: address.access.credentials?.user).map {
      FeedReceipt(feed: $0, isNew: false, newArticles: 0)
    }
  }

  /// Follows a feed that `run` is to fetch for the first time, as soon as it gets to it.
  /// - Throws: `PipelineError.badURL`, `StoreError`.
  public func follow(_ url: String) async throws {
    let address = try FeedAddress(url)
    defer { crawler.wake() }
    let draft = FeedDraft(url: address.url, nextFetch: .now, access: address.access)
    _ = try await store.write { try $0.addFeed(draft, at: .now) }
  }

  /// Stores a feed that was read from a file, which is never visited.
  /// - Parameter url: `file:`, or where relative links begin.
  /// - Throws: `PipelineError.notAFeed`, `StoreError`.
  public func addFeed(document bytes: [UInt8], url: String) async throws -> FeedReceipt {
    let feed: ParsedFeed
    do {
      feed = try await pool.run { try FeedParser.parse(bytes, url: url) }
    } catch {
      throw PipelineError.notAFeed(url: url, reason: "\(error)")
    }
    return try await visits.add(feed, draft: FeedDraft(url: url), isFollowed: true, response: nil)
  }

  /// Fetches a feed now.
  /// - Throws: `PipelineError`, `StoreError`.
  public func refresh(feed id: String) async throws -> FeedReceipt {
    guard let feed = try store.makeReader().feed(id: id) else { throw PipelineError.unknownFeed(id: id) }
    guard isWebURL(feed.url) else { throw PipelineError.notFetchable(url: feed.url) }
    return try await visits.visit(feed, isUrgent: true)
  }

  /// Asks now for the pages that a feed's entries wait for, once each; what can't be had becomes an article as the feed
  /// has it. For programs that don't go on with `run`.
  /// - Throws: `StoreError`.
  public func settlePages(of receipt: FeedReceipt) async throws -> FeedReceipt {
    guard receipt.waiting > 0 else { return receipt }
    var settled = receipt
    settled.newArticles += try await pages.settle(feed: receipt.feed.id)
    settled.waiting = 0
    settled.feed = try store.makeReader().feed(id: receipt.feed.id) ?? receipt.feed
    return settled
  }

  /// The feeds of a page and its site, best first; the page's own address where it is a feed itself.
  /// - Throws: `PipelineError`.
  public func discover(_ url: String) async throws -> [DiscoveredFeed] {
    try await FeedFinder(download: download).all(try FeedAddress(url))
  }

  /// Follows the feeds of an OPML document; they are fetched by `run`, not here.
  /// - Throws: `PipelineError.notOPML`, `StoreError`.
  public func importFeeds(opml: [UInt8]) async throws -> ImportReceipt {
    defer { crawler.wake() }
    return try await Subscriptions(store: store).add(opml: opml)
  }

  /// All feeds that are followed, as OPML 2.0.
  /// - Throws: `StoreError`.
  public func exportFeeds(version: OPML.Version = .v2) throws -> [UInt8] {
    try Subscriptions(store: store).document(version: version)
  }

  // MARK: The whole

  /// What was counted so far.
  public var counts: PipelineCounts {
    var counts = PipelineCounts(waitingReadings: pool.waiting, admittedArticles: admission.current)
    visits.counters.fill(&counts)
    return counts
  }

  /// Reads the articles that an earlier run stored and left unread.
  /// - Returns: how many those were.
  /// - Throws: `StoreError`.
  public func readBacklog() async throws -> Int {
    try await Backlog(store: store, pool: pool, reader: reader, log: log).readAll()
  }

  /// Reads again what an older extractor has read, and compares with others what was stored before copies were looked
  /// for. Ids of meetings go on where their accounts do.
  /// - Parameter progress: is told of every part, with how many articles were read and compared so far.
  /// - Returns: how many were read again.
  /// - Throws: `StoreError`.
  public func reprocess(_ progress: @Sendable (Int) -> Void = { _ in }) async throws -> Int {
    var last: String?
    repeat {
      let after = last
      last = try await store.write { try $0.fileStories(after: after, limit: 200) }
    } while last != nil && !Task.isCancelled
    return try await Backlog(store: store, pool: pool, reader: reader, log: log)
      .readAll(version: Extractor.version, progress)
  }

  /// How many articles no extractor of today's version has read, 10,000 at most.
  /// - Throws: `StoreError`.
  public func outdated() throws -> Int {
    try store.makeReader().unreadArticles(version: Extractor.version, limit: 10_000).count
  }

  /// Lets the texts go that are older than `PipelineOptions.keepArticles`; what they tell of meetings stays.
  /// - Returns: how many those were.
  /// - Throws: `StoreError`.
  public func dropOldTexts(at now: Timestamp = .now) async throws -> Int {
    try await keeper?.dropAll(at: now) ?? 0
  }

  /// Takes up what an earlier run left unread, then visits feeds and the pages of their entries as they fall due, until
  /// the task is cancelled.
  public func run() async {
    do {
      let count = try await readBacklog()
      if count > 0 { log.info("unread articles taken up", ["articles": "\(count)"]) }
    } catch {
      log.error("unread articles stay so", ["reason": "\(error)"])
    }
    await withTaskGroup { group in
      group.addTask { await self.crawler.run() }
      if let hubs { group.addTask { await hubs.run() } }
      group.addTask { await self.pages.run() }
      if let keeper { group.addTask { await keeper.run() } }
    }
  }
}
