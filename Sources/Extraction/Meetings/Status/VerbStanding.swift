import Language
import News

/// Reads how a meeting stands from its verb: tense, auxiliaries, and what governs it.
struct VerbStanding {
  let clause: Clause

  func standing(of trigger: Trigger) -> Standing {
    let verb = trigger.tokens.lowerBound
    let chain = auxiliaries(before: verb)
    var standing = tense(verb, chain)
    if SentenceCues(clause: clause).isDenied(at: verb) {
      standing = Standing(status: .denied, isExplicit: true, tense: isPast(verb, chain.keys) ? .past : .future)
    }
    standing.isBackground = chain.keys.contains {
      StatusWords.background.contains($0) && !($0 == "first" && isSequence(verb))
    }
    standing.isFollowUp = isFollowUp(after: trigger.tokens.upperBound)
    if isHabit(after: trigger.tokens.upperBound) { standing.isBackground = true }
    return standing
  }

  /// "met Bessent every day", "have met several times": no one meeting, unless a day is told.
  private func isHabit(after verb: Int) -> Bool {
    (verb..<min(verb + 8, clause.tokens.upperBound)).contains { index in
      let next = clause.key(index + 1)
      return clause.key(index) == "every" && (DayWords.all.contains(next) || next == "day" || next == "time")
        || ["several", "many", "three", "four", "five"].contains(clause.key(index)) && next == "times"
    }
  }

  /// "first met X and then Y": nothing of old.
  private func isSequence(_ verb: Int) -> Bool {
    (verb..<clause.tokens.upperBound).contains { ["then", "afterwards", "later"].contains(clause.key($0)) }
  }

  private struct Chain {
    var keys: [String] = []
    var start: Int
    /// The word before "to", where the verb is an infinitive.
    var governor: Int?
  }

  private func auxiliaries(before verb: Int) -> Chain {
    var chain = Chain(start: verb)
    var index = verb - 1
    while index >= clause.tokens.lowerBound, clause.group(over: index) == nil {
      let key = clause.key(index)
      // "at last sat down"
      if key == "last", clause.key(index - 1) == "at" {
        index -= 2
        continue
      }
      if key == "to" {
        chain.governor = governor(before: index)
        chain.start = index
        break
      }
      guard
        ClauseWords.auxiliaries.contains(key) || ClauseWords.adverbs.contains(key)
          || StatusWords.negations.contains(key)
      else { break }
      chain.keys.append(key == "'d" ? had(before: verb) : key)
      chain.start = index
      index -= 1
    }
    return chain
  }

  /// "he'd met", but "he'd meet".
  private func had(before verb: Int) -> String {
    VerbForms.past.contains(clause.key(verb)) || clause.key(verb).hasSuffix("ed") ? "had" : "would"
  }

  /// "proposed", past "on Friday" and adverbs.
  private func governor(before to: Int) -> Int? {
    var index = to - 1
    while index >= clause.tokens.lowerBound, clause.group(over: index) == nil, isStepped(over: index) { index -= 1 }
    return index >= clause.tokens.lowerBound ? index : nil
  }

  private func isStepped(over index: Int) -> Bool {
    let key = clause.key(index)
    if ClauseWords.adverbs.contains(key) || DayWords.all.contains(key) { return true }
    let next = clause.key(index + 1)
    if ["the", "this", "last", "late", "early"].contains(key) { return DayWords.all.contains(next) }
    if ["over", "in", "during"].contains(key) { return next == "the" && DayWords.all.contains(clause.key(index + 2)) }
    return key == "on" && DayWords.all.contains(next)
  }

  private func isPast(_ verb: Int, _ auxiliaries: [String]) -> Bool {
    let key = clause.key(verb)
    return VerbForms.past.contains(key) || key.hasSuffix("ed")
      || auxiliaries.contains { ["had", "has", "have", "having", "was", "were"].contains($0) }
  }

  private func tense(_ verb: Int, _ chain: Chain) -> Standing {
    let keys = chain.keys
    if keys.contains("not"), keys.contains("will") || keys.contains("would") {
      return Standing(status: isGivenUp(verb) ? .cancelled : .denied, isExplicit: true)
    }
    if keys.contains(where: StatusWords.negations.contains) {
      let isContrary = clause.tokens.contains { clause.key($0) == "contrary" }
      return isContrary ? Standing(status: .denied, isExplicit: true, tense: .past) : .void
    }
    if clause.key(chain.start - 1) == "if" || isConditional(chain.start) { return .void }
    if keys.contains(where: ["will", "shall"].contains) { return Standing(status: .planned, isExplicit: true) }
    if keys.contains("would") {
      return SentenceCues(clause: clause).isReported(at: verb)
        ? Standing(status: .planned, isExplicit: true) : Standing(status: .proposed, isExplicit: true)
    }
    if keys.contains(where: ["could", "may", "might"].contains) {
      return Standing(status: .proposed, isExplicit: true)
    }
    if keys.contains(where: ["should", "must", "can"].contains) { return .void }
    if let governor = chain.governor { return infinitive(governor) }
    return finite(verb, keys)
  }

  /// "will not receive her on Thursday as planned"
  private func isGivenUp(_ verb: Int) -> Bool {
    (verb..<clause.tokens.upperBound).contains {
      clause.key($0) == "as"
        && ["planned", "scheduled", "arranged", "agreed", "announced"].contains(clause.key($0 + 1))
    }
  }

