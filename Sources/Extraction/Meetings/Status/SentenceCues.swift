import Language
import News

/// What a sentence says around a trigger: denial, report, and the tense of its main verb.
struct SentenceCues {
  let clause: Clause
  private static let reports: WordSet = [
    "said", "announced", "confirmed", "told", "reported", "added", "agreed", "says", "according",
  ]

  /// "denied reports that they met", "No such meeting has been arranged"
  func isDenied(at trigger: Int) -> Bool {
    for index in clause.tokens.lowerBound..<trigger where StatusWords.denials.contains(clause.key(index)) {
      let next = index + 1..<min(index + 7, clause.tokens.upperBound)
      if next.contains(where: { StatusWords.denied.contains(clause.key($0)) }) { return true }
    }
    return isFalse(at: trigger) || isRumour(at: trigger)
  }

  /// "had originally agreed to hold the meeting in Phnom Penh": as it did not come about.
  func isSuperseded(at trigger: Int) -> Bool {
    (clause.tokens.lowerBound..<trigger).contains { ["originally", "initially"].contains(clause.key($0)) }
  }

  /// "A report on a website had it that they met"
  private func isRumour(at trigger: Int) -> Bool {
    (clause.tokens.lowerBound..<trigger).contains {
      ["had", "has"].contains(clause.key($0)) && clause.key($0 + 1) == "it" && clause.key($0 + 2) == "that"
    }
  }

  /// "Reports that they met are wrong", "called untrue a claim that they met"
  private func isFalse(at trigger: Int) -> Bool {
    let isClaimed = (clause.tokens.lowerBound..<trigger).contains { index in
      StatusWords.claims.contains(clause.key(index)) && ["that", "of", "about"].contains(clause.key(index + 1))
    }
    return isClaimed && clause.tokens.contains { StatusWords.falsehoods.contains(clause.key($0)) }
  }

  /// "said he would meet"
  func isReported(at trigger: Int) -> Bool {
    return clause.tokens.contains { Self.reports.contains(clause.key($0)) } || isDenied(at: trigger)
  }

  /// The standing that the verbs before a word give to what they carry: "will travel to Fiji for talks".
  func main(before index: Int) -> Standing {
    for place in stride(from: index, through: clause.tokens.lowerBound, by: -1) {
      let key = clause.key(place)
      if ["will", "shall"].contains(key) {
        return Standing(status: .planned, isExplicit: true)
      }
      if key == "to", isFuture(before: place) { return Standing(status: .planned, isExplicit: true) }
      if StatusWords.awaiting.contains(key), let be = be(before: place) {
        let isPast = ["was", "were"].contains(clause.key(be))
        return Standing(status: .planned, isExplicit: !isPast, tense: isPast ? .open : nil)
      }
      if ["could", "may", "might"].contains(key) { return Standing(status: .proposed, isExplicit: true) }
      if ["invited", "invites", "inviting"].contains(key) { return Standing(status: .proposed, isExplicit: true) }
      if VerbForms.travelling.contains(key) { return Standing(status: .planned, isExplicit: false) }
      if VerbForms.past.contains(key) || key.hasSuffix("ed") && key.count > 4 {
        return Standing(status: .held, isExplicit: true)
      }
    }
    return Standing(status: clause.isHeadline ? .held : nil, isExplicit: false)
  }

  /// "is expected in Rome", "is also due in Rome"
  private func be(before index: Int) -> Int? {
    let index = clause.skipAdverbs(back: index - 1)
    return ["is", "are", "was", "were", "'s"].contains(clause.key(index)) ? index : nil
  }

  private func isFuture(before to: Int) -> Bool {
    let before = clause.key(to - 1)
    if clause.isHeadline, clause.group(over: to - 1) != nil { return true }
    // "agreed to it"
    if ["it", "this", "that", "them", "him", "her"].contains(clause.key(to + 1)) { return false }
    return StatusWords.planning.contains(before) && clause.group(at: to + 1) == nil
      && clause.token(to + 1)?.isCapitalised == false
  }
}
