import Fetching
import News
import Pages
import Store

/// Visits to the pages of waiting entries: fetched, and stored as articles with the better of two texts.
struct PageVisits: Sendable {
  let store: any Store
  let pages: PageFetcher
  let pool: ReadingPool
  let reader: ArticleReader
  let backlog: Backlog
  /// False gives the entries that still wait to the store as they are.
  let isAllowed: Bool
  let log: Log

  /// A page is asked for so often, and its entry waits no longer than so many seconds: then it is an article as the feed
  /// has it.
  private static let mostAttempts = 3
  private static let longestWait: Int64 = 2 * 60 * 60
  /// Seconds after the first attempt and the second.
  private static let pauses: [Int64] = [5 * 60, 30 * 60]
  private static let accept = "text/html, application/xhtml+xml;q=0.9"

  /// - Parameter isLast: whatever fails is not tried again.
  /// - Throws: `StoreError`; `CancellationError`. The entry then waits on.
  func visit(_ entry: WaitingEntry, isLast: Bool = false) async throws {
    // Another feed may have brought it, or an earlier run have stored it and no more.
    if try store.makeReader().knownArticle(entry.content) != nil { return try await settle(entry, entry.content) }
    let feed = try store.makeReader().feed(id: entry.feed)
    guard isAllowed, feed?.fullText != .never else { return try await settle(entry, entry.content) }
    guard Timestamp.now.seconds - entry.seen.seconds < Self.longestWait else {
      return try await settle(entry, entry.content, "it has waited too long")
    }
    switch await fetch(entry, feed) {
    case .success(let response): try await take(response, for: entry, isLast: isLast)
    case .failure(let error):
      // It is not the page's fault that we stop.
      try Task.checkCancellation()
      if error == .cancelled { throw CancellationError() }
      if error.isRefusal || isLast { return try await settle(entry, entry.content, "\(error)") }
      try await postpone(entry, "\(error)", retryAfter: nil)
    }
  }

  /// By the feed's own proxy; its password is for the feed alone.
  private func fetch(_ entry: WaitingEntry, _ feed: Feed?) async -> Result<FetchResponse, FetchError> {
    var request = FetchRequest(url: entry.content.url ?? "", accept: Self.accept)
    request.proxy = feed?.access.proxy
    do throws(FetchError) {
      return .success(try await pages.fetch(request))
    } catch {
      return .failure(error)
    }
  }

  private func take(_ response: FetchResponse, for entry: WaitingEntry, isLast: Bool) async throws {
    switch response.status {
    case 200:
      guard PageVisits.isPage(response) else {
        return try await settle(entry, entry.content, "it is no page, but \(response.contentType ?? "nothing")")
      }
      switch await read(response, for: entry.content) {
      case .better(let content): try await settle(entry, content)
      case .noBetter(let reason): try await settle(entry, entry.content, reason)
      }
    case 408, 425, 429, 500..<600:
      let reason = "the server answered \(response.status)"
      if isLast { return try await settle(entry, entry.content, reason) }
      try await postpone(entry, reason, retryAfter: response.retryAfter.map(Int64.init))
    case let status:
      try await settle(entry, entry.content, "the server answered \(status)")
    }
  }

  private static func isPage(_ response: FetchResponse) -> Bool {
    guard let type = response.contentType?.lowercased() else { return true }
    return type.contains("html")
  }

  private func read(_ response: FetchResponse, for teaser: ArticleContent) async -> PageVerdict {
    let reader = reader
    return await pool.run {
      let page = PageParser.article(response.body, contentType: response.contentType, url: response.url)
      let draft = ArticleDraft(
        title: teaser.title, body: .text(page.text), url: teaser.url, published: page.published, author: page.author,
        language: page.language)
      return PageVerdict(page, cleaned: try? reader.clean(draft), teaser: teaser)
    }
  }

  // MARK: What becomes of it

  private func postpone(_ entry: WaitingEntry, _ reason: String, retryAfter: Int64?) async throws {
    var entry = entry
    entry.attempts += 1
    guard entry.attempts < Self.mostAttempts else { return try await settle(entry, entry.content, reason) }
    let pause = max(Self.pauses[min(entry.attempts, Self.pauses.count) - 1], retryAfter ?? 0)
    entry.due = Timestamp.now.adding(seconds: min(pause, Self.longestWait / 2))
    entry.lastError = reason
    let waiting = entry
    try await store.write { try $0.updateWaitingEntry(waiting) }
    log.info("page failed", ["feed": entry.feed, "url": entry.content.url ?? "", "reason": reason])
  }

  /// Makes an article of it.
  /// - Parameter reason: why it is not the page's.
  private func settle(_ entry: WaitingEntry, _ content: ArticleContent, _ reason: String? = nil) async throws {
    let new = try await store.write { writer in
      let added = try ArticleSaver(writer: writer, now: .now).add(content, from: entry.feed)
      try writer.removeWaitingEntry(id: entry.id)
      return added
    }
    if let reason { log.info("page not used", ["feed": entry.feed, "url": content.url ?? "", "reason": reason]) }
    if let new { try await backlog.read([new]) }
  }
}
