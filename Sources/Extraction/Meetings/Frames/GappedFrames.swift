import Language
import News

/// Reads what a sentence goes on to tell without saying the verb again: "will meet X in Bogor on Tuesday and Y in
/// Jakarta on Wednesday".
struct GappedFrames {
  let members: FrameMembers
  private static let longest = 4

  private var clause: Clause { members.clause }

  /// A frame for each further partner who has a day or a place of his own.
  func frames(after frame: Frame) -> [Frame] {
    guard frame.members.count > 1, let host = frame.members.first, isEligible(frame.trigger) else { return [] }
    var found: [Frame] = []
    var known = Set(frame.actors)
    for group in clause.groups.drop(while: { $0.tokens.lowerBound < frame.trigger.tokens.upperBound }) {
      guard found.count < Self.longest, continues(group, frame) else { continue }
      let actors = Set(group.mentions.flatMap(\.actors))
      guard known.isDisjoint(with: actors), !actors.isEmpty else { continue }
      var next = Frame(part: frame.part, sentence: frame.sentence, trigger: frame.trigger)
      next.members = [host]
      next.anchor = group.tokens
      members.add(group, to: &next)
      if next.members.count > 1 { found.append(next) }
      known.formUnion(actors)
    }
    return found
  }

  private func isEligible(_ trigger: Trigger) -> Bool {
    !trigger.isNoun && [.meet, .host, .phone].contains(trigger.kind)
      || trigger.isNoun && [.talks, .meeting, .call].contains(trigger.noun)
  }

  /// A person after "and" or a comma that a place or day stands before, and one of his own behind.
  private func continues(_ group: ActorGroup, _ frame: Frame) -> Bool {
    let isPerson = group.mentions.allSatisfy { $0.form == .name || $0.form == .office }
    guard isPerson, group.tokens.lowerBound - frame.trigger.tokens.upperBound < 32, !clause.isPossessive(group) else {
      return false
    }
    var index = group.tokens.lowerBound - 1
    if isSequel(before: group.tokens.lowerBound, from: frame.trigger.tokens.upperBound) { return !frame.trigger.isNoun }
    let isWith = frame.trigger.isNoun && clause.key(index) == "with"
    if isWith { index -= 1 } else if frame.trigger.isNoun { return false }
    // "a meeting with X, and with Y"
    if isWith, clause.key(index) == "and", group.tokens.lowerBound - frame.trigger.tokens.upperBound < 28 {
      return true
    }
    let hasDayBefore = DayWords.days.contains(clause.key(index)) && clause.key(index - 1) == "on"
    if hasDayBefore { index -= 2 }
    guard ["and", ","].contains(clause.key(index)) else { return false }
    if clause.key(index) == "and", clause.key(index - 1) == "," { index -= 1 }
    guard isPlaceOrDay(before: index, from: frame.trigger.tokens.upperBound) else { return false }
    return hasDayBefore || isPlaceOrDay(after: group.tokens.upperBound)
  }

  /// "met X at noon and then, an hour later, Y"
  private func isSequel(before group: Int, from start: Int) -> Bool {
    guard
      let then = (max(start, group - 8)..<group).last(where: {
        ["then", "later", "afterwards"].contains(clause.key($0))
      }),
      clause.key(then - 1) == "and" || clause.key(then - 1) == "," && clause.key(then - 2) == "and"
        || clause.key(then) == "later" && clause.key(then - 3) == "," && clause.key(then - 4) == "then"
    else { return false }
    return (then..<group).allSatisfy { index in
      let key = clause.key(index)
      return clause.group(over: index) == nil && TriggerWords.verbs[key] == nil
        && !ClauseWords.auxiliaries.contains(key) && !key.hasSuffix("ed")
    }
  }

  private func isPlaceOrDay(before index: Int, from start: Int) -> Bool {
    guard index > start else { return false }
    let last = clause.key(index - 1)
    if DayWords.all.contains(last) || clause.token(index - 1)?.has(.number) == true { return true }
    return (max(start, index - 4)..<index).contains {
      clause.key($0) == "in" && clause.group(over: index - 1) == nil
        || clause.key($0) == "in" && clause.token(index - 1)?.isCapitalised == true
    }
  }

  private func isPlaceOrDay(after index: Int) -> Bool {
    let start = clause.key(index) == "," ? index + 1 : index
    switch clause.key(start) {
    case "on":
      return DayWords.days.contains(clause.key(start + 1)) || clause.token(start + 1)?.has(.number) == true
        || DayWords.all.contains(clause.key(start + 1))
    case "in": return clause.token(start + 1)?.isCapitalised == true
    case let key: return DayWords.days.contains(key)
    }
  }
}
