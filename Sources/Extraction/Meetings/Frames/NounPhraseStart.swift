import Language

/// Finds where the phrase of a noun that tells of a meeting begins.
struct NounPhraseStart {
  let clause: Clause

  private static let measures: WordSet = [
    "hours", "hour", "minutes", "days", "day", "weeks", "week", "months", "round", "rounds", "series", "night",
    "evening",
  ]
  private static let quantities: WordSet = [
    "nearly", "almost", "about", "some", "than", "around", "over", "roughly", "just", "under", "half", "four", "five",
    "six", "seven", "eight", "nine", "ten", "several", "many", "few", "fifth", "sixth", "opening",
  ]

  /// Its article or possessive, else its first adjective; of "two hours of talks" the first word.
  func start(of noun: Int) -> Int {
    let start = phraseStart(of: noun)
    guard clause.key(start - 1) == "of", Self.measures.contains(clause.key(start - 2)) else { return start }
    var index = phraseStart(of: start - 2)
    while Self.quantities.contains(clause.key(index - 1)), clause.group(over: index - 1) == nil {
      index = phraseStart(of: index - 1)
    }
    return index
  }

  private func phraseStart(of noun: Int) -> Int {
    var index = noun
    while index > clause.tokens.lowerBound {
      let key = clause.key(index - 1)
      if clause.group(over: index - 1) != nil { break }
      guard belongs(index - 1, key) else { break }
      index -= 1
      if NounModifiers.determiners.contains(key) { break }
    }
    // "their first, and so far only, summit"
    if clause.key(index - 1) == ",",
      let comma = (max(clause.tokens.lowerBound, index - 7)..<index - 1).last(where: {
        clause.key($0) == ","
      }), NounModifiers.words.contains(clause.key(comma - 1))
    {
      return phraseStart(of: comma)
    }
    // "Monday's talks"
    if clause.key(index - 1) == "'s", DayWords.all.contains(clause.key(index - 2)) { return index - 2 }
    return index
  }

  private func belongs(_ index: Int, _ key: String) -> Bool {
    if NounModifiers.words.contains(key) || NounModifiers.determiners.contains(key) || DayWords.all.contains(key) {
      return true
    }
    guard let token = clause.token(index) else { return false }
    // "the half-hour meeting"
    if token.has(.number) || token.has(.word) && key.contains("-") { return true }
    return token.has(.word) && token.isCapitalised && index > clause.tokens.lowerBound
      && !ClauseWords.auxiliaries.contains(key) && !Prepositions.contains(key)
  }
}
