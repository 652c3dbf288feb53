import News

/// A feed as the rows of `feeds` have it, with its subscription.
enum FeedRow {
  static let columns = """
    seq, url, title, link, description, language, format, folder, is_active, created, user, password, proxy, last_fetched,
    last_changed, next_fetch, last_status, feeds.last_error, feeds.failures, etag, last_modified, digest, ttl, update_period,
    update_base, max_age, skip_hours, skip_days, rhythm, moved_to, moved_since, hub, state, lease_ends,
    push_subscriptions.last_error, articles, full_text
    """
  static let tables = "feeds LEFT JOIN push_subscriptions ON push_subscriptions.feed = feeds.seq"

  static func read(_ row: inout Row) -> Feed {
    var feed = Feed(
      id: PublicID.feed.text(row.integer()), url: row.text(), title: row.optionalText(), link: row.optionalText(),
      description: row.optionalText(), language: row.optionalText(), format: row.optionalText(),
      folder: row.optionalText(), isActive: row.bool(), created: row.timestamp(), access: access(&row),
      health: health(&row), schedule: schedule(&row), move: move(&row), push: push(&row), articles: row.int())
    feed.fullText = FullText(rawValue: row.text()) ?? .auto
    return feed
  }

  private static func access(_ row: inout Row) -> FeedAccess {
    let (user, password) = (row.optionalText(), row.optionalText())
    return FeedAccess(
      credentials: user.map { Credentials(user: $0, password: password ?? "") }, proxy: row.optionalText())
  }

  private static func health(_ row: inout Row) -> FeedHealth {
    FeedHealth(
      lastFetched: row.optionalTimestamp(), lastChanged: row.optionalTimestamp(), nextFetch: row.optionalTimestamp(),
      lastStatus: row.optionalInt(), lastError: row.optionalText(), failures: row.int(), etag: row.optionalText(),
      lastModified: row.optionalText(), digest: row.optionalInteger())
  }

  private static func schedule(_ row: inout Row) -> FeedSchedule {
    FeedSchedule(
      ttl: row.optionalInt(), updatePeriod: row.optionalInt(), updateBase: row.optionalTimestamp(),
      maxAge: row.optionalInt(), skipHours: Set(bits(row.int())),
      skipDays: Set(bits(row.int()).compactMap { Weekday(rawValue: $0) }), rhythm: row.optionalInt())
  }

  private static func move(_ row: inout Row) -> FeedMove? {
    let (url, since) = (row.optionalText(), row.optionalTimestamp())
    guard let url, let since else { return nil }
    return FeedMove(url: url, since: since)
  }

  private static func push(_ row: inout Row) -> FeedPush? {
    let (hub, state) = (row.optionalText(), row.optionalText().flatMap { FeedPush.State(rawValue: $0) })
    let (leaseEnds, lastError) = (row.optionalTimestamp(), row.optionalText())
    guard let hub, let state else { return nil }
    return FeedPush(hub: hub, state: state, leaseEnds: leaseEnds, lastError: lastError)
  }

  // MARK: Sets of small numbers

  static func bits(_ numbers: some Sequence<Int>) -> Int { numbers.reduce(0) { $0 | 1 << $1 } }

  private static func bits(_ bits: Int) -> [Int] { (0..<24).filter { bits & 1 << $0 != 0 } }
}
