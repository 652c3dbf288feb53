/// What is yet to be written to the full-text tables. FTS5 writes what it has gathered out, as a small index that must be
/// merged with the others later, whenever a savepoint is opened; each write has one, and so has each statement with a
/// trigger. Written last, all texts of a commit make one index.
struct PendingTexts {
  private enum Change {
    /// Of a row that is not there yet.
    case add
    /// In the place of what is there; not of articles.
    case put
    /// Of what is there; not of articles.
    case remove
    /// Of an article, with the texts that it was added with.
    case takeBack
  }

  private struct Entry {
    let change: Change
    let table: TextTable
    let row: Int64
    let texts: [String]
  }

  private struct Row: Hashable {
    let table: TextTable
    let row: Int64
  }

  private var entries: [Entry] = []
  /// How many of them are written, and only kept as long as that may be undone.
  private var written = 0

  mutating func add(_ texts: [String], to table: TextTable, row: Int64) { append(.add, table, row, texts) }

  mutating func put(_ texts: [String], to table: TextTable, row: Int64) { append(.put, table, row, texts) }

  mutating func remove(row: Int64, from table: TextTable) { append(.remove, table, row, []) }

  mutating func takeBack(article row: Int64, title: String, text: String) {
    append(.takeBack, .articles, row, [title, text])
  }

  private mutating func append(_ change: Change, _ table: TextTable, _ row: Int64, _ texts: [String]) {
    entries.append(Entry(change: change, table: table, row: row, texts: texts))
  }

  // MARK: Writing

  mutating func write(_ connection: Connection) throws {
    let pending = entries[written...]
    written = entries.count
    // Of a row that is put several times, the last one counts.
    var last: [Row: Int] = [:]
    for (index, entry) in zip(pending.indices, pending) { last[Row(table: entry.table, row: entry.row)] = index }
    for (index, entry) in zip(pending.indices, pending) {
      let isLast = last[Row(table: entry.table, row: entry.row)] == index
      if isLast || entry.table == .articles { try PendingTexts.write(entry, connection) }
    }
  }

  private static func write(_ entry: Entry, _ connection: Connection) throws {
    let table = entry.table.rawValue
    if entry.change == .put || entry.change == .remove {
      try connection.run("DELETE FROM \(table) WHERE rowid = ?", [entry.row])
    }
    let marks = String(repeating: ", ?", count: entry.texts.count)
    switch entry.change {
    case .add, .put:
      try connection.run(
        "INSERT INTO \(table) (rowid, \(entry.table.columns)) VALUES (?\(marks))", [entry.row] + entry.texts)
    case .takeBack:
      try connection.run(
        "INSERT INTO \(table) (\(table), rowid, \(entry.table.columns)) VALUES ('delete', ?\(marks))",
        [entry.row] + entry.texts)
    case .remove: break
    }
  }

  // MARK: Undoing

  /// What was pending at some moment.
  struct Mark {
    fileprivate let count: Int
    fileprivate let written: Int
  }

  var mark: Mark { Mark(count: entries.count, written: written) }

  /// To be called where everything that was written to the database since is undone.
  mutating func undo(to mark: Mark) {
    entries.removeSubrange(mark.count...)
    written = mark.written
  }
}
