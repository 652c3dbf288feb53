import Language
import News

/// Reads how a meeting stands from the words around its noun: "postponed their talks", "the upcoming summit".
struct NounStanding {
  let clause: Clause
  /// The first token of the noun's phrase.
  let start: Int

  func standing(of trigger: Trigger) -> Standing {
    let noun = trigger.tokens.upperBound
    var standing = status(trigger)
    if isNegated { return Standing(status: .denied, isExplicit: true) }
    if SentenceCues(clause: clause).isDenied(at: start) {
      standing = Standing(status: .denied, isExplicit: true, tense: isOver(noun) ? .past : .future)
    } else if isUnreal {
      standing.tense = .open
    }
    // "a second round of talks" may be what is told of.
    let phrase = (start..<noun).map(clause.key)
    let own = phrase[phrase.index(after: phrase.lastIndex(of: "of") ?? -1)...]
    standing.isBackground = own.contains { Self.ofOld.contains($0) }
    standing.isFollowUp = own.contains { ["another", "next", "follow-up", "second", "further"].contains($0) }
    return standing
  }

  /// Before what was before, or was more often than once.
  private static let ofOld: WordSet = [
    "last", "previous", "earlier", "recent", "several", "many", "numerous", "regular", "repeated", "frequent",
  ]

  /// "a meeting had taken place", "talks were held"
  private func isOver(_ noun: Int) -> Bool {
    if (start - 2..<start).contains(where: { VerbForms.past.contains(clause.key($0)) }) { return true }
    return (noun..<min(noun + 12, clause.tokens.upperBound)).contains {
      ["took", "taken", "held"].contains(clause.key($0))
    }
  }

  /// "that was to have taken place on Thursday", "which had been due on Friday"
  private var isUnreal: Bool {
    clause.tokens.contains { index in
      switch (clause.key(index), clause.key(index + 1), clause.key(index + 2)) {
      case ("was", "to", _), ("were", "to", _): true
      case ("had", "been", let verb): StatusWords.awaiting.contains(verb)
      default: false
      }
    }
  }

  /// "no meeting is planned", "No such meeting".
  private var isNegated: Bool { clause.key(start) == "no" || clause.key(start - 1) == "no" }

  private func status(_ trigger: Trigger) -> Standing {
    let noun = trigger.tokens.upperBound
    if let called = fate(noun) { return called }
    let own = Set((start..<noun).map(clause.key))
    if !own.isDisjoint(with: StatusWords.planned) { return Standing(status: .planned, isExplicit: true) }
    if !own.isDisjoint(with: StatusWords.proposed) { return Standing(status: .proposed, isExplicit: true) }
    if let carried = carried() { return carried }
    if let predicate = predicate(after: noun) { return predicate }
    if !own.isDisjoint(with: StatusWords.past) { return Standing(status: .held, isExplicit: true) }
    return clause.isHeadline ? Standing(status: .held, isExplicit: false) : Standing()
  }

  /// Cancelled or postponed: before the noun as its verb, or after it in the passive.
  private func fate(_ noun: Int) -> Standing? {
    let before = max(clause.tokens.lowerBound, start - 4)..<start
    for index in before.reversed() {
      if let status = fate(at: index) { return Standing(status: status, isExplicit: true) }
      if clause.group(over: index) != nil, !clause.isHeadline { break }
    }
    let after = noun..<min(noun + 36, clause.tokens.upperBound)
    for index in after {
      if clause.key(index) == ";" { break }
      if isForgone(at: index) { return Standing(status: .cancelled, isExplicit: true) }
      guard let status = fate(at: index), isPassive(index) else { continue }
      return Standing(status: status, isExplicit: !(status == .postponed && isPluperfect(index)))
    }
    return nil
  }

  /// "The talks had been delayed by a storm": of old, unless someone says so now.
  private func isPluperfect(_ index: Int) -> Bool {
    clause.key(index - 1) == "been" && clause.key(index - 2) == "had"
      && !clause.tokens.contains { ClauseWords.reporting.contains(clause.key($0)) }
  }

