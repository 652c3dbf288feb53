import Language

/// Tells where "see" means a meeting: "is to see Babis in Prague", "will see each other", "hoped to see him on Friday",
/// "also saw the foreign minister during his stay".
struct ArrangedSight {
  let clause: Clause
  private static let followers: WordSet = [
    ".", ",", ";", "on", "about", "again", "before", "after", "this", "next", "last", "early", "late", "when", "while",
    "during", "beforehand", "afterwards", "separately", "alone", "there", "later",
  ]
  private static let followersOfPast: WordSet = [
    ".", ",", "during", "before", "after", "separately", "alone", "there", "afterwards", "later", "again", "for",
  ]

  func isMeeting(_ verb: Int, subject: ActorGroup?, object: ActorGroup?) -> Bool {
    guard let subject, subject.mentions.allSatisfy({ $0.form != .country && $0.form != .organization }) else {
      return false
    }
    if clause.key(verb + 1) == "each", clause.key(verb + 2) == "other" {
      return subject.isPlural && isEnd(verb + 3)
    }
    guard let object, !clause.isPossessive(object) else { return false }
    if ["saw", "seen", "seeing"].contains(clause.key(verb)) { return isPaidTo(object, verb) }
    guard isArranged(verb) else { return false }
    let isPerson = object.mentions.allSatisfy { [.name, .office, .pronoun].contains($0.form) && !$0.actors.isEmpty }
    // The object stands before "whom they are to see".
    let end = object.tokens.upperBound > verb ? object.tokens.upperBound : verb + 1
    return isPerson && isEnd(end)
  }

  /// "saw Foreign Minister X during his stay": someone in office, and nothing that he would be seen doing.
  private func isPaidTo(_ object: ActorGroup, _ verb: Int) -> Bool {
    let isOfficial = object.mentions.allSatisfy { mention in
      [.name, .office].contains(mention.form) && mention.actors.allSatisfy { clause.actors[$0].office != nil }
    }
    let end = object.tokens.upperBound
    guard isOfficial, object.tokens.lowerBound > verb else { return false }
    let isBefore =
      clause.key(verb) == "saw" || ["has", "have", "had", "after", "before"].contains(clause.key(verb - 1))
    return isBefore
      && (Self.followersOfPast.contains(clause.key(end)) || DayWords.days.contains(clause.key(end + 1))
        || ["in", "at"].contains(clause.key(end)) && MeetingPlaces(clause: clause).isPlace(at: end))
  }

  /// "due to see", "will see", "went to Prague to see"; to want to see someone is more often to want him seen.
  private func isArranged(_ verb: Int) -> Bool {
    guard clause.key(verb) == "see" else { return false }
    let before = ["also", "then", "now"].contains(clause.key(verb - 1)) ? clause.key(verb - 2) : clause.key(verb - 1)
    if before == "will" { return true }
    return before == "to" && !["want", "wants", "wanted", "like", "wait"].contains(clause.key(verb - 2))
  }

  /// Nothing follows that the object would be seen doing or being.
  private func isEnd(_ index: Int) -> Bool {
    let key = clause.key(index)
    if Self.followers.contains(key) || DayWords.days.contains(key) || !clause.tokens.contains(index) { return true }
    if ["himself", "herself"].contains(key) { return isEnd(index + 1) }
    guard ["in", "at"].contains(key), let next = clause.token(index + 1) else { return false }
    if next.key == "the", DayWords.all.contains(clause.key(index + 2)) { return true }
    return next.isCapitalised || key == "at"
  }
}
