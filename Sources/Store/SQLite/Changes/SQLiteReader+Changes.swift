import News

extension SQLiteReader {
  func changes(after sequence: Int64, limit: Int) throws -> [Change] {
    try connection.rows(
      "SELECT sequence, kind, subject, at FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?",
      [sequence, limit]
    ) { row in
      let (sequence, name) = (row.integer(), row.text())
      guard let kind = ChangeKind(rawValue: name) else {
        throw StoreError.failed(reason: "change \(sequence) is of an unknown kind, '\(name)'", code: 0, sql: nil)
      }
      return Change(sequence: sequence, kind: kind, subject: row.text(), at: row.timestamp())
    }
  }

  func lastChange() throws -> Int64 {
    try connection.first("SELECT max(sequence) FROM changes") { $0.optionalInteger() ?? 0 } ?? 0
  }
}

extension SQLiteWriter {
  func note(_ kind: ChangeKind, subject id: String, at now: Timestamp) throws {
    try connection.run("INSERT INTO changes (kind, subject, at) VALUES (?, ?, ?)", [kind.rawValue, id, now])
  }
}
