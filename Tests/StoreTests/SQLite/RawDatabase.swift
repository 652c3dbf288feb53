import CSQLite
import Testing

/// A database opened without the store, to look at its file or to make one that is not ours.
final class RawDatabase {
  private var handle: OpaquePointer?

  init(_ path: String) throws { try #require(sqlite3_open(path, &handle) == SQLITE_OK) }

  deinit { sqlite3_close_v2(handle) }

  func run(_ sql: String) throws {
    try #require(sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK, "\(String(cString: sqlite3_errmsg(handle)))")
  }

  /// The first column of every row.
  func column(_ sql: String) throws -> [String] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    try #require(sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK)
    var values: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      values.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "NULL")
    }
    return values
  }
}
