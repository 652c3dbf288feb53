import News

extension SQLiteWriter {
  func addFeed(_ draft: FeedDraft, at now: Timestamp) throws -> (feed: Feed, isNew: Bool) {
    if let known = try feed(url: draft.url) { return (known, false) }
    try connection.run(
      """
      INSERT INTO feeds (url, url_key, title, link, folder, is_active, created, next_fetch, failures)
      VALUES (?, ?, ?, ?, ?, 1, ?, ?, 0)
      """,
      [draft.url, LinkKey.key(draft.url), draft.title, draft.link, draft.folder, now, draft.nextFetch])
    let feed = Feed(
      id: PublicID.feed.text(connection.lastInsertedRow), url: draft.url, title: draft.title, link: draft.link,
      folder: draft.folder, created: now, health: FeedHealth(nextFetch: draft.nextFetch))
    return (feed, true)
  }

  func updateFeed(_ feed: Feed) throws {
    guard let row = PublicID.feed.row(feed.id) else { return }
    let health = feed.health
    try connection.run(
      """
      UPDATE feeds SET url = ?, url_key = ?, title = ?, link = ?, description = ?, language = ?, format = ?, folder = ?,
        is_active = ?, last_fetched = ?, last_changed = ?, next_fetch = ?, last_status = ?, last_error = ?,
        failures = ?, etag = ?, last_modified = ?
      WHERE seq = ?
      """,
      [
        feed.url, LinkKey.key(feed.url), feed.title, feed.link, feed.description, feed.language, feed.format,
        feed.folder, feed.isActive, health.lastFetched, health.lastChanged, health.nextFetch, health.lastStatus,
        health.lastError, health.failures, health.etag, health.lastModified, row,
      ])
  }

  func removeFeed(id: String) throws -> Bool {
    guard let row = PublicID.feed.row(id) else { return false }
    try connection.run("DELETE FROM feeds WHERE seq = ?", [row])
    return connection.changes > 0
  }
}
