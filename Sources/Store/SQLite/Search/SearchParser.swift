/// Reads a search: recursive descent over its tokens. What binds more closely: `NOT` and `-`, then `AND`, then `OR`, then
/// standing side by side.
struct SearchParser {
  private let tokens: [SearchToken]
  /// What may stand before a colon, and the column that it means.
  private let fields: [String: String]
  private let end: Int
  private var index = 0
  private var depth = 0
  private(set) var terms = 0

  private static let maximumTerms = 64
  private static let maximumDepth = 16

  init(_ tokens: [SearchToken], fields: [String: String], length: Int) {
    (self.tokens, self.fields, end) = (tokens, fields, length)
  }

  /// - Throws: `StoreError.badSearch`.
  mutating func parse() throws -> SearchNode {
    guard !tokens.isEmpty else { throw StoreError.badSearch("it has no word to search for", at: nil) }
    let node = try sideBySide()
    if let token = peek { throw StoreError.badSearch("nothing is open that ) could close", at: token.offset) }
    return node
  }

  private var peek: SearchToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func take(_ kind: SearchToken.Kind) -> SearchToken? {
    guard let token = peek, token.kind == kind else { return nil }
    index += 1
    return token
  }

  private mutating func sideBySide() throws -> SearchNode {
    depth += 1
    defer { depth -= 1 }
    var nodes: [SearchNode] = []
    while let token = peek, token.kind != .close {
      if depth > Self.maximumDepth { throw StoreError.badSearch("too much is nested", at: token.offset) }
      nodes.append(try alternatives())
    }
    guard !nodes.isEmpty else {
      throw StoreError.badSearch("a word must stand here", at: peek?.offset ?? end)
    }
    return nodes.count == 1 ? nodes[0] : .all(nodes)
  }

  private mutating func alternatives() throws -> SearchNode {
    var nodes = [try conjunction()]
    while take(.or) != nil { nodes.append(try conjunction()) }
    return nodes.count == 1 ? nodes[0] : .any(nodes)
  }

  private mutating func conjunction() throws -> SearchNode {
    var nodes = [try negation()]
    while take(.and) != nil { nodes.append(try negation()) }
    return nodes.count == 1 ? nodes[0] : .all(nodes)
  }

  private mutating func negation() throws -> SearchNode {
    var denial: Int?
    while let token = take(.not) { denial = denial == nil ? token.offset : nil }
    let node = try primary()
    return denial.map { .not(node, $0) } ?? node
  }

  private mutating func primary() throws -> SearchNode {
    guard let token = peek else { throw StoreError.badSearch("a word must follow", at: end) }
    index += 1
    switch token.kind {
    case .words(let words, let isPrefix): return try term(words, isPrefix, token)
    case .open:
      let node = try sideBySide()
      guard take(.close) != nil else { throw StoreError.badSearch("a bracket is never closed", at: token.offset) }
      return node
    case .field(let name):
      guard let column = fields[name] else {
        let known = fields.keys.sorted().joined(separator: ", ")
        throw StoreError.badSearch(
          "there is no field '\(name)', but \(known); words with a colon can be put in quotation marks",
          at: token.offset)
      }
      return .field(column, try primary())
    case .or: throw StoreError.badSearch("OR must stand between two words that may occur", at: token.offset)
    case .and: throw StoreError.badSearch("AND must stand between two words", at: token.offset)
    case .not: throw StoreError.badSearch("a word must stand here", at: token.offset)
    case .close: throw StoreError.badSearch("a word must stand before )", at: token.offset)
    }
  }

  private mutating func term(_ words: String, _ isPrefix: Bool, _ token: SearchToken) throws -> SearchNode {
    terms += 1
    if terms > Self.maximumTerms {
      throw StoreError.badSearch("it has more than \(Self.maximumTerms) words", at: token.offset)
    }
    // A prefix of one ASCII letter or digit matches a large part of all words.
    if isPrefix, words.utf8.count < 2 {
      throw StoreError.badSearch(
        "'\(words)*' would find nearly everything: give two letters before the *", at: token.offset)
    }
    return .term("\"\(words)\"" + (isPrefix ? "*" : ""), token.offset)
  }
}
