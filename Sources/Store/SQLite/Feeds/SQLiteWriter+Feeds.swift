import News

extension SQLiteWriter {
  func addFeed(_ draft: FeedDraft, at now: Timestamp) throws -> (feed: Feed, isNew: Bool) {
    let credentials = draft.access.credentials
    if let known = try feed(url: draft.url, user: credentials?.user) { return (known, false) }
    try connection.run(
      """
      INSERT INTO feeds (url, url_key, title, link, folder, is_active, created, next_fetch, failures, user, password, proxy,
        full_text)
      VALUES (?, ?, ?, ?, ?, 1, ?, ?, 0, ?, ?, ?, ?)
      """,
      [
        draft.url, LinkKey.key(draft.url, user: credentials?.user), draft.title, draft.link, draft.folder, now,
        draft.nextFetch, credentials?.user, credentials?.password, draft.access.proxy, draft.fullText.rawValue,
      ])
    let feed = Feed(
      id: PublicID.feed.text(connection.lastInsertedRow), url: draft.url, title: draft.title, link: draft.link,
      folder: draft.folder, fullText: draft.fullText, created: now, access: draft.access,
      health: FeedHealth(nextFetch: draft.nextFetch))
    return (feed, true)
  }

  func updateFeed(_ feed: Feed) throws {
    guard let row = PublicID.feed.row(feed.id) else { return }
    let (health, schedule, credentials) = (feed.health, feed.schedule, feed.access.credentials)
    try connection.run(
      """
      UPDATE feeds SET url_key = CASE WHEN url = ?1 AND user IS ?10 THEN url_key ELSE ?31 END, url = ?1, title = ?2, link = ?3, description = ?4, language = ?5, format = ?6, folder = ?7, is_active = ?8, proxy = ?9,
        user = ?10, password = ?11, last_fetched = ?12, last_changed = ?13, next_fetch = ?14, last_status = ?15,
        last_error = ?16, failures = ?17, etag = ?18, last_modified = ?19, digest = ?20, ttl = ?21, update_period = ?22,
        update_base = ?23, max_age = ?24, skip_hours = ?25, skip_days = ?26, rhythm = ?27, moved_to = ?28,
        moved_since = ?29, full_text = ?32
      WHERE seq = ?30
      """,
      [
        feed.url, feed.title, feed.link, feed.description, feed.language, feed.format, feed.folder, feed.isActive,
        feed.access.proxy, credentials?.user, credentials?.password, health.lastFetched, health.lastChanged,
        health.nextFetch, health.lastStatus,
        health.lastError, health.failures, health.etag, health.lastModified, health.digest, schedule.ttl,
        schedule.updatePeriod, schedule.updateBase, schedule.maxAge,
        FeedRow.bits(schedule.skipHours.filter { (0..<24).contains($0) }),
        FeedRow.bits(schedule.skipDays.map(\.rawValue)), schedule.rhythm, feed.move?.url, feed.move?.since, row,
        LinkKey.key(feed.url, user: credentials?.user), feed.fullText.rawValue,
      ])
  }

  func postponeFeed(id: String, to time: Timestamp) throws {
    guard let row = PublicID.feed.row(id) else { return }
    try connection.run("UPDATE feeds SET next_fetch = ? WHERE seq = ?", [time, row])
  }

  func removeFeed(id: String) throws -> Bool {
    guard let row = PublicID.feed.row(id) else { return false }
    try connection.run("DELETE FROM feeds WHERE seq = ?", [row])
    return connection.changes > 0
  }
}
