import Digests
import Feeds
import Fetching
import News
import Store

/// Visits to feeds: fetched, parsed, stored, read.
struct FeedVisits: Sendable {
  let store: any Store
  let download: FeedDownload
  let pool: ReadingPool
  let reader: ArticleReader
  let schedule: Schedule
  /// Whether hubs that feeds name are asked to tell what is new.
  let asksHubs: Bool
  /// Nil where no pages are fetched.
  let pages: PageQueue?
  let log: Log
  let hosts = HostRests()
  let counters = VisitCounters()

  /// Follows a feed that was fetched or read from a file.
  /// - Parameters:
  ///   - draft: `url` is the one that was asked.
  ///   - response: nil for a file.
  func add(_ feed: ParsedFeed, draft: FeedDraft, isFollowed: Bool, response: FetchResponse?) async throws -> FeedReceipt
  {
    let (stored, isNew) = try await store.write { try $0.addFeed(draft, at: .now) }
    let saved = try await save(feed, to: stored, response: response) { kept in
      if isNew { kept.isActive = isFollowed }
    }
    if response != nil { counters.noteChanged() }
    return FeedReceipt(
      feed: try known(saved.feed, stored.id), isNew: isNew, newArticles: saved.count, waiting: saved.waiting)
  }

  /// Visits a feed that is followed; what goes wrong is noted in its health.
  /// - Parameter isUrgent: somebody waits for it.
  /// - Throws: `PipelineError` where it could not be fetched or is no feed any more; `StoreError`.
  func visit(_ feed: Feed, isUrgent: Bool = false) async throws -> FeedReceipt {
    var answer: FetchResponse?
    do {
      let response = try await download.fetch(FeedDownload.request(for: feed, isUrgent: isUrgent))
      answer = response
      let saved = try await take(response, for: feed)
      return FeedReceipt(
        feed: try known(saved.feed, feed.id), isNew: false, newArticles: saved.count, waiting: saved.waiting)
    } catch let error as PipelineError {
      // It is not the feed's fault that we stop.
      try Task.checkCancellation()
      counters.noteFailure()
      try await noteFailure(error, answer, of: feed)
      throw error
    }
  }

  /// Takes what a hub sends of a feed, as what a visit brings; it may be a part of the feed only.
  /// - Throws: `FeedError`, `StoreError`.
  func take(pushed parsed: ParsedFeed, to feed: Feed) async throws -> Int {
    let contents = try await contents(of: parsed)
    let entries = EntrySaver(contents, of: feed, fetchesPages: pages != nil)
    let (new, waiting) = try await store.write { writer in
      let added = try entries.save(contents[...], writer)
      if !added.new.isEmpty, var kept = try writer.feed(id: feed.id) {
        kept.health.lastChanged = .now
        try writer.updateFeed(kept)
      }
      return added
    }
    if waiting > 0 { pages?.wake() }
    try await Backlog(store: store, pool: pool, reader: reader, log: log).read(new)
    log.info("feed pushed", ["feed": feed.id, "entries": "\(parsed.entries.count)", "new": "\(new.count)"])
    return new.count
  }

  // MARK: Answers

  /// The feed afterwards; nil where somebody has removed it meanwhile.
  private typealias Saved = (feed: Feed?, count: Int, waiting: Int)

  private func take(_ response: FetchResponse, for feed: Feed) async throws -> Saved {
    switch response.status {
    case 200:
      // Tells whether the body is the one that came before.
      let digest = await pool.run { Int64(bitPattern: response.body.withUnsafeBytes { ByteHash.of($0) }) }
      if digest == feed.health.digest { return (try await noteUnchanged(response, feed), 0, 0) }
      do {
        let parsed = try await download.parse(response)
        let saved = try await save(parsed, to: feed, response: response) { $0.health.digest = digest }
        counters.noteChanged()
        return saved
      } catch let error as FeedError {
        throw PipelineError.notAFeed(url: feed.url, reason: "\(error)")
      }
    case 304: return (try await noteUnchanged(response, feed), 0, 0)
    case 401: throw failure(feed, "the server wants a user's name and password (401)")
    case 410: throw failure(feed, "it is gone for good (410)")
    case let status: throw failure(feed, "the server answered \(status)")
    }
  }

  private func failure(_ feed: Feed, _ reason: String) -> PipelineError {
    .fetchFailed(url: feed.url, reason: reason, isRefusal: false)
  }

  private func noteUnchanged(_ response: FetchResponse, _ feed: Feed) async throws -> Feed? {
    counters.noteUnchanged()
    return try await update(feed) { kept, writer in
      try kept.note(redirectTo: response.movedTo, at: .now, in: writer)
      schedule.noteSuccess(response, isChanged: false, in: &kept)
    }
  }

