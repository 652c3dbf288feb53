import News

extension SQLiteWriter {
  func addWaitingEntry(_ content: ArticleContent, feed: String, at now: Timestamp) throws {
    guard let url = content.url, let row = PublicID.feed.row(feed) else { return }
    let published = content.published
    try connection.run(
      """
      INSERT INTO waiting_entries (feed, link, url, title, author, language, published, published_offset,
        published_is_day, text, seen, due, attempts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
      ON CONFLICT (feed, link) DO UPDATE SET title = excluded.title, author = excluded.author,
        language = excluded.language, published = excluded.published, published_offset = excluded.published_offset,
        published_is_day = excluded.published_is_day, text = excluded.text
      """,
      [
        row, LinkKey.key(url), url, content.title, content.author, content.language, published?.instant,
        published?.offsetMinutes ?? 0, published?.isDateOnly ?? false, content.text, now, now,
      ])
  }

  func updateWaitingEntry(_ entry: WaitingEntry) throws {
    try connection.run(
      "UPDATE waiting_entries SET due = ?, attempts = ?, last_error = ? WHERE seq = ?",
      [entry.due, entry.attempts, entry.lastError, entry.id])
  }

  func removeWaitingEntry(id: Int64) throws {
    try connection.run("DELETE FROM waiting_entries WHERE seq = ?", [id])
  }
}
