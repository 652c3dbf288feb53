/// What is wrong inside a database.
enum IntegrityCheck {
  /// Pages, indexes, column types (sqlite.org/pragma.html#pragma_integrity_check), references, counts and records, all of
  /// one state.
  static func run(_ connection: Connection) throws -> [String] {
    do {
      return try connection.consistently {
        let faults =
          try connection.rows("PRAGMA integrity_check") { $0.text() }.filter { $0 != "ok" } + references(connection)
        return try faults + CountCheck.run(connection) + RecordCheck.run(connection)
      }
    } catch StoreError.failed(let reason, _, _) {
      return [reason]
    }
  }

  private static func references(_ connection: Connection) throws -> [String] {
    try connection.rows("PRAGMA foreign_key_check") { row in
      let (table, rowID) = (row.text(), row.optionalInteger())
      return "\(table): row \(rowID.map(String.init) ?? "?") refers to nothing in \(row.text())"
    }
  }

  /// Whether the full-text indexes agree with what they index (sqlite.org/fts5.html, section 6.4). FTS5 asks by a
  /// command in the form of an INSERT, which only a connection that may write can give.
  static func searchIndexes(_ connection: Connection) -> [String] {
    ["articles_fts", "meetings_fts", "topics_fts", "people_fts"].compactMap { table in
      do {
        try connection.run("INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        return nil
      } catch {
        return "\(table): \(error)"
      }
    }
  }
}
