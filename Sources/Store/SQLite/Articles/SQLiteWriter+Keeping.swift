import News

extension SQLiteWriter {
  /// Of an article whose text was let go: no extractor reads it again.
  private static let readForGood = Int(Int32.max)

  func dropTexts(publishedBefore time: Timestamp, limit: Int, at now: Timestamp) throws -> Int {
    let found = try connection.rows(
      """
      SELECT seq, position, title, text FROM articles WHERE dropped IS NULL AND position < ? ORDER BY position LIMIT ?
      """, [Position.start(time), limit]
    ) { (row: $0.integer(), position: $0.integer(), title: $0.text(), text: $0.text()) }
    for article in found {
      try forgetBands(of: article.row)
      // The index is told what it had, and then what it has (sqlite.org/fts5.html, section 4.4.3).
      texts.takeBack(article: article.position, title: article.title, text: article.text)
      texts.add([article.title, ""], to: .articles, row: article.position)
      try connection.run("UPDATE articles SET text = '', dropped = ? WHERE seq = ?", [now, article.row])
      try connection.run("UPDATE readings SET version = ? WHERE article = ?", [Self.readForGood, article.row])
    }
    return found.count
  }
}
