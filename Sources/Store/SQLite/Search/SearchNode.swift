/// What a search asks for.
indirect enum SearchNode {
  /// A word or phrase, put for FTS5, and where it stands.
  case term(String, Int)
  case field(String, SearchNode)
  case all([SearchNode])
  case any([SearchNode])
  /// What must not occur, and where that is said.
  case not(SearchNode, Int)

  /// In FTS5's language (sqlite.org/fts5.html, section 3), in which what must not occur can only be taken from what must.
  /// - Throws: `StoreError.badSearch` where nothing must occur.
  func fts5() throws -> String {
    switch self {
    case .term(let text, _): return text
    case .field(let column, let node): return "\(column) : (\(try node.fts5()))"
    case .any(let nodes):
      for case .not(_, let offset) in nodes {
        throw StoreError.badSearch("what must not occur can be no alternative", at: offset)
      }
      return "(" + (try nodes.map { try $0.fts5() }.joined(separator: " OR ")) + ")"
    case .all(let nodes): return try SearchNode.together(nodes)
    case .not(_, let offset):
      throw StoreError.badSearch("it needs a word that must occur, beside those that must not", at: offset)
    }
  }

  private static func together(_ nodes: [SearchNode]) throws -> String {
    var (required, barred): ([String], [String]) = ([], [])
    var first: Int?
    for node in nodes {
      if case .not(let inner, let offset) = node {
        first = first ?? offset
        barred.append(try inner.fts5())
      } else {
        required.append(try node.fts5())
      }
    }
    guard !required.isEmpty else {
      throw StoreError.badSearch("it needs a word that must occur, beside those that must not", at: first ?? 0)
    }
    let positive = "(" + required.joined(separator: " AND ") + ")"
    return barred.isEmpty ? positive : "(\(positive) NOT (\(barred.joined(separator: " OR "))))"
  }
}
