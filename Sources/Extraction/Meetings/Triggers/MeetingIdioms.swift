import Language

/// Finds what is said of meetings in several words: "sat down", "exchanged views", "spent two hours with", "called on".
struct MeetingIdioms {
  let clause: Clause

  private static let pairs: WordTable<WordSet> = [
    "sat": ["down", "across", "opposite"], "sit": ["down", "across", "opposite"],
    "sits": ["down", "across", "opposite"], "sitting": ["down", "across", "opposite"],
    "come": ["together"], "came": ["together"], "got": ["together"], "get": ["together"],
    "met": ["face-to-face"], "exchanged": ["views", "notes"], "exchange": ["views"], "exchanging": ["views"],
    "compared": ["notes"], "compare": ["notes"], "touched": ["base"], "caught": ["up"],
  ]
  private static let gathering: WordSet = ["bring", "brings", "brought", "bringing"]
  private static let times: WordSet = [
    "minutes", "hour", "hours", "half-hour", "morning", "afternoon", "evening", "night", "day", "days", "weekend",
  ]
  private static let sessions: WordSet = [
    "session", "meeting", "talks", "commission", "committee", "summit", "dialogue", "council", "round", "consultations",
    "discussions", "forum",
  ]

  /// The words that may begin one.
  static let beginnings: WordSet = WordSet(pairs.keys).union(gathering).union([
    "spent", "spend", "spends", "spending", "co-chair", "co-chairs", "co-chaired", "co-chairing",
  ])

  func trigger(at index: Int) -> Trigger? {
    let (key, next) = (clause.key(index), clause.key(index + 1))
    if Self.pairs[key]?.contains(next) == true {
      // Views may be exchanged by telephone too.
      let isSpeech = ["views", "notes", "base"].contains(next)
      return Trigger(kind: isSpeech ? .speak : .meet, tokens: index..<index + 2, isNoun: false, noun: nil)
    }
    if Self.gathering.contains(key) { return gathering(at: index) }
    if isTimeSpent(index) || key.hasPrefix("co-chair") && isSession(index) {
      return Trigger(kind: .meet, tokens: index..<index + 1, isNoun: false, noun: nil)
    }
    return isCallOn(index) ? Trigger(kind: .meet, tokens: index..<index + 2, isNoun: false, noun: nil) : nil
  }

  /// "brought together X and Y", "brings X and Y together"
  private func gathering(at index: Int) -> Trigger? {
    if clause.key(index + 1) == "together" {
      return Trigger(kind: .gather, tokens: index..<index + 2, isNoun: false, noun: nil)
    }
    guard let group = clause.group(at: index + 1), group.isPlural, clause.key(group.tokens.upperBound) == "together"
    else { return nil }
    return Trigger(kind: .gather, tokens: index..<index + 1, isNoun: false, noun: nil)
  }

  /// "spent almost three hours in the village hall with X"
  private func isTimeSpent(_ index: Int) -> Bool {
    guard clause.key(index).hasPrefix("spen"),
      let time = (index + 1..<index + 8).first(where: { Self.times.contains(clause.key($0)) })
    else { return false }
    return (time + 1..<time + 14).contains {
      clause.key($0) == "with" || clause.key($0) == "table" && clause.key($0 + 1) == "from"
    }
  }

  /// "co-chaired a session of the commission", but no company's board.
  private func isSession(_ index: Int) -> Bool {
    (index + 1..<index + 8).contains { Self.sessions.contains(clause.key($0)) }
  }

  /// "will call on the president", but not "called on the president to resign".
  private func isCallOn(_ index: Int) -> Bool {
    guard ["call", "calls", "called", "calling"].contains(clause.key(index)),
      ["on", "upon"].contains(clause.key(index + 1)), let group = clause.group(at: index + 2),
      group.mentions.allSatisfy({ $0.form == .name || $0.form == .office || $0.form == .pronoun })
    else { return false }
    return !(group.tokens.upperBound..<min(group.tokens.upperBound + 8, clause.tokens.upperBound)).contains {
      ["to", "for", "not"].contains(clause.key($0)) && clause.token($0 + 1)?.isCapitalised != true
    }
  }
}