  private func noteFailure(_ error: PipelineError, _ answer: FetchResponse?, of feed: Feed) async throws {
    let status = answer?.status
    // RFC 9110, section 10.2.3: of other statuses it means something else.
    let retryAfter = status == 429 || status == 503 ? answer?.retryAfter : nil
    if let retryAfter, let host = answer.flatMap({ try? WebAddress($0.url) })?.host {
      let seconds = min(Int64(retryAfter), schedule.options.longestInterval)
      hosts.rest(host, until: Timestamp.now.adding(seconds: seconds))
    }
    _ = try await update(feed) { kept, _ in
      schedule.noteFailure("\(error)", status: status, retryAfter: retryAfter, in: &kept)
      // RFC 9110, section 15.5.11: it is not coming back.
      if status == 410 { kept.isActive = false }
    }
  }

  // MARK: Storing

  /// Entries are stored some hundred at a time, and the validators only with the last of them: whatever ends this
  /// between, the next visit brings the rest.
  private func save(
    _ parsed: ParsedFeed, to feed: Feed, response: FetchResponse?,
    _ change: @escaping @Sendable (inout Feed) -> Void
  ) async throws -> Saved {
    let contents = try await contents(of: parsed)
    let entries = EntrySaver(contents, of: feed, fetchesPages: pages != nil && response != nil)
    var new: [Article] = []
    var waiting = 0
    for start in stride(from: 0, to: contents.count, by: 200) {
      let batch = contents[start..<min(start + 200, contents.count)]
      let saved = try await store.write { try entries.save(batch, $0) }
      new += saved.new
      waiting += saved.waiting
    }
    if waiting > 0 { pages?.wake() }
    counters.noteArticles(new.count)
    let isChanged = !new.isEmpty || waiting > 0
    let plan = asksHubs ? response.map { PushPlan($0, parsed) } : nil
    let kept = try await update(feed) { kept, writer in
      kept.describe(parsed)
      kept.schedule = FeedSchedule(parsed, maxAge: response?.maxAge, at: .now)
      try kept.note(redirectTo: response?.movedTo, at: .now, in: writer)
      schedule.noteSuccess(response, isChanged: isChanged, in: &kept)
      change(&kept)
      if let plan { try plan.apply(to: kept, in: writer, at: .now) }
    }
    try await Backlog(store: store, pool: pool, reader: reader, log: log).read(new)
    log.info(
      "feed read",
      ["feed": feed.id, "entries": "\(parsed.entries.count)", "new": "\(new.count)", "waiting": "\(waiting)"])
    // Counted with the articles that have come.
    return (isChanged ? try store.makeReader().feed(id: feed.id) : kept, new.count, waiting)
  }

  /// The entries as articles; those that hold nothing are left out.
  private func contents(of feed: ParsedFeed) async throws -> [ArticleContent] {
    let reader = reader
    return await pool.run { feed.entries.compactMap { try? reader.clean(ArticleDraft($0, of: feed)) } }
  }

  private func update(
    _ feed: Feed, _ change: @escaping @Sendable (inout Feed, any StoreWriter) throws -> Void
  ) async throws -> Feed? {
    try await store.write { writer in
      // Read again: someone may have changed it, or removed it, during the visit. What was learnt of another address says
      // nothing of the present one.
      guard var kept = try writer.feed(id: feed.id) else { return nil }
      guard kept.url == feed.url else { return kept }
      try change(&kept, writer)
      try writer.updateFeed(kept)
      return kept
    }
  }

  private func known(_ feed: Feed?, _ id: String) throws -> Feed {
    guard let feed else { throw PipelineError.unknownFeed(id: id) }
    return feed
  }
}

extension ArticleSaver {
  /// Stores an entry's article; nil where it is known.
  func add(_ content: ArticleContent, from feed: String) throws -> Article? {
    let before = try writer.knownArticle(content)?.sources.count
    let added = try add(content, source: ArticleSource(feed: feed, url: content.url, seen: now))
    if let before, added.article.sources.count > before { try rebuildMeetings(of: added.article) }
    return added.isNew ? added.article : nil
  }
}

extension Feed {
  /// Takes over what the feed says of itself; a title that was given to it stays.
  fileprivate mutating func describe(_ parsed: ParsedFeed) {
    title = title ?? parsed.title
    link = parsed.link ?? link
    description = parsed.description ?? description
    language = parsed.language ?? language
    format = parsed.format.rawValue
  }
}