  private func fate(at index: Int) -> MeetingStatus? {
    let key = clause.key(index)
    if StatusWords.cancelled.contains(key) { return .cancelled }
    if StatusWords.postponed.contains(key) { return .postponed }
    let next = clause.key(index + 1)
    if ["called", "calls", "calling", "call"].contains(key), next == "off" { return .cancelled }
    if ["put", "puts", "putting"].contains(key), ["off", "back"].contains(next) { return .postponed }
    if ["pulled", "pulls", "backed"].contains(key), next == "out" { return .cancelled }
    if ["pushed", "moved", "shifted"].contains(key) {
      if next == "back" { return .postponed }
      // "moved from Tuesday", "moved to March 3", but not "moved to Geneva"
      if ["from", "to", "until"].contains(next), isDay(index + 2) { return .postponed }
    }
    return nil
  }

  /// "will not be held", "won't take place"
  private func isForgone(at index: Int) -> Bool {
    guard clause.key(index) == "not", clause.key(index - 1) == "will" else { return false }
    return ["take", "happen"].contains(clause.key(index + 1))
      || clause.key(index + 1) == "be" && clause.key(index + 2) == "held"
  }

  private func isDay(_ index: Int) -> Bool {
    guard let token = clause.token(index) else { return false }
    return DayWords.all.contains(token.key) || token.has(.number)
      || ["next", "later", "early"].contains(token.key) && DayWords.all.contains(clause.key(index + 1))
  }

  private func isPassive(_ index: Int) -> Bool {
    (max(clause.tokens.lowerBound, index - 3)..<index).contains { ClauseWords.be.contains(clause.key($0)) }
  }

  /// By the verb or preposition before the phrase.
  private func carried() -> Standing? {
    let index = clause.skipAdverbs(back: start - 1)
    guard index >= clause.tokens.lowerBound else { return nil }
    let key = clause.key(index)
    // "will have dinner with X, followed by a meeting with Y"
    if key == "by", clause.key(index - 1) == "followed" { return SentenceCues(clause: clause).main(before: index - 2) }
    if let preposition = preposition(key, at: index) { return preposition }
    if StatusWords.proposingVerbs.contains(key) || key == "for" && clause.key(index - 1).hasPrefix("call") {
      return Standing(status: .proposed, isExplicit: true)
    }
    if key == "out", StatusWords.denyingVerbs.contains(clause.key(index - 1)) {
      return Standing(status: .denied, isExplicit: true)
    }
    if key == "from",
      ["withdraw", "withdrew", "withdrawn", "walked", "excluded", "absent"].contains(where: {
        clause.key(index - 1) == $0 || clause.key(index - 2) == $0
      })
    {
      return .void
    }
    if StatusWords.denyingVerbs.contains(key) { return Standing(status: .denied, isExplicit: true) }
    guard ClauseWords.light.contains(key) || StatusWords.doneVerbs.contains(key) else { return nil }
    let verb = VerbStanding(clause: clause).standing(
      of: Trigger(kind: .meet, tokens: index..<index + 1, isNoun: false, noun: nil))
    if verb.isVoid || verb.status == .planned || verb.status == .proposed || verb.status == .denied { return verb }
    if StatusWords.planningVerbs.contains(key) { return Standing(status: .planned, isExplicit: true) }
    if StatusWords.openingVerbs.contains(key) { return Standing(status: .underway, isExplicit: false) }
    return verb
  }

