/// Gathers the names of all tables into one index.
struct NameIndexBuilder {
  private(set) var index = NameIndex()
  private(set) var longest = LongestNames()

  mutating func add(_ name: Slice<UnsafeBufferPointer<UInt8>>, kind: EntryKind, row: Int) {
    let key = NameKey(name)
    index.add(key.hash, NameIndex.Entry(kind: kind, needsCapitals: key.casing == .capitals, row: row))
    longest.add(firstWord: key.firstWord, words: key.words)
  }

  mutating func addNames(of tables: GazetteerTables) {
    for row in 0..<tables.cities.count { addNames(tables.cities[row], kind: .city, row: row) }
    for row in 0..<tables.venues.count { addNames(tables.venues[row], kind: .venue, row: row) }
    for row in 0..<tables.organizations.count { addNames(tables.organizations[row], kind: .organization, row: row) }
  }

  /// The name of the first column and the others of the second.
  private mutating func addNames(_ line: TableRow, kind: EntryKind, row: Int) {
    add(line[0], kind: kind, row: row)
    for name in line.parts(1) { add(name, kind: kind, row: row) }
  }
}
