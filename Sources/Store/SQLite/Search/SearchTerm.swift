/// One word or phrase of a search.
struct SearchTerm {
  enum Kind {
    case required, excluded, or
  }

  let kind: Kind
  /// Letters and digits, with single spaces where anything else stood.
  let words: String
  let isPrefix: Bool

  /// A string of FTS5: the words are a phrase.
  var fts5: String { "\"\(words)\"" + (isPrefix ? "*" : "") }

  /// A prefix of one ASCII letter or digit matches a large part of all words.
  var isTooShortPrefix: Bool { isPrefix && words.utf8.count < 2 }

  /// All of a search, those without a letter or digit left out.
  static func terms(of text: String) -> [SearchTerm] {
    var terms: [SearchTerm] = []
    var rest = Substring(text)
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard !rest.isEmpty else { return terms }
      if let term = term(&rest) { terms.append(term) }
    }
  }

  private static func term(_ rest: inout Substring) -> SearchTerm? {
    let isExcluded = rest.first == "-"
    if isExcluded { rest.removeFirst() }
    let (raw, isPhrase) = raw(&rest)
    if raw == "OR", !isPhrase, !isExcluded { return SearchTerm(kind: .or, words: "", isPrefix: false) }
    let words = searchable(raw)
    guard !words.isEmpty else { return nil }
    return SearchTerm(kind: isExcluded ? .excluded : .required, words: words, isPrefix: !isPhrase && raw.last == "*")
  }

  /// The next word, or phrase: to the closing quotation mark, or the end where there is none.
  private static func raw(_ rest: inout Substring) -> (text: Substring, isPhrase: Bool) {
    guard rest.first == "\"" else {
      let word = rest.prefix { !$0.isWhitespace && $0 != "\"" }
      rest = rest[word.endIndex...]
      return (word, false)
    }
    let phrase = rest.dropFirst().prefix { $0 != "\"" }
    rest = rest[phrase.endIndex...].dropFirst()
    return (phrase, true)
  }

  /// The words that FTS5's `unicode61` would see: runs of letters, digits and private-use characters, with the marks
  /// on them.
  static func words(_ text: some StringProtocol) -> [String] {
    String(text).unicodeScalars.split { !isInWord($0) }.compactMap { run in
      run.contains { !isMark($0) } ? String(Substring(run)) : nil
    }
  }

  private static func searchable(_ text: Substring) -> String { words(text).joined(separator: " ") }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
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
