import News

extension SQLiteReader {
  /// Of `articles a`. The language that it came with counts (`saveFindings`); only where there is none, what was found.
  private static let columns = """
    a.seq, a.url, a.title, a.author,
    coalesce(a.language, (SELECT language FROM readings INDEXED BY readings_found_language WHERE article = a.seq)),
    a.published, a.published_offset, a.published_is_day, a.created, a.text
    """

  func article(id: String) throws -> Article? {
    guard let row = PublicID.article.row(id) else { return nil }
    return try article(row: row)
  }

  func articles(_ query: ArticleQuery, _ page: PageRequest) throws -> Page<Article> {
    if query.search != nil { try willSearch() }
    if query.order == .relevance, let search = query.search { return try rankedArticles(query, search, page) }
    let cursor = Cursor(.articles, query: query.conditions)
    let before = try cursor.numbers(page.cursor, count: 1)?[0]
    return try connection.consistently {
      guard let list = try ArticleList(query, before: before, connection) else { return Page([], next: nil) }
      let sql = list.sql(selecting: "\(list.position), \(Self.columns)")
      let found = try connection.rows(sql, list.values + [page.size + 1]) { row in
        (position: row.integer(), article: Self.article(&row))
      }
      let listed = Page(found, size: page.size) { cursor.text([$0.position]) }
      return Page(try listed.elements.map { try withSources($0.article) }, next: listed.next)
    }
  }

  func findings(article id: String) throws -> ArticleFindings? {
    guard let row = PublicID.article.row(id) else { return nil }
    return try connection.first("SELECT topics, people, version FROM readings WHERE article = ?", [row]) { row in
      ArticleFindings(
        topics: try RecordReader.topics(row.bytes()), people: try RecordReader.people(row.bytes()), version: row.int())
    }
  }

  func unreadArticles(version: Int, limit: Int) throws -> [String] {
    try connection.rows(
      "SELECT article FROM readings WHERE version < ? ORDER BY version, article LIMIT ?", [version, limit]
    ) { PublicID.article.text($0.integer()) }
  }

  /// One statement, which is one state without a transaction around it: a row for each source, all with the article.
  func article(row: Int64) throws -> Article? {
    var article: Article?
    try connection.run(
      """
      SELECT \(Self.sourceColumns), \(Self.columns)
      FROM articles a LEFT JOIN article_sources s ON s.article = a.seq
      WHERE a.seq = ? ORDER BY s.seq
      """, [row]
    ) { row in
      let source = Self.source(&row)
      if article == nil { article = Self.article(&row).article }
      if let source { article?.sources.append(source) }
      return true
    }
    return article
  }

  /// Nil where there is none.
  func article(position: Int64) throws -> Article? {
    try connection.first(
      "SELECT \(Self.columns) FROM articles a WHERE a.position = ?", [position], Self.article
    ).map(withSources)
  }

  private func withSources(_ found: (row: Int64, article: Article)) throws -> Article {
    var article = found.article
    article.sources = try connection.rows(
      "SELECT \(Self.sourceColumns) FROM article_sources s WHERE s.article = ? ORDER BY s.seq", [found.row]
    ) { Self.source(&$0) }.compactMap { $0 }
    return article
  }

  /// Of `article_sources s`.
  private static let sourceColumns = "s.seen, s.feed, s.url"

  /// Nil where there is none in the row.
  private static func source(_ row: inout Row) -> ArticleSource? {
    let (seen, feed, url) = (row.optionalTimestamp(), row.optionalInteger(), row.optionalText())
    return seen.map { ArticleSource(feed: feed.map(PublicID.feed.text), url: url, seen: $0) }
  }

  private static func article(_ row: inout Row) -> (row: Int64, article: Article) {
    let seq = row.integer()
    let (url, title, author, language) = (row.optionalText(), row.text(), row.optionalText(), row.optionalText())
    let (published, created) = (row.optionalZonedTimestamp(), row.timestamp())
    let article = Article(
      id: PublicID.article.text(seq), url: url, title: title, text: row.text(), author: author, language: language,
      published: published, created: created, sources: [])
    return (seq, article)
  }
}

extension ArticleQuery {
  /// For `Cursor`.
  var conditions: [String?] {
    [
      search, feed, topic, person, country, language, publishedFrom.map { String($0.milliseconds) },
      publishedBefore.map { String($0.milliseconds) },
    ]
  }
}
