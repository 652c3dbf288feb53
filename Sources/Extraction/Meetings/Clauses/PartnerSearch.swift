import Language

/// Finds with whom: the object of a verb, or the group after "with", "between", "of".
struct PartnerSearch {
  let clause: Clause
  private static let reach = 32

  /// The group right after a verb.
  func object(after verb: Int) -> ActorGroup? {
    let index = clause.skipAdverbs(verb)
    return clause.group(at: index)
  }

  /// The group after one of those prepositions, in the same clause.
  func group(after start: Int, prepositions: Set<String>) -> (preposition: String, group: ActorGroup)? {
    var index = start
    let end = min(clause.tokens.upperBound, start + Self.reach)
    while index < end {
      let key = clause.key(index)
      if prepositions.contains(key) {
        let next = afterFiller(index + 1)
        if let group = clause.group(at: next), !isPartOfName(group) { return (key, group) }
      }
      if stops(index, from: start) { return nil }
      if let group = clause.group(over: index) { index = max(index + 1, group.tokens.upperBound) } else { index += 1 }
    }
    return nil
  }

  /// "of the U.S.-Israel Consultative Group", "with Washington quarterback": the name belongs to what follows.
  private func isPartOfName(_ group: ActorGroup) -> Bool {
    guard group.mentions.allSatisfy({ $0.form == .country || $0.form == .organization }),
      let next = clause.token(group.tokens.upperBound), next.has(.word), !next.has(.opensLine), next.key != "'s"
    else { return false }
    if next.isCapitalised { return !DayWords.all.contains(next.key) }
    return !Prepositions.contains(next.key) && !ClauseWords.isFunctionWord(next.key)
  }

  /// "with the visiting", "with both".
  private func afterFiller(_ index: Int) -> Int {
    var index = index
    while clause.group(at: index) == nil,
      ["both", "either", "fellow"].contains(clause.key(index)) || clause.token(index)?.has(.number) == true
    { index += 1 }
    return index
  }

  private func stops(_ index: Int, from start: Int) -> Bool {
    let key = clause.key(index)
    if ClauseWords.breaks.contains(key), clause.group(over: index) == nil {
      // "as part of", "when" after a comma may still go on, but no partner follows there.
      return true
    }
    if ClauseWords.auxiliaries.contains(key), clause.token(index)?.isCapitalised == false, index > start { return true }
    switch key {
    case "to": return isInfinitive(index)
    case "over": return !["phone", "telephone"].contains(clause.key(index + 2))
    case "about", "regarding", "concerning": return true
    case "and", ",":
      guard index > start, let next = clause.token(index + 1) else { return false }
      return key == "and" && !next.isCapitalised && clause.group(at: index + 1) == nil && !next.has(.number)
    default: return ClauseWords.reporting.contains(key)
    }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    guard let next = clause.token(index + 1), next.has(.word) else { return false }
    return !next.isCapitalised && !["the", "a", "an", "his", "her", "their", "its"].contains(next.key)
  }
}
