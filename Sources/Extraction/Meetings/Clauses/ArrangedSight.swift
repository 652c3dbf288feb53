import Language

/// Tells where "see" means a meeting: "is to see Babis in Prague", "will see each other", "hoped to see him on Friday".
struct ArrangedSight {
  let clause: Clause
  private static let followers: WordSet = [
    ".", ",", ";", "on", "about", "again", "before", "after", "this", "next", "last", "early", "late", "when", "while",
    "during",
  ]

  func isMeeting(_ verb: Int, subject: ActorGroup?, object: ActorGroup?) -> Bool {
    guard let subject, subject.mentions.allSatisfy({ $0.form != .country && $0.form != .organization }) else {
      return false
    }
    if clause.key(verb + 1) == "each", clause.key(verb + 2) == "other" {
      return subject.isPlural && isEnd(verb + 3)
    }
    guard isArranged(verb), let object, !clause.isPossessive(object) else { return false }
    let isPerson = object.mentions.allSatisfy { [.name, .office, .pronoun].contains($0.form) && !$0.actors.isEmpty }
    // The object stands before "whom they are to see".
    let end = object.tokens.upperBound > verb ? object.tokens.upperBound : verb + 1
    return isPerson && isEnd(end)
  }

  /// "due to see", "will see", "went to Prague to see"; to want to see someone is more often to want him seen.
  private func isArranged(_ verb: Int) -> Bool {
    guard clause.key(verb) == "see" else { return false }
    let before = ["also", "then", "now"].contains(clause.key(verb - 1)) ? clause.key(verb - 2) : clause.key(verb - 1)
    if before == "will" || before == "'ll" { return true }
    return before == "to" && !["want", "wants", "wanted", "like", "wait"].contains(clause.key(verb - 2))
  }

  /// Nothing follows that the object would be seen doing or being.
  private func isEnd(_ index: Int) -> Bool {
    let key = clause.key(index)
    if Self.followers.contains(key) || DayWords.days.contains(key) || !clause.tokens.contains(index) { return true }
    guard ["in", "at"].contains(key), let next = clause.token(index + 1) else { return false }
    return next.isCapitalised || key == "at"
  }
}