  /// "If Putin and Trump met": the subordinator stands before the subject.
  private func isConditional(_ start: Int) -> Bool {
    guard let group = clause.groups.last(where: { $0.tokens.upperBound <= start }) else { return false }
    return group.tokens.upperBound == start
      && ["if", "unless", "whether"].contains(clause.key(group.tokens.lowerBound - 1))
  }

  private func infinitive(_ governor: Int) -> Standing {
    let key = clause.key(governor)
    if StatusWords.refusing.contains(key) { return .void }
    if clause.key(governor - 1) == "no" || ["no", "not"].contains(clause.key(governor - 2)) {
      return Standing(status: .denied, isExplicit: true)
    }
    // "would like to meet"
    if ["like", "love", "prefer", "wish"].contains(key),
      ["would", "'d"].contains(clause.key(governor - 1))
    {
      return Standing(status: .proposed, isExplicit: true)
    }
    // "were to have met" and did not
    if ["was", "were"].contains(key), clause.key(governor + 2) == "have" {
      return Standing(status: .cancelled, isExplicit: false, tense: .open)
    }
    if ["was", "were"].contains(key) { return Standing(status: .planned, isExplicit: false, tense: .open) }
    if StatusWords.proposing.contains(key) || invites(governor) { return Standing(status: .proposed, isExplicit: true) }
    // "would be glad to meet"
    if ["glad", "happy", "pleased", "delighted"].contains(key),
      (governor - 3..<governor).contains(where: { clause.key($0) == "would" })
    {
      return Standing(status: .proposed, isExplicit: true)
    }
    if StatusWords.planning.contains(key) { return Standing(status: .planned, isExplicit: true) }
    if clause.isHeadline, clause.group(over: governor) != nil { return Standing(status: .planned, isExplicit: true) }
    return SentenceCues(clause: clause).main(before: governor)
  }

  /// "invited Zelenskyy to visit", "asked Rubio to meet"
  private func invites(_ governor: Int) -> Bool {
    guard let group = clause.group(over: governor) else { return false }
    return ["invited", "invites", "inviting", "asked", "urged", "invite"].contains(
      clause.key(group.tokens.lowerBound - 1))
  }

  private func finite(_ verb: Int, _ keys: [String]) -> Standing {
    let key = clause.key(verb)
    let isPast = VerbForms.past.contains(key) || key.hasSuffix("ed") || keys.contains("did")
    if keys.contains(where: ["has", "have", "had"].contains) { return Standing(status: .held, isExplicit: true) }
    if key.hasSuffix("ing") { return progressive(verb, keys) }
    if isPast {
      let isPresentPassive = keys.contains(where: ["is", "are"].contains)
      return Standing(status: .held, isExplicit: !isPresentPassive)
    }
    if let shared = shared(verb) { return shared }
    // "Modi meets Xi on Friday": of what is over the past is told.
    return Standing(status: clause.isHeadline ? .held : nil, isExplicit: false, tense: .future)
  }

  /// "are to open a bridge and hold talks", "proposed that they meet": the verb has no tense of its own.
  private func shared(_ verb: Int) -> Standing? {
    guard !clause.key(verb).hasSuffix("s") else { return nil }
    let cues = SentenceCues(clause: clause)
    if clause.key(verb - 1) == "and" {
      let main = cues.main(before: verb - 2)
      return main.status == .planned || main.status == .proposed ? main : nil
    }
    guard let that = (clause.tokens.lowerBound..<verb).last(where: { clause.key($0) == "that" }) else { return nil }
    let before = max(clause.tokens.lowerBound, that - 6)..<that
    let isProposed = before.contains { StatusWords.proposingVerbs.contains(clause.key($0)) }
    return isProposed ? Standing(status: .proposed, isExplicit: true) : nil
  }

  private func progressive(_ verb: Int, _ keys: [String]) -> Standing {
    if keys.contains(where: ["is", "are"].contains) { return Standing(status: .underway, isExplicit: false) }
    // "was holding talks on Wednesday": at the time of writing, unless something else broke in.
    if keys.contains(where: ["was", "were"].contains), !keys.contains("been"), isGoingOn {
      return Standing(status: .underway, isExplicit: false)
    }
    if keys.contains(where: ["was", "were", "been"].contains) { return Standing(status: .held, isExplicit: true) }
    switch clause.key(verb - 1) {
    case "to": return Standing(status: .planned, isExplicit: true)
    case "after", "following", "since": return Standing(status: .held, isExplicit: true)
    case "before": return Standing(status: .planned, isExplicit: false)
    case "without", "avoid", "avoided", "from": return .void
    default: return SentenceCues(clause: clause).main(before: verb)
    }
  }

  private var isGoingOn: Bool {
    !clause.tokens.contains { index in
      ["when", "while", "as", "before", "until", "after", "that", "last", "had"].contains(clause.key(index))
    }
  }

  private func isFollowUp(after index: Int) -> Bool {
    (index..<min(index + 3, clause.tokens.upperBound)).contains { place in
      // "conferring instead with Y": with somebody else.
      clause.key(place) == "again" || clause.key(place) == "instead" && clause.key(place + 1) != "with"
    }
  }
}
