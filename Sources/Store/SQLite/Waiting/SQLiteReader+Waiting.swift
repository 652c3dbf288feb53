import News

extension SQLiteReader {
  private static let columns = """
    seq, feed, url, title, author, language, published, published_offset, published_is_day, text, seen, due, attempts,
    last_error
    """

  func waitingEntries(dueAt now: Timestamp, limit: Int) throws -> [WaitingEntry] {
    try connection.rows(
      "SELECT \(Self.columns) FROM waiting_entries WHERE due <= ? ORDER BY due, seq LIMIT ?", [now, limit], Self.entry)
  }

  func waitingEntries(feed: String, limit: Int) throws -> [WaitingEntry] {
    guard let row = PublicID.feed.row(feed) else { return [] }
    return try connection.rows(
      "SELECT \(Self.columns) FROM waiting_entries WHERE feed = ? ORDER BY link LIMIT ?", [row, limit], Self.entry)
  }

  func nextWaitingEntry() throws -> Timestamp? {
    try connection.first("SELECT due FROM waiting_entries WHERE due >= 0 ORDER BY due LIMIT 1") { $0.timestamp() }
  }

  private static func entry(_ row: inout Row) -> WaitingEntry {
    let (id, feed) = (row.integer(), PublicID.feed.text(row.integer()))
    let (url, title, author, language) = (row.text(), row.text(), row.optionalText(), row.optionalText())
    let published = row.optionalZonedTimestamp()
    let content = ArticleContent(
      title: title, text: row.text(), published: published, url: url, author: author, language: language)
    return WaitingEntry(
      id: id, feed: feed, content: content, seen: row.timestamp(), due: row.timestamp(), attempts: row.int(),
      lastError: row.optionalText())
  }
}
