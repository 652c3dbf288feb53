import Language
import News

/// Reads sentences that go on about the meeting told of right before without a word for it: "They have been put off
/// until Sunday.", "It will be held in Rome."
struct FollowOn {
  let clause: Clause

  private static let pronouns: WordSet = ["it", "they"]
  private static let determiners: WordSet = ["that", "this", "the", "neither"]
  private static let nouns: WordSet = ["session", "conversation", "encounter", "call", "meeting"]

  static func mayFollow(_ text: TokenizedText, _ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let key = text.tokens[start].key
    return pronouns.contains(key)
      || determiners.contains(key) && sentence.tokens.contains(start + 1) && nouns.contains(text.tokens[start + 1].key)
  }

  /// A frame without participants, which joins the meeting told of last.
  func frame() -> Frame? {
    let start = clause.tokens.lowerBound
    let isNamed = Self.determiners.contains(clause.key(start)) && Self.nouns.contains(clause.key(start + 1))
    guard isNamed || Self.pronouns.contains(clause.key(start)) else { return nil }
    let end = start + (isNamed ? 2 : 1)
    guard isEvent(after: end) else { return nil }
    // Talks, which may be had by telephone too.
    let trigger = Trigger(kind: .meet, tokens: start..<end, isNoun: true, noun: .talks)
    var frame = Frame(part: clause.part, sentence: clause.sentence, trigger: trigger)
    frame.isAnaphoric = true
    // "Neither meeting took place."
    frame.isDenial = clause.key(start) == "neither"
    return frame
  }

  /// "was held", "will take place", "have been put off": what only events do.
  private func isEvent(after start: Int) -> Bool {
    (start..<min(start + 6, clause.tokens.upperBound)).contains { index in
      let (key, next) = (clause.key(index), clause.key(index + 1))
      if ["take", "took", "taken", "takes"].contains(key) { return next == "place" }
      let isPassive = (start..<index).contains { ClauseWords.be.contains(clause.key($0)) }
      guard isPassive else { return false }
      return key == "held" || StatusWords.cancelled.contains(key) || StatusWords.postponed.contains(key)
        || ["put", "called"].contains(key) && next == "off" || PostponingVerb(clause: clause).isFound(at: index)
    }
  }
}
