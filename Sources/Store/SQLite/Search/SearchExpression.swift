/// A full-text search as a reader writes it, put into FTS5's language (sqlite.org/fts5.html, section 3): words that all
/// must occur, `"phrases"`, `prefix*`, `AND`, `OR`, `NOT` or `-`, brackets, and `field:` before a word, a phrase or
/// brackets. All else is text: what is taken for a word is never syntax to FTS5.
struct SearchExpression {
  /// As an FTS5 query.
  let fts5: String
  /// How many words and phrases it has, as FTS5 counts them.
  let phrases: Int

  /// What may stand before a colon, and the column that it means.
  enum Fields {
    static let articles = ["title": "title", "text": "text"]
    static let meetings = [
      "title": "title", "participant": "participants", "place": "place", "evidence": "evidence",
    ]
  }

  /// - Throws: `StoreError.badSearch`.
  init(_ text: String, fields: [String: String]) throws {
    var parser = SearchParser(
      try SearchToken.all(of: text), fields: fields, length: text.unicodeScalars.count)
    fts5 = try parser.parse().fts5()
    phrases = parser.terms
  }
}
