/// A search over short names: every word must occur, each may go on. As an FTS5 query.
enum NameSearch {
  /// - Throws: `StoreError.badSearch`.
  static func fts5(_ text: String) throws -> String {
    let words = SearchWords.all(text)
    guard !words.isEmpty else { throw StoreError.badSearch("it has no word to search for", at: nil) }
    guard words.count <= 16 else { throw StoreError.badSearch("it has more than 16 words", at: nil) }
    return words.map { "\"\($0)\"*" }.joined(separator: " AND ")
  }
}
