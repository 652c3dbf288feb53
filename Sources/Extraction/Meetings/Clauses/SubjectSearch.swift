import Language

/// Finds who does what a verb says.
struct SubjectSearch {
  let clause: Clause

  /// The subject of a verb, or of the verb that carries a noun, at a token.
  func subject(of verb: Int) -> ActorGroup? {
    let head = verbStart(verb)
    let parenthesis = Parenthesis(clause: clause)
    if let over = parenthesis.subject(before: head) { return over }
    if isExistential(before: verb) { return nil }
    let (start, opener) = clauseStart(before: head)
    let candidates = clause.groups.filter {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= head && (clause.isDirect($0) || opens($0, at: start))
        && !isObjective($0)
    }
    // "Conroy, who will visit Port Moresby for talks with": he who visits, and not the place.
    if let opener, isSubjectRelative(opener), candidates.allSatisfy(isState),
      let antecedent = antecedent(of: opener)
    {
      return antecedent
    }
    if let nearest = candidates.last, let first = candidates.first {
      return choose(nearest: nearest, first: first, head: head)
    }
    if let leader = parenthesis.leader(before: head) { return leader }
    guard let opener else { return nil }
    let key = clause.key(opener)
    // "signed a pact that would link the two, after talks in Rome"
    if ["after", "following", "for"].contains(clause.key(verb)), clause.key(verb - 1) == "," {
      return mainSubject(around: opener, verb: verb)
    }
    if ClauseWords.relatives.contains(key) { return antecedent(of: opener) }
    if ClauseWords.participial.contains(key) || key == "—" { return mainSubject(around: opener, verb: verb) }
    return nil
  }

  /// "who will", "who met", but not "whom he met".
  private func isSubjectRelative(_ opener: Int) -> Bool {
    guard clause.key(opener) == "who" else { return false }
    let next = clause.skipAdverbs(opener + 1)
    return clause.group(over: next) == nil && !Prepositions.contains(clause.key(next))
  }

  private func isState(_ group: ActorGroup) -> Bool {
    group.mentions.allSatisfy { $0.form == .country || $0.form == .organization }
  }

  /// "hope there will be states ready to host him": somebody else.
  private func isExistential(before verb: Int) -> Bool {
    (max(clause.tokens.lowerBound, verb - 12)..<verb).contains {
      clause.key($0) == "there" && ClauseWords.auxiliaries.contains(clause.key($0 + 1))
    }
  }

  /// "Juncker, whom they are to meet": who stands before the relative.
  func relativeObject(of verb: Int) -> ActorGroup? {
    guard let opener = clauseStart(before: verbStart(verb)).1, clause.key(opener) == "whom" else { return nil }
    return antecedent(of: opener)
  }

  /// Goes left over "will", "is set to", "has already".
  private func verbStart(_ verb: Int) -> Int {
    var index = verb
    while index > clause.tokens.lowerBound {
      let key = clause.key(index - 1)
      guard ClauseWords.auxiliaries.contains(key) || ClauseWords.adverbs.contains(key) else { break }
      // "both" and the like belong to a group where they begin one.
      if clause.group(over: index - 1) != nil { break }
      index -= 1
    }
    return index
  }

  private func clauseStart(before head: Int) -> (Int, Int?) {
    var index = head - 1
    while index >= clause.tokens.lowerBound {
      if ClauseWords.breaks.contains(clause.key(index)), clause.group(over: index) == nil, !isSidePhrase(index, head) {
        return (index + 1, index)
      }
      index -= 1
    }
    return (clause.tokens.lowerBound, nil)
  }

  /// "X, after a dinner, met": a phrase between commas that has no actor.
  private func isSidePhrase(_ index: Int, _ head: Int) -> Bool {
    guard clause.key(index - 1) == "," || index == clause.tokens.lowerBound else { return false }
    guard let comma = (index..<head).last(where: { clause.key($0) == "," }) else { return false }
    let hasLater = clause.groups.contains { $0.tokens.lowerBound > comma && $0.tokens.upperBound <= head }
    return !hasLater && !ClauseWords.relatives.contains(clause.key(index)) && clause.key(index) != ";"
  }

  private func choose(nearest: ActorGroup, first: ActorGroup, head: Int) -> ActorGroup {
    guard nearest.tokens != first.tokens, !isNominative(nearest) else { return nearest }
    let gap = nearest.tokens.upperBound..<head
    let keys = gap.map(clause.key)
    if keys.contains(where: ClauseWords.asking.contains) { return nearest }
    let before = clause.key(head - 1)
    // "X left Brussels and met Y", "X thanked Y before flying to Rome to meet Z".
    if before == "and" || before == "to" || before == "," && clause.token(head)?.key.hasSuffix("ing") == true {
      if ClauseWords.asking.contains(clause.key(nearest.tokens.lowerBound - 1)) { return nearest }
      return first
    }
    let isState = nearest.mentions.allSatisfy { $0.form == .country || $0.form == .organization }
    return isState && !keys.isEmpty ? first : nearest
  }

  /// "after X and Y met": a subject, though a word stands before it that might be a preposition.
  private func opens(_ group: ActorGroup, at start: Int) -> Bool {
    group.tokens.lowerBound == start && start > clause.tokens.lowerBound && !clause.isPossessive(group)
      && ["after", "before", "since"].contains(clause.key(start - 1))
  }

  /// "them", which is no subject anywhere.
  private func isObjective(_ group: ActorGroup) -> Bool {
    group.tokens.count == 1 && ["him", "them"].contains(clause.key(group.tokens.lowerBound))
  }

  /// "he", which is a subject wherever it stands.
  private func isNominative(_ group: ActorGroup) -> Bool {
    group.tokens.count == 1 && ["he", "she", "they"].contains(clause.key(group.tokens.lowerBound))
  }

  /// "Macron, who met": the group right before.
  private func antecedent(of opener: Int) -> ActorGroup? {
    clause.groups.last { group in
      let gap = opener - group.tokens.upperBound
      return gap >= 0 && gap <= 1 && (gap == 0 || clause.key(opener - 1) == ",")
    }
  }

  /// "X left after meeting Y", "After meeting Y, X said".
  private func mainSubject(around opener: Int, verb: Int) -> ActorGroup? {
    let before = clause.groups.filter { $0.tokens.upperBound <= opener && clause.isDirect($0) }
    // "The road will be built, X said on Saturday after meeting Y": who says so has met.
    if let speaker = before.last, ClauseWords.reporting.contains(clause.key(speaker.tokens.upperBound)) {
      return speaker
    }
    if let first = before.first { return first }
    guard let comma = (verb..<clause.tokens.upperBound).first(where: { clause.key($0) == "," }) else { return nil }
    return clause.groups.first { $0.tokens.lowerBound > comma && clause.isDirect($0) }
  }
}
