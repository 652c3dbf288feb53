import CSQLite
import Dispatch
import Store
import Testing

/// Asks SQLite how it would run each statement that the store prepares in any test (sqlite.org/eqp.html), and fails
/// where that is by reading a large table from end to end.
///
/// `@unchecked Sendable`: what changes is used on `queue` alone. (Not a `Mutex`: held for long, the thread sanitizer
/// does not see it.)
final class PlanCheck: @unchecked Sendable {
  static let shared = PlanCheck()

  /// A few rows, whatever is stored; the table of tables; and the full-text tables, whose every use is called a scan, and
  /// is a look-up by the words or the row number that are given.
  private static let exempt: Set<String> = [
    "totals", "countries", "sqlite_master", "articles_fts", "meetings_fts", "topics_fts",
    "people_fts",
    // Results of a query inside the statement, which is looked at itself.
    "added", "found", "met", "(subquery-1)", "(subquery-2)", "(subquery-3)", "(subquery-4)", "CONSTANT",
  ]

  private let queue = DispatchQueue(label: "plan check")
  private var checked: Set<String> = []
  private let schema: TemporaryFolder?

  private init() {
    schema = try? TemporaryFolder()
    // Makes the file with the schema.
    if let schema { _ = try? SQLiteStore(path: schema.path + "/schema.db") }
  }

  func check(_ sql: String) {
    queue.sync {
      guard isQuery(sql), checked.insert(sql).inserted else { return }
      for step in plan(of: sql) where isScan(step) { Issue.record("\(step), in: \(sql)") }
    }
  }

  private func isQuery(_ sql: String) -> Bool {
    ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) }
  }

  /// `SCAN articles`, `SCAN articles USING INDEX …`, but not `SCAN totals`.
  private func isScan(_ step: String) -> Bool {
    let words = step.split(separator: " ")
    return words.first == "SCAN" && words.count > 1 && !PlanCheck.exempt.contains(tableName(words))
  }

  /// `SCAN k VIRTUAL TABLE …` is a full-text table under another name: no other virtual tables are used.
  private func tableName(_ words: [Substring]) -> String {
    words.dropFirst(2).starts(with: ["VIRTUAL", "TABLE"]) ? "articles_fts" : String(words[1])
  }

  private func plan(of sql: String) -> [String] {
    // Our own function is known to the store's connections only; FTS5's is used in the same way.
    let sql = sql.replacing("relevance(", with: "bm25(")
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard let schema,
      sqlite3_open_v2(schema.path + "/schema.db", &connection, SQLITE_OPEN_READONLY, nil)
        == SQLITE_OK,
      sqlite3_prepare_v2(connection, "EXPLAIN QUERY PLAN " + sql, -1, &statement, nil) == SQLITE_OK
    else {
      Issue.record("no plan for \(sql): \(String(cString: sqlite3_errmsg(connection)))")
      return []
    }
    var steps: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      if let text = sqlite3_column_text(statement, 3) { steps.append(String(cString: text)) }
    }
    return steps
  }
}
