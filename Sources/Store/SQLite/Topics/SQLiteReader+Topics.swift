import News

extension SQLiteReader {
  private static let columns = "t.id, t.slug, t.name, t.kind, t.code, t.broader, t.articles, t.meetings"

  func topics(_ query: TopicQuery, _ page: PageRequest) throws -> Page<TopicSummary> {
    var list = RankedList(table: "topics", links: "article_topics", linkColumn: "topic")
    for (condition, value) in try conditions(query) { list.add(condition, value) }
    let cursor = Cursor(.topics, query: [query.search, query.kind?.rawValue] + [query.broader].compactMap { $0 })
    var window: TrendWindow?
    return try ranked(list, cursor, page) { row in
      let trends = try window ?? trendWindow(until: nil)
      window = trends
      return try topic(where: "t.id = ?", row, trends)
    }
  }

  /// On `topics t`.
  func conditions(_ query: TopicQuery) throws -> [(sql: String, value: any Bindable)] {
    var conditions: [(sql: String, value: any Bindable)] = []
    if let kind = query.kind { conditions.append(("t.kind = ?", kind.rawValue)) }
    if let broader = query.broader { conditions.append(("t.broader = ?", broader)) }
    if let search = query.search {
      try willSearch()
      conditions.append(
        ("t.id IN (SELECT rowid FROM topics_fts WHERE topics_fts MATCH ?)", try NameSearch.fts5(search)))
    }
    return conditions
  }

  func topic(slug: String) throws -> TopicSummary? {
    try connection.consistently {
      try topic(where: "t.slug = ? AND t.articles > 0", slug, try trendWindow(until: nil))
    }
  }

  func knowsTopic(slug: String) throws -> Bool {
    try connection.first("SELECT 1 FROM topics WHERE slug = ? AND (articles > 0 OR meetings > 0)", [slug]) {
      $0.bool()
    } ?? false
  }

  func timeline(topic slug: String, from: CalendarDate?, to: CalendarDate?) throws -> [TopicDay] {
    try connection.rows(
      """
      SELECT day, articles FROM topic_days
      WHERE topic = (SELECT id FROM topics WHERE slug = ?) AND day >= ? AND day <= ? ORDER BY day
      """, [slug, from?.daysSinceEpoch ?? Int(Int32.min), to?.daysSinceEpoch ?? Int(Int32.max)]
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

  func topic(where condition: String, _ value: any Bindable, _ trends: TrendWindow) throws -> TopicSummary? {
    let found = try connection.first("SELECT \(Self.columns) FROM topics t WHERE \(condition)", [value]) { row in
      (
        id: row.integer(), slug: row.text(), name: row.text(), kind: row.text(), code: row.optionalText(),
        broader: row.optionalText(), articles: row.int(), meetings: row.int()
      )
    }
    guard let found, let seen = try firstAndLast("article_topics", "topic", found.id) else { return nil }
    return TopicSummary(
      slug: found.slug, name: found.name, kind: TopicKind(rawValue: found.kind) ?? .phrase, code: found.code,
      broader: found.broader, articles: found.articles, meetings: found.meetings, firstSeen: seen.first,
      lastSeen: seen.last, trend: try trend(topic: found.id, trends))
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
