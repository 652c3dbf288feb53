import Language

/// Finds with whom: the object of a verb, or the group after "with", "between", "of".
struct PartnerSearch {
  let clause: Clause
  private static let reach = 32

  /// The group right after a verb.
  func object(after verb: Int) -> ActorGroup? {
    let index = afterAudience(clause.skipAdverbs(verb))
    if let owner = clause.group(at: index), let owned = owned(by: owner) { return owned }
    return clause.group(at: index) ?? described(at: index) ?? ShiftedObject(clause: clause).group(after: index)
  }

  /// "received in audience"
  private func afterAudience(_ index: Int) -> Int {
    guard clause.key(index) == "in" else { return index }
    let noun = clause.key(index + 1) == "private" ? index + 2 : index + 1
    return clause.key(noun) == "audience" ? noun + 1 : index
  }

  /// "met Rubio's deputy, Christopher Landau": the name behind the noun that another's name stands before.
  private func owned(by owner: ActorGroup) -> ActorGroup? {
    guard clause.isPossessive(owner) else { return nil }
    let start = owner.tokens.upperBound + 1
    for index in start..<min(clause.tokens.upperBound, start + 8) {
      if let group = clause.group(at: index) {
        let isNamed = group.mentions.count == 1 && group.mentions[0].form == .name
        // "the Secretary-General's envoy for Syria, X": Syria is none.
        if clause.key(index - 1) == "for", !isNamed { continue }
        let isTitled = group.mentions[0].name.lowerBound > index
        return isNamed && (index > start || isTitled) && !clause.isPossessive(group) ? group : nil
      }
      guard let token = clause.token(index), token.has(.word) || token.key == ",",
        token.key == "for" || !Prepositions.contains(token.key),
        !ClauseWords.isFunctionWord(token.key)
      else { return nil }
    }
    return nil
  }

  /// A person behind words that say what he or she is: "regulator Stephan Kolb", "rice growers' chairman X".
  private func described(at start: Int) -> ActorGroup? {
    for index in start..<min(clause.tokens.upperBound, start + 5) {
      if let group = clause.group(at: index) {
        let isOwned = group.mentions.first?.form == .group && clause.key(index - 1) == "'s"
        guard index > start, group.mentions.first?.form == .name || isOwned, !clause.isPossessive(group) else {
          return nil
        }
        // "the Basque leader, Inigo Urkullu, in Madrid"
        let isApposed = clause.key(index - 1) == ","
        return isApposed && clause.key(group.tokens.upperBound) != "," ? nil : group
      }
      guard clause.group(over: index) == nil, isDescribing(index, first: index == start) else { return nil }
    }
    return nil
  }

  private func isDescribing(_ index: Int, first: Bool) -> Bool {
    guard let token = clause.token(index) else { return false }
    if !first, ["'s", "'", "-"].contains(token.key) { return true }
    if !first, token.key == "," { return clause.group(at: index + 1) != nil }
    if first, ["the", "a", "an", "its", "their", "his", "her"].contains(token.key) { return true }
    return token.has(.word) && !Prepositions.contains(token.key) && !ClauseWords.isFunctionWord(token.key)
      && !DayWords.all.contains(token.key)
  }

  /// The group after one of those prepositions, in the same clause.
  func group(after start: Int, prepositions: [String]) -> (preposition: String, group: ActorGroup)? {
    var index = start
    let end = min(clause.tokens.upperBound, start + Self.reach)
    while index < end {
      let key = clause.key(index)
      if prepositions.contains(key) {
        let next = afterFiller(index + 1)
        if let owner = clause.group(at: next), clause.isPossessive(owner) {
          if let owned = owned(by: owner) { return (key, owned) }
        } else if let group = clause.group(at: next) ?? described(at: next), !isPartOfName(group) {
          return (key, group)
        }
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
    if ClauseWords.breaks.contains(key), clause.group(over: index) == nil,
      // "spoken by phone that morning to"
      !(key == "that" && DayWords.all.contains(clause.key(index + 1)))
    {
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
