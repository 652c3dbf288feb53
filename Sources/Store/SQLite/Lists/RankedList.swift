/// The SQL of topics or people with most articles first. Their numbers rise while a reader turns the pages; so the
/// cursor holds the newest link between an article and a topic at the first page, and all pages show the order of that
/// moment: links added since are not counted. Only the few topics that have any are counted anew; the others come from
/// the index.
struct RankedList {
  /// Where a page ends: `articles` as of the snapshot, then the row's `id`.
  struct Place {
    let snapshot: Int64
    let articles: Int64
    let id: Int64
  }

  let table: String
  let links: String
  let linkColumn: String
  /// Conditions on `t` beyond the order.
  private(set) var conditions: [String] = []
  private(set) var values: [any Bindable] = []

  init(table: String, links: String, linkColumn: String) {
    (self.table, self.links, self.linkColumn) = (table, links, linkColumn)
  }

  mutating func add(_ condition: String, _ value: any Bindable) {
    conditions.append(condition)
    values.append(value)
  }

  /// Ids with their articles as of the snapshot, in order.
  func rows(after place: Place, limit: Int, _ connection: Connection) throws -> [(id: Int64, articles: Int64)] {
    let touched = try touched(after: place, connection)
    let skipped = Set(touched.map(\.id))
    // The touched ones are left out here, not in SQL: few rows more are read than are needed.
    let sql = """
      SELECT t.id, t.articles FROM \(table) t
      WHERE (t.articles, t.id) < (?, ?) AND t.articles > 0\(conditionSQL)
      ORDER BY t.articles DESC, t.id DESC LIMIT ?
      """
    let found = try connection.rows(
      sql, [place.articles, place.id] + values + [limit + skipped.count]
    ) { (id: $0.integer(), articles: $0.integer()) }
    let untouched = found.filter { !skipped.contains($0.id) }
    let inOrder = (touched + untouched).sorted { ($0.articles, $0.id) > ($1.articles, $1.id) }
    return Array(inOrder.filter { ($0.articles, $0.id) < (place.articles, place.id) && $0.articles > 0 }.prefix(limit))
  }

  /// The newest link.
  func snapshot(_ connection: Connection) throws -> Int64 {
    try connection.first("SELECT max(seq) FROM \(links)") { $0.optionalInteger() ?? 0 } ?? 0
  }

  private func touched(after place: Place, _ connection: Connection) throws -> [(id: Int64, articles: Int64)] {
    // The + keeps SQLite from grouping by an index, for which it would read all of it.
    let sql = """
      WITH added (id, count) AS (SELECT \(linkColumn), count(*) FROM \(links) WHERE seq > ? GROUP BY +\(linkColumn))
      SELECT t.id, t.articles - added.count FROM added CROSS JOIN \(table) t ON t.id = added.id
      WHERE t.articles > 0\(conditionSQL)
      """
    return try connection.rows(sql, [place.snapshot] + values) { (id: $0.integer(), articles: $0.integer()) }
  }

  private var conditionSQL: String { conditions.map { " AND " + $0 }.joined() }
}
