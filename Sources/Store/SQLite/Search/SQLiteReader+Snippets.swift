import News

extension SQLiteReader {
  func snippets(_ search: String, articles ids: [String]) throws -> [Snippet?] {
    try willSearch()
    let fts5 = try SearchExpression(search, fields: SearchExpression.Fields.articles).fts5
    return try connection.consistently {
      try ids.map { id in
        guard let row = PublicID.article.row(id) else { return nil }
        let position = try connection.first("SELECT position FROM articles WHERE seq = ?", [row]) { $0.integer() }
        return try position.flatMap { try snippet(.articles, fts5, row: $0) }
      }
    }
  }

  /// The part of some 32 words that has most of the search (sqlite.org/fts5.html, section 5.1.3); nil where the row is
  /// not found by it.
  func snippet(_ table: TextTable, _ fts5: String, row: Int64) throws -> Snippet? {
    let name = table.rawValue
    return try connection.first(
      "SELECT snippet(\(name), -1, char(1), char(2), '…', 32) FROM \(name) WHERE \(name) MATCH ? AND rowid = ?",
      [fts5, row]
    ) { Snippet(marked: $0.text()) }
  }
}

extension Snippet {
  /// - Parameter text: with U+0001 before and U+0002 behind what is marked; they stand in no text.
  fileprivate init(marked text: String) {
    var plain = String.UnicodeScalarView()
    var (marks, start): ([Mention], Int?) = ([], nil)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 1: start = plain.count
      case 2:
        if let start { marks.append(Mention(start: start, end: plain.count)) }
        start = nil
      case 10, 13: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    self.init(text: String(plain), marks: marks)
  }
}
