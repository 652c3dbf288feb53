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
  let log: Log

  /// Follows a feed that was fetched or read from a file.
  /// - Parameters:
  ///   - url: of the feed from now on.
  ///   - visit: what to note of the visit; nil for a file.
  func add(_ feed: ParsedFeed, draft: FeedDraft, isFollowed: Bool, response: FetchResponse?) async throws -> FeedReceipt
  {
    let (stored, isNew) = try await store.write { try $0.addFeed(draft, at: .now) }
    let count = try await save(feed, to: stored.id, response: response) { kept in
      if isNew { kept.isActive = isFollowed }
    }
    return FeedReceipt(feed: try await current(stored.id), isNew: isNew, newArticles: count)
  }

  /// Visits a feed that is followed; what goes wrong is noted in its health.
  /// - Throws: `PipelineError` where it could not be fetched or is no feed any more; `StoreError`.
  func visit(_ feed: Feed) async throws -> FeedReceipt {
    var answer: FetchResponse?
    do {
      let health = feed.health
      let response = try await download.fetch(feed.url, etag: health.etag, lastModified: health.lastModified)
      answer = response
      let count = try await take(response, for: feed)
      return FeedReceipt(feed: try await current(feed.id), isNew: false, newArticles: count)
    } catch let error as PipelineError {
      // It is not the feed's fault that we stop.
      try Task.checkCancellation()
      let (status, retryAfter) = (answer?.status, answer?.retryAfter)
      try await update(feed.id) {
        schedule.noteFailure("\(error)", status: status, retryAfter: retryAfter, in: &$0)
        // RFC 9110, section 15.5.11: it is not coming back.
        if status == 410 { $0.isActive = false }
      }
      throw error
    }
  }

  private func take(_ response: FetchResponse, for feed: Feed) async throws -> Int {
    switch response.status {
    case 200:
      do {
        return try await save(try await download.parse(response), to: feed.id, response: response)
      } catch let error as FeedError {
        throw PipelineError.notAFeed(url: feed.url, reason: "\(error)")
      }
    case 304:
      try await update(feed.id) { schedule.noteSuccess(response, feed: nil, in: &$0) }
      return 0
    case 410:
      throw PipelineError.fetchFailed(url: feed.url, reason: "it is gone for good (410)", isRefusal: false)
    case let status:
      throw PipelineError.fetchFailed(url: feed.url, reason: "the server answered \(status)", isRefusal: false)
    }
  }

  /// Entries are stored some hundred at a time, and the validators only with the last of them: whatever ends this
  /// between, the next visit brings the rest.
  private func save(
    _ parsed: ParsedFeed, to id: String, response: FetchResponse?,
    _ change: @escaping @Sendable (inout Feed) -> Void = { _ in }
  ) async throws -> Int {
    let contents = try await contents(of: parsed)
    var new: [Article] = []
    for start in stride(from: 0, through: max(contents.count - 1, 0), by: 200) {
      let batch = contents[start..<min(start + 200, contents.count)]
      let isLast = start + 200 >= contents.count
      new += try await store.write { writer in
        let saver = ArticleSaver(writer: writer, now: .now)
        let added = try batch.compactMap { try saver.add($0, from: id) }
        if isLast, var feed = try writer.feed(id: id) {
          feed.describe(parsed)
          schedule.noteSuccess(response, feed: parsed, in: &feed)
          change(&feed)
          try writer.move(&feed, to: response?.movedTo)
          try writer.updateFeed(feed)
        }
        return added
      }
    }
    try await Backlog(store: store, pool: pool, reader: reader, log: log).read(new)
    log.info("feed read", ["feed": id, "entries": "\(parsed.entries.count)", "new": "\(new.count)"])
    return new.count
  }

  /// The entries as articles; those that hold nothing are left out.
  private func contents(of feed: ParsedFeed) async throws -> [ArticleContent] {
    let reader = reader
    return await pool.run { feed.entries.compactMap { try? reader.clean(ArticleDraft($0, of: feed)) } }
  }

  private func update(_ id: String, _ change: @escaping @Sendable (inout Feed) -> Void) async throws {
    try await store.write { writer in
      // Read again: someone may have changed it, or removed it, during the visit.
      guard var feed = try writer.feed(id: id) else { return }
      change(&feed)
      try writer.updateFeed(feed)
    }
  }

  private func current(_ id: String) async throws -> Feed {
    guard let feed = try store.makeReader().feed(id: id) else { throw PipelineError.unknownFeed(id: id) }
    return feed
  }
}

extension ArticleSaver {
  /// Stores an entry's article; nil where it is known.
  fileprivate func add(_ content: ArticleContent, from feed: String) throws -> Article? {
    let before = try writer.knownArticle(content)?.sources.count
    let added = try add(content, source: ArticleSource(feed: feed, url: content.url, seen: now))
    if let before, added.article.sources.count > before { try rebuildMeetings(of: added.article) }
    return added.isNew ? added.article : nil
  }
}

extension StoreWriter {
  /// Follows a permanent redirect, unless another feed is there already.
  fileprivate func move(_ feed: inout Feed, to url: String?) throws {
    guard let url, url != feed.url, isWebURL(url), try self.feed(url: url) == nil else { return }
    feed.url = url
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
