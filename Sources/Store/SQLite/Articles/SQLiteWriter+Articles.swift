import News

extension SQLiteWriter {
  func addArticle(
    _ content: ArticleContent, source: ArticleSource, at now: Timestamp
  ) throws -> (article: Article, isNew: Bool) {
    let known = try knownRow(content)
    let row = try known ?? insert(content, at: now)
    try addSource(source, to: row)
    for link in Set([content.url, source.url].compactMap { $0.map(LinkKey.key) }) {
      try connection.run("INSERT OR IGNORE INTO article_links (link, article) VALUES (?, ?)", [link, row])
    }
    guard let article = try article(row: row) else {
      throw StoreError.failed(reason: "an article is gone that was just stored", code: 0, sql: nil)
    }
    return (article, known == nil)
  }

  func removeArticle(id: String) throws -> [String]? {
    guard let row = PublicID.article.row(id), try position(article: row) != nil else { return nil }
    let meetings = try removeReports(article: id)
    try unlinkStory(of: row)
    let people = try connection.rows("SELECT person FROM article_people WHERE article = ?", [row]) { $0.integer() }
    try connection.run("SELECT position, title, text FROM articles WHERE seq = ?", [row]) {
      texts.takeBack(article: $0.integer(), title: $0.text(), text: $0.text())
      return true
    }
    try connection.run("DELETE FROM articles WHERE seq = ?", [row])
    for person in people { try describe(person: person) }
    return meetings
  }

  private func insert(_ content: ArticleContent, at now: Timestamp) throws -> Int64 {
    let published = content.published
    let position = try connection.nextPosition(in: "articles", at: published?.instant ?? now)
    try connection.run(
      """
      INSERT INTO articles (position, url, title, author, language, published, published_offset, published_is_day,
        created, text_key, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        position, content.url, content.title, content.author, content.language, published?.instant,
        published?.offsetMinutes ?? 0, published?.isDateOnly ?? false, now,
        TextKey(title: content.title, text: content.text).hash, content.text,
      ])
    let row = connection.lastInsertedRow
    texts.add([content.title, content.text], to: .articles, row: position)
    try connection.run(
      """
      INSERT INTO readings (article, position, version, language, primary_language, topics, people)
      VALUES (?, ?, 0, ?, ?, '[]', '[]')
      """, [row, position, content.language, content.language.map(Language.primary)])
    try fileStory(of: (row, position), text: content.text, author: content.author)
    return row
  }

  /// Every post is a source of its own; an entry that a feed shows again under the same link is not.
  private func addSource(_ source: ArticleSource, to article: Int64) throws {
    let feed = source.feed.flatMap(PublicID.feed.row)
    if let feed {
      let links = try connection.rows("SELECT feed, url FROM article_sources WHERE article = ?", [article]) {
        (feed: $0.optionalInteger(), url: $0.optionalText())
      }
      let link = source.url.map(LinkKey.key)
      if links.contains(where: { $0.feed == feed && $0.url.map(LinkKey.key) == link }) { return }
      try connection.run(
        "INSERT OR IGNORE INTO article_feeds (feed, position, article) SELECT ?, position, seq FROM articles WHERE seq = ?",
        [feed, article])
    }
    try connection.run(
      "INSERT INTO article_sources (article, feed, url, seen) VALUES (?, ?, ?, ?)",
      [article, feed, source.url, source.seen])
  }
}
