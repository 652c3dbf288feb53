import Language

/// Finds where the phrase of a noun that tells of a meeting begins.
struct NounPhraseStart {
  let clause: Clause

  /// Its article or possessive, else its first adjective.
  func start(of noun: Int) -> Int {
    var index = noun
    while index > clause.tokens.lowerBound {
      let key = clause.key(index - 1)
      if clause.group(over: index - 1) != nil { break }
      guard belongs(index - 1, key) else { break }
      index -= 1
      if NounModifiers.determiners.contains(key) { break }
    }
    return index
  }

  private func belongs(_ index: Int, _ key: String) -> Bool {
    if NounModifiers.words.contains(key) || NounModifiers.determiners.contains(key) || DayWords.all.contains(key) {
      return true
    }
    guard let token = clause.token(index) else { return false }
    if token.has(.number) { return true }
    return token.has(.word) && token.isCapitalised && index > clause.tokens.lowerBound
      && !ClauseWords.auxiliaries.contains(key) && !Prepositions.contains(key)
  }
}
