/// A full-text search as a reader writes it, put into FTS5's language (sqlite.org/fts5.html, section 3): words that all
/// must occur, `"phrases"`, `prefix*`, `-word` for one that must not, and `OR` between two of them, which binds them
/// more closely than standing side by side. All else is text: nothing that is written can be an error in FTS5.
struct SearchExpression {
  /// As an FTS5 query.
  let fts5: String
  /// How many words and phrases it has, at most, as FTS5 counts them.
  let phrases: Int

  private static let maximumTerms = 64

  /// - Throws: `StoreError.badSearch`.
  init(_ text: String) throws {
    let terms = SearchTerm.terms(of: text)
    guard terms.count <= SearchExpression.maximumTerms else {
      throw StoreError.badSearch("it has more than \(SearchExpression.maximumTerms) words")
    }
    if let prefix = terms.first(where: \.isTooShortPrefix) {
      throw StoreError.badSearch("'\(prefix.words)*' would find nearly everything: give two letters before the *")
    }
    phrases = terms.count
    let (groups, excluded) = try SearchExpression.groups(terms)
    guard !groups.isEmpty else {
      throw StoreError.badSearch(
        excluded.isEmpty ? "it has no word to search for" : "it needs a word that must occur, beside those with -")
    }
    let required = groups.map { "(" + $0.map(\.fts5).joined(separator: " OR ") + ")" }.joined(separator: " AND ")
    let barred = excluded.map(\.fts5).joined(separator: " OR ")
    fts5 = barred.isEmpty ? required : "(\(required)) NOT (\(barred))"
  }

  /// Terms that `OR` joins are a group, of which one must occur.
  private static func groups(_ terms: [SearchTerm]) throws -> (required: [[SearchTerm]], excluded: [SearchTerm]) {
    var (required, excluded): ([[SearchTerm]], [SearchTerm]) = ([], [])
    var joins = false
    for (index, term) in terms.enumerated() {
      switch term.kind {
      case .or:
        let isBetween = index > 0 && index + 1 < terms.count && !joins
        guard isBetween, terms[index - 1].kind == .required, terms[index + 1].kind == .required else {
          throw StoreError.badSearch("OR must stand between two words that may occur")
        }
        joins = true
      case .excluded: excluded.append(term)
      case .required where joins:
        required[required.count - 1].append(term)
        joins = false
      case .required: required.append([term])
      }
    }
    return (required, excluded)
  }
}
