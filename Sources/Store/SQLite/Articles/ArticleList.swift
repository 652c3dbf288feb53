import News

/// The SQL of a list of articles. One condition leads, by an index that is in the list's order already; the others are
/// asked of each article that it finds, so that the first page stops early however long the list is.
struct ArticleList {
  /// Tables that know an article's position by a key.
  private struct Key {
    let table: String
    let column: String
    let value: any Bindable
  }

  /// The column of the leading table that orders the list.
  let position: String
  private(set) var values: [any Bindable] = []
  private var tables: String
  private var conditions: [String] = []

  /// Nil where nothing can be found.
  /// - Throws: `StoreError.badSearch`.
  init?(_ query: ArticleQuery, before: Int64?, _ connection: Connection) throws {
    guard var keys = try ArticleList.keys(query, connection) else { return nil }
    if let search = query.search {
      (tables, position) = ("articles_fts k CROSS JOIN articles a ON a.position = k.rowid", "k.rowid")
      add("k.articles_fts MATCH ?", try SearchExpression(search).fts5)
    } else if keys.isEmpty {
      (tables, position) = ("articles a", "a.position")
    } else {
      let leading = keys.removeFirst()
      (tables, position) = ("\(leading.table) k CROSS JOIN articles a ON a.position = k.position", "k.position")
      add("k.\(leading.column) = ?", leading.value)
    }
    for key in keys {
      add("EXISTS (SELECT 1 FROM \(key.table) x WHERE x.\(key.column) = ? AND x.position = \(position))", key.value)
    }
    if let language = query.language { addLanguage(language.lowercased()) }
    addTimes(query, before: before)
  }

  /// With `values`, and the number of rows as one more.
  func sql(selecting columns: String) -> String {
    """
    SELECT \(columns) FROM \(tables) CROSS JOIN readings r ON r.article = a.seq
    WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(position) DESC LIMIT ?
    """
  }

  /// The most selective first; nil where one is unknown.
  private static func keys(_ query: ArticleQuery, _ connection: Connection) throws -> [Key]? {
    var keys: [Key] = []
    if let person = query.person {
      guard let row = try connection.first("SELECT id FROM people WHERE slug = ?", [person], { $0.integer() })
      else { return nil }
      keys.append(Key(table: "article_people", column: "person", value: row))
    }
    if let topic = query.topic {
      guard let row = try connection.first("SELECT id FROM topics WHERE slug = ?", [topic], { $0.integer() })
      else { return nil }
      keys.append(Key(table: "article_topics", column: "topic", value: row))
    }
    if let feed = query.feed {
      guard let row = PublicID.feed.row(feed) else { return nil }
      keys.append(Key(table: "article_feeds", column: "feed", value: row))
    }
    if let country = query.country {
      keys.append(Key(table: "article_countries", column: "country", value: country.uppercased()))
    }
    if let language = query.language, keys.isEmpty, query.search == nil {
      keys.append(Key(table: "readings", column: "primary_language", value: Language.primary(language)))
    }
    return keys
  }

  private mutating func addLanguage(_ language: String) {
    add("r.primary_language = ?", Language.primary(language))
    if language.contains("-") {
      // `en-GB` finds `en-GB-oxendict`, not `en-GBX`.
      add("instr(lower(r.language) || '-', ? || '-') = 1", language)
    }
  }

  private mutating func addTimes(_ query: ArticleQuery, before: Int64?) {
    add("\(position) < ?", before ?? .max)
    if let from = query.publishedFrom {
      add("\(position) >= ?", Position.start(from))
      add("coalesce(a.published, a.created) >= ?", from)
    }
    if let end = query.publishedBefore {
      add("\(position) < ?", Position.end(end))
      add("coalesce(a.published, a.created) < ?", end)
    }
  }

  private mutating func add(_ condition: String, _ value: any Bindable) {
    conditions.append(condition)
    values.append(value)
  }
}
