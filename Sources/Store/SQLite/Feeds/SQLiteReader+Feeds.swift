import News

extension SQLiteReader {
  private static let select = "SELECT \(FeedRow.columns) FROM \(FeedRow.tables)"

  func feed(id: String) throws -> Feed? {
    guard let row = PublicID.feed.row(id) else { return nil }
    return try connection.first("\(Self.select) WHERE seq = ?", [row], FeedRow.read)
  }

  func feed(url: String, user: String?) throws -> Feed? {
    try connection.first("\(Self.select) WHERE url_key = ?", [LinkKey.key(url, user: user)], FeedRow.read)
  }

  func feeds(_ page: PageRequest) throws -> Page<Feed> {
    let cursor = Cursor(.feeds, query: [])
    let after = try cursor.numbers(page.cursor, count: 1)?[0] ?? 0
    let found = try connection.rows(
      "SELECT seq, \(FeedRow.columns) FROM \(FeedRow.tables) WHERE seq > ? ORDER BY seq LIMIT ?",
      [after, page.size + 1]
    ) { (seq: $0.integer(), feed: FeedRow.read(&$0)) }
    let listed = Page(found, size: page.size) { cursor.text([$0.seq]) }
    return Page(listed.elements.map(\.feed), next: listed.next)
  }

  func dueFeeds(at now: Timestamp, limit: Int) throws -> [Feed] {
    try connection.rows(
      "\(Self.select) WHERE is_active = 1 AND next_fetch <= ? ORDER BY next_fetch, seq LIMIT ?", [now, limit],
      FeedRow.read)
  }

  func nextVisit() throws -> Timestamp? {
    try connection.first(
      """
      SELECT next_fetch FROM feeds WHERE is_active = 1 AND next_fetch IS NOT NULL ORDER BY next_fetch LIMIT 1
      """
    ) { $0.timestamp() }
  }
}
