import News

extension SQLiteReader {
  func facets(_ query: ArticleQuery, _ facets: [ArticleFacet]) throws -> Facets {
    if query.search != nil { try willSearch() }
    return try connection.consistently {
      guard let list = try ArticleList(query, before: nil, connection) else {
        return Facets(of: 0, isComplete: true, counts: facets.map { Facets.Counts(facet: $0.rawValue, values: []) })
      }
      return try count(
        list.sql(selecting: "a.seq AS row"), list.values, facets.map { ($0.rawValue, $0.sql, $0.values) }
      ) {
        $0 == ArticleFacet.feed.rawValue ? Int64($1).map(PublicID.feed.text) ?? $1 : $1
      }
    }
  }

  func facets(_ query: MeetingQuery, _ facets: [MeetingFacet]) throws -> Facets {
    if query.search != nil { try willSearch() }
    return try connection.consistently {
      let list = try MeetingList(query, before: nil, connection)
      let sql = "SELECT k.key FROM found CROSS JOIN meeting_keys k ON k.meeting = found.row AND k.field = ?"
      return try count(
        list.sql(selecting: "m.seq AS row"), list.values, facets.map { ($0.rawValue, sql, [$0.field.rawValue]) }
      ) { $1 }
    }
  }

  /// - Parameters:
  ///   - list: SQL that gives the numbers of what is found, newest first.
  ///   - facets: names, with SQL that gives their values of what is `found`.
  private func count(
    _ list: String, _ values: [any Bindable], _ facets: [(name: String, sql: String, values: [any Bindable])],
    _ shown: (String, String) -> String
  ) throws -> Facets {
    let rows = values + [Facets.most + 1]
    let found = try connection.first("SELECT count(*) FROM (\(list))", rows) { $0.int() } ?? 0
    let counts = try facets.map { facet in
      let sql = """
        WITH found AS MATERIALIZED (\(list)), keyed (key) AS (\(facet.sql))
        SELECT CAST(key AS TEXT), count(*) FROM keyed WHERE key IS NOT NULL
        GROUP BY key ORDER BY count(*) DESC, key LIMIT \(Facets.mostValues)
        """
      let values = try connection.rows(sql, values + [Facets.most] + facet.values) {
        Facets.Value(value: shown(facet.name, $0.text()), count: $0.int())
      }
      return Facets.Counts(facet: facet.name, values: values)
    }
    return Facets(of: min(found, Facets.most), isComplete: found <= Facets.most, counts: counts)
  }
}

extension ArticleFacet {
  fileprivate var sql: String {
    switch self {
    case .topic:
      """
      SELECT t.slug FROM found CROSS JOIN article_topics x ON x.article = found.row CROSS JOIN topics t ON t.id = x.topic
      """
    case .person:
      """
      SELECT p.slug FROM found CROSS JOIN article_people x ON x.article = found.row CROSS JOIN people p ON p.id = x.person
      """
    case .country: "SELECT x.country FROM found CROSS JOIN article_countries x ON x.article = found.row"
    case .feed: "SELECT x.feed FROM found CROSS JOIN article_feeds x ON x.article = found.row"
    case .language: "SELECT x.primary_language FROM found CROSS JOIN readings x ON x.article = found.row"
    }
  }

  fileprivate var values: [any Bindable] { [] }
}

extension MeetingFacet {
  fileprivate var field: MeetingField {
    switch self {
    case .topic: .topic
    case .country: .country
    case .participant: .participant
    case .place: .place
    case .status: .status
    case .kind: .kind
    case .mode: .mode
    }
  }
}