  private func preposition(_ key: String, at index: Int) -> Standing? {
    switch key {
    case "after", "following", "since": return Standing(status: .held, isExplicit: true)
    case "before": return Standing(status: .planned, isExplicit: false)
    case "of" where clause.key(index - 1) == "ahead", "to" where clause.key(index - 1) == "prior":
      return Standing(status: .planned, isExplicit: true)
    case "for":
      let verb = clause.key(index - 1)
      // "cleared the way for a meeting"
      if verb == "way" || verb == "preparations" { return Standing(status: .planned, isExplicit: true) }
      if StatusWords.planningVerbs.contains(verb) || ["ready", "prepares", "prepare"].contains(verb) {
        return Standing(status: .planned, isExplicit: true)
      }
      if ["called", "calls", "call", "calling", "asked", "pushing", "push", "hopes", "hope"].contains(verb) {
        return Standing(status: .proposed, isExplicit: true)
      }
      // "asked Norway for talks"
      if let asked = clause.group(over: index - 1), clause.key(asked.tokens.lowerBound - 1) == "asked" {
        return Standing(status: .proposed, isExplicit: true)
      }
      return SentenceCues(clause: clause).main(before: index - 1)
    case "in" where ["is", "are"].contains(clause.key(index - 1)):
      return Standing(status: .underway, isExplicit: true)
    case "to"
    where ["come", "comes", "came", "go", "goes", "went", "return", "returns"].contains(clause.key(index - 1)):
      return SentenceCues(clause: clause).main(before: index)
    case "during", "in", "at": return around(index)
    default: return nil
    }
  }

  /// "During the meeting the leaders will discuss", "said at a meeting".
  private func around(_ index: Int) -> Standing {
    let isFuture = clause.tokens.contains { clause.key($0) == "will" }
    if isFuture { return Standing(status: .planned, isExplicit: true) }
    let before = SentenceCues(clause: clause).main(before: index)
    return before.status == nil && isFronted(index) ? Standing(status: .held, isExplicit: true) : before
  }

  /// "At a summit on Thursday, X and Y agreed": what is told after it is over.
  private func isFronted(_ index: Int) -> Bool {
    guard index == clause.tokens.lowerBound || clause.key(index - 1) == ",",
      let comma = (index..<clause.tokens.upperBound).first(where: { clause.key($0) == "," }),
      let verb = (comma..<clause.tokens.upperBound).first(where: { place in
        clause.group(over: place) == nil
          && (VerbForms.past.contains(clause.key(place)) || clause.key(place).hasSuffix("ed"))
      })
    else { return false }
    return !(comma..<verb).contains { ["could", "may", "might", "should", "if"].contains(clause.key($0)) }
  }

  /// The noun is a subject: "were held", "will take place", "is set for", "are under way".
  private func predicate(after noun: Int) -> Standing? {
    let end = min(noun + 28, clause.tokens.upperBound)
    for index in noun..<end {
      let key = clause.key(index)
      if key == ";" || TriggerWords.verbs[key] == .meet { return nil }
      if let found = predicate(at: index, key, isSecond: clause.key(index + 1)) { return found }
    }
    return nil
  }

  private func predicate(at index: Int, _ key: String, isSecond next: String) -> Standing? {
    switch (key, next) {
    case ("will", _), ("set", "for"), ("scheduled", _), ("due", _), ("planned", "for"), ("slated", _),
      ("expected", "to"):
      return Standing(status: .planned, isExplicit: true)
    case ("set", "to"), ("is", "to"), ("are", "to"): return Standing(status: .planned, isExplicit: true)
    case ("opened", _), ("began", _), ("started", _): return Standing(status: .underway, isExplicit: false)
    case ("was", "to"), ("were", "to"): return Standing(status: .planned, isExplicit: false)
    case ("stalled", _), ("suspended", _), ("frozen", _), ("deadlocked", _), ("resumed", _): return .void
    case ("being", "prepared"), ("being", "arranged"), ("being", "planned"), ("being", "organised"),
      ("being", "organized"), ("being", "scheduled"):
      return Standing(status: .planned, isExplicit: true)
    case ("going", "on"), ("in", "progress"): return Standing(status: .underway, isExplicit: true)
    case ("under", "way"), ("underway", _): return Standing(status: .underway, isExplicit: true)
    case ("failed", _), ("collapsed", _), ("broke", "down"), ("broke", "up"):
      return Standing(status: .held, isExplicit: true)
    case ("took", "place"), ("lasted", _), ("ended", _), ("concluded", _), ("was", "held"), ("were", "held"):
      return Standing(status: .held, isExplicit: true)
    case ("could", _), ("may", _), ("might", _), ("would", _): return Standing(status: .proposed, isExplicit: false)
    default: return nil
    }
  }
}
