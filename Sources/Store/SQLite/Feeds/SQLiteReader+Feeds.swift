import News

extension SQLiteReader {
  private static let columns = """
    seq, url, title, link, description, language, format, folder, is_active, created, last_fetched, last_changed,
    next_fetch, last_status, last_error, failures, etag, last_modified, articles
    """

  func feed(id: String) throws -> Feed? {
    guard let row = PublicID.feed.row(id) else { return nil }
    return try connection.first("SELECT \(Self.columns) FROM feeds WHERE seq = ?", [row], Self.feed)
  }

  func feed(url: String) throws -> Feed? {
    try connection.first("SELECT \(Self.columns) FROM feeds WHERE url_key = ?", [LinkKey.key(url)], Self.feed)
  }

  func feeds(_ page: PageRequest) throws -> Page<Feed> {
    let cursor = Cursor(.feeds, query: [])
    let after = try cursor.numbers(page.cursor, count: 1)?[0] ?? 0
    let found = try connection.rows(
      "SELECT seq, \(Self.columns) FROM feeds WHERE seq > ? ORDER BY seq LIMIT ?", [after, page.size + 1]
    ) { (seq: $0.integer(), feed: Self.feed(&$0)) }
    let listed = Page(found, size: page.size) { cursor.text([$0.seq]) }
    return Page(listed.elements.map(\.feed), next: listed.next)
  }

  func dueFeeds(at now: Timestamp, limit: Int) throws -> [Feed] {
    try connection.rows(
      """
      SELECT \(Self.columns) FROM feeds WHERE is_active = 1 AND next_fetch <= ? ORDER BY next_fetch, seq LIMIT ?
      """, [now, limit], Self.feed)
  }

  func nextVisit() throws -> Timestamp? {
    try connection.first(
      """
      SELECT next_fetch FROM feeds WHERE is_active = 1 AND next_fetch IS NOT NULL ORDER BY next_fetch LIMIT 1
      """
    ) { $0.timestamp() }
  }

  private static func feed(_ row: inout Row) -> Feed {
    Feed(
      id: PublicID.feed.text(row.integer()), url: row.text(), title: row.optionalText(), link: row.optionalText(),
      description: row.optionalText(), language: row.optionalText(), format: row.optionalText(),
      folder: row.optionalText(), isActive: row.bool(), created: row.timestamp(),
      health: FeedHealth(
        lastFetched: row.optionalTimestamp(), lastChanged: row.optionalTimestamp(),
        nextFetch: row.optionalTimestamp(), lastStatus: row.optionalInt(), lastError: row.optionalText(),
        failures: row.int(), etag: row.optionalText(), lastModified: row.optionalText()),
      articles: row.int())
  }
}
