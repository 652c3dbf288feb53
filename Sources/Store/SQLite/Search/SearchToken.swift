/// A piece of a search as it is written, and where it begins.
struct SearchToken: Equatable {
  enum Kind: Equatable {
    /// Letters and digits, with single spaces where anything else stood.
    case words(String, isPrefix: Bool)
    case field(String)
    case and, or, not, open, close
  }

  let kind: Kind
  /// Code points before it.
  let offset: Int
  let isPhrase: Bool

  init(_ kind: Kind, _ offset: Int, isPhrase: Bool = false) {
    (self.kind, self.offset, self.isPhrase) = (kind, offset, isPhrase)
  }

  /// All of a search, words without a letter or digit left out.
  /// - Throws: `StoreError.badSearch`.
  static func all(of text: String) throws -> [SearchToken] {
    var reader = SearchTokenReader(scalars: Array(text.unicodeScalars))
    var tokens: [SearchToken] = []
    while let token = try reader.next() { tokens.append(token) }
    return tokens
  }
}

/// Cuts a search into tokens.
private struct SearchTokenReader {
  let scalars: [Unicode.Scalar]
  private var index = 0

  init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func next() throws -> SearchToken? {
    while let scalar = peek {
      let start = index
      switch scalar {
      case _ where scalar.properties.isWhitespace: index += 1
      case "(", ")":
        index += 1
        return SearchToken(scalar == "(" ? .open : .close, start)
      case "\"":
        if let phrase = try phrase(start) { return phrase }
      case "-":
        index += 1
        // A dash by itself is no minus.
        if let next = peek, next == "\"" || next == "(" || SearchWords.isInWord(next) {
          return SearchToken(.not, start)
        }
      default:
        if let word = word(start) { return word }
      }
    }
    return nil
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func phrase(_ start: Int) throws -> SearchToken? {
    guard let end = scalars[(start + 1)...].firstIndex(of: "\"") else {
      throw StoreError.badSearch("a quotation mark is never closed", at: start)
    }
    index = end + 1
    let words = SearchWords.joined(String(String.UnicodeScalarView(scalars[start + 1..<end])))
    return words.isEmpty ? nil : SearchToken(.words(words, isPrefix: false), start, isPhrase: true)
  }

  private mutating func word(_ start: Int) -> SearchToken? {
    if let field = field(start) { return field }
    let end =
      scalars[start...].firstIndex { $0.properties.isWhitespace || $0 == "\"" || $0 == "(" || $0 == ")" }
      ?? scalars.count
    index = end
    let raw = String(String.UnicodeScalarView(scalars[start..<end]))
    switch raw {
    case "AND": return SearchToken(.and, start)
    case "OR": return SearchToken(.or, start)
    case "NOT": return SearchToken(.not, start)
    default:
      let words = SearchWords.joined(raw)
      return words.isEmpty ? nil : SearchToken(.words(words, isPrefix: raw.hasSuffix("*")), start)
    }
  }

  /// Letters, a colon, and something to look for; no address.
  private mutating func field(_ start: Int) -> SearchToken? {
    let end = scalars[start...].firstIndex { !("a"..."z" ~= $0 || "A"..."Z" ~= $0 || $0 == "_") } ?? scalars.count
    guard end > start, end + 1 < scalars.count, scalars[end] == ":", scalars[end + 1] != "/",
      !scalars[end + 1].properties.isWhitespace
    else { return nil }
    index = end + 1
    return SearchToken(.field(String(String.UnicodeScalarView(scalars[start..<end])).lowercased()), start)
  }
}

/// The words in a text, as FTS5's `unicode61` sees them.
enum SearchWords {
  /// Runs of letters, digits and private-use characters, with the marks on them.
  static func all(_ text: some StringProtocol) -> [String] {
    String(text).unicodeScalars.split { !isInWord($0) }.compactMap { run in
      run.contains { !isMark($0) } ? String(Substring(run)) : nil
    }
  }

  static func joined(_ text: some StringProtocol) -> String { all(text).joined(separator: " ") }

  static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse:
      true
    default: isMark(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
  }
}
