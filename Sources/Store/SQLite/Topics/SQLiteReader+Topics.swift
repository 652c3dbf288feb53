import News

extension SQLiteReader {
  private static let columns = "t.id, t.slug, t.name, t.kind, t.code, t.articles, t.meetings"

  func topics(_ query: TopicQuery, _ page: PageRequest) throws -> Page<TopicSummary> {
    var list = RankedList(table: "topics", links: "article_topics", linkColumn: "topic")
    if let kind = query.kind { list.add("t.kind = ?", kind.rawValue) }
    if let search = query.search {
      try willSearch()
      list.add("t.id IN (SELECT rowid FROM topics_fts WHERE topics_fts MATCH ?)", try NameSearch.fts5(search))
    }
    let cursor = Cursor(.topics, query: [query.search, query.kind?.rawValue])
    return try ranked(list, cursor, page) { try topic(where: "t.id = ?", $0) }
  }

  func topic(slug: String) throws -> TopicSummary? {
    try connection.consistently { try topic(where: "t.slug = ? AND t.articles > 0", slug) }
  }

  func timeline(topic slug: String, from: CalendarDate?, to: CalendarDate?) throws -> [TopicDay] {
    let start = from.map { Position.start(second: Int64($0.daysSinceEpoch) * 86_400) } ?? .min
    let end = to.map { Position.start(second: Int64($0.daysSinceEpoch + 1) * 86_400) } ?? .max
    return try connection.rows(
      """
      SELECT \(Position.daySQL("x.position")) AS day, count(*)
      FROM article_topics x
      WHERE x.topic = (SELECT id FROM topics WHERE slug = ?) AND x.position >= ? AND x.position < ?
      GROUP BY day ORDER BY day
      """, [slug, start, end]
    ) { TopicDay(day: CalendarDate(daysSinceEpoch: $0.int()), articles: $0.int()) }
  }

  /// A page of topics or people, each read by its row number.
  func ranked<Summary: Sendable>(
    _ list: RankedList, _ cursor: Cursor, _ page: PageRequest, _ read: (Int64) throws -> Summary?
  ) throws -> Page<Summary> {
    let numbers = try cursor.numbers(page.cursor, count: 3)
    return try connection.consistently {
      let place =
        try numbers.map { RankedList.Place(snapshot: $0[0], articles: $0[1], id: $0[2]) }
        ?? RankedList.Place(snapshot: list.snapshot(connection), articles: .max, id: .max)
      let rows = try list.rows(after: place, limit: page.size + 1, connection)
      let listed = Page(rows, size: page.size) { cursor.text([place.snapshot, $0.articles, $0.id]) }
      return Page(try listed.elements.compactMap { try read($0.id) }, next: listed.next)
    }
  }

  private func topic(where condition: String, _ value: any Bindable) throws -> TopicSummary? {
    let found = try connection.first("SELECT \(Self.columns) FROM topics t WHERE \(condition)", [value]) { row in
      (
        id: row.integer(), slug: row.text(), name: row.text(), kind: row.text(), code: row.optionalText(),
        articles: row.int(), meetings: row.int()
      )
    }
    guard let found, let seen = try firstAndLast("article_topics", "topic", found.id) else { return nil }
    return TopicSummary(
      slug: found.slug, name: found.name, kind: TopicKind(rawValue: found.kind) ?? .phrase, code: found.code,
      articles: found.articles, meetings: found.meetings, firstSeen: seen.first, lastSeen: seen.last)
  }

  /// When the oldest and the newest article with a key was published. Nil where there is none.
  func firstAndLast(
    _ table: StaticString, _ column: StaticString, _ key: Int64
  ) throws -> (first: Timestamp, last: Timestamp)? {
    func end(_ order: StaticString) throws -> Timestamp? {
      try connection.first(
        """
        SELECT coalesce(a.published, a.created) FROM \(table) x CROSS JOIN articles a ON a.position = x.position
        WHERE x.\(column) = ? ORDER BY x.position \(order) LIMIT 1
        """, [key]
      ) { $0.timestamp() }
    }
    guard let first = try end("ASC"), let last = try end("DESC") else { return nil }
    return (first, last)
  }
}
