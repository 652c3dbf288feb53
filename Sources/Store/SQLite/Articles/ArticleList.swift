import News

/// The SQL of a list of articles.
struct ArticleList {
  private var list: PositionList
  private let needsReadings: Bool

  /// Nil where nothing can be found.
  /// - Parameter isRanked: whether `rankedSQL` will be asked for; `sql` otherwise.
  /// - Throws: `StoreError.badSearch`.
  init?(_ query: ArticleQuery, before: Int64?, isRanked: Bool = false, _ connection: Connection) throws {
    let search = try query.search.map { try SearchExpression($0, fields: SearchExpression.Fields.articles).fts5 }
    guard let keys = try ArticleList.keys(query, connection) else { return nil }
    // Each table more would cost a look-up for every article that is ranked.
    let needsRows = query.language != nil || query.publishedFrom != nil || query.publishedBefore != nil
    needsReadings = query.language != nil
    list = try PositionList(
      of: "articles", as: "a", search: search, keys: keys, before: before, needsRows: !isRanked || needsRows, connection
    )
    if let language = query.language { addLanguage(language.lowercased()) }
    addTimes(query)
  }

  var position: String { list.position }
  var values: [any Bindable] { list.values }

  /// Of `articles a`. With `values`, and the number of rows as one more.
  func sql(selecting columns: String) -> String {
    list.sql(selecting: columns, moreTables: needsReadings ? Self.readings : "")
  }

  /// The position and the rank, by `function`, of all that the search finds. With `values`.
  func rankedSQL(_ function: String) -> String {
    list.unorderedSQL(
      selecting: "\(list.position), \(function)(s.articles_fts)", moreTables: needsReadings ? Self.readings : "")
  }

  private static let readings = "CROSS JOIN readings r ON r.article = a.seq"

  /// Nil where one is unknown.
  private static func keys(_ query: ArticleQuery, _ connection: Connection) throws -> [ListKey]? {
    var keys: [ListKey] = []
    if let person = query.person {
      guard let row = try connection.first("SELECT person FROM person_slugs WHERE slug = ?", [person], { $0.integer() })
      else { return nil }
      keys.append(ListKey("article_people", "$.person = ?", [row]))
    }
    if let topic = query.topic {
      guard let row = try connection.first("SELECT id FROM topics WHERE slug = ?", [topic], { $0.integer() })
      else { return nil }
      keys.append(ListKey("article_topics", "$.topic = ?", [row]))
    }
    if let feed = query.feed {
      guard let row = PublicID.feed.row(feed) else { return nil }
      keys.append(ListKey("article_feeds", "$.feed = ?", [row]))
    }
    if let country = query.country {
      keys.append(ListKey("article_countries", "$.country = ?", [country.uppercased()]))
    }
    if let language = query.language, keys.isEmpty, query.search == nil {
      keys.append(ListKey("readings", "$.primary_language = ?", [Language.primary(language)]))
    }
    return keys
  }

  private mutating func addLanguage(_ language: String) {
    list.add("r.primary_language = ?", [Language.primary(language)])
    if language.contains("-") {
      // `en-GB` finds `en-GB-oxendict`, not `en-GBX`.
      list.add("instr(lower(r.language) || '-', ? || '-') = 1", [language])
    }
  }

  private mutating func addTimes(_ query: ArticleQuery) {
    if let from = query.publishedFrom {
      list.add("\(position) >= ?", [Position.start(from)])
      list.add("coalesce(a.published, a.created) >= ?", [from])
    }
    if let end = query.publishedBefore {
      list.add("\(position) < ?", [Position.end(end)])
      list.add("coalesce(a.published, a.created) < ?", [end])
    }
  }
}
