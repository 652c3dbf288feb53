import Language

/// Finds the words of a sentence that may tell of a meeting.
struct TriggerFinder {
  let clause: Clause
  /// More than any sentence has; it bounds the work on a text that is made of nothing else.
  private static let longest = 12

  /// Whether a word of the sentence might be a trigger.
  static func mayTrigger(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { token in
      token.has(.word) && any.contains(token.key)
    }
  }

  private static let any = WordSet(TriggerWords.verbs.keys).union(TriggerWords.nouns.keys).union(
    MeetingIdioms.beginnings
  ).union(TriggerWords.speaking).union(["video"])

  func triggers() -> [Trigger] {
    var triggers: [Trigger] = []
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound, triggers.count < Self.longest {
      if let trigger = trigger(at: index) {
        triggers.append(trigger)
        index = trigger.tokens.upperBound
      } else {
        index += 1
      }
    }
    return triggers
  }

  private func trigger(at index: Int) -> Trigger? {
    let key = clause.key(index)
    if let idiom = MeetingIdioms(clause: clause).trigger(at: index) { return idiom }
    let isConference = key == "video" && clause.key(index + 1) == "conference"
    let noun = isConference ? .video : TriggerWords.nouns[key]
    let isSaid = isByTelephone(index)
    let verb =
      isSaid && TriggerWords.verbs[key] == .negotiate ? .speak : TriggerWords.verbs[key] ?? (isSaid ? .speak : nil)
    guard noun != nil || verb != nil else { return nil }
    // "Receive" in a name, "Meet the Press".
    if clause.group(over: index) != nil { return nil }
    if key == "trilateral" || key == "bilateral", clause.token(index + 1)?.has(.word) == true,
      !Prepositions.contains(clause.key(index + 1))
    {
      return nil
    }
    if let noun, verb == nil || isNoun(at: index, key) { return nounTrigger(noun, at: index) }
    guard let verb, !isAbstract(after: index) else { return nil }
    return Trigger(kind: verb, tokens: index..<index + 1, isNoun: false, noun: nil)
  }

  /// "agreed by telephone to keep the border shut": they spoke.
  private func isByTelephone(_ index: Int) -> Bool {
    guard TriggerWords.speaking.contains(clause.key(index)), ["by", "over"].contains(clause.key(index + 1)) else {
      return false
    }
    let noun = clause.key(index + 2) == "the" ? index + 3 : index + 2
    return ["phone", "telephone", "video"].contains(clause.key(noun))
  }

  private func nounTrigger(_ noun: Trigger.Noun, at index: Int) -> Trigger? {
    // "a dinner meeting" is told by its last word.
    if noun == .meal, TriggerWords.nouns[clause.key(index + 1)] != nil { return nil }
    var start = index
    var noun = noun
    // "phone call", "video conference", "bilateral meeting".
    while start > clause.tokens.lowerBound, clause.group(over: start - 1) == nil {
      let before = clause.key(start - 1)
      if TriggerWords.proceduralModifiers.contains(before), !isCountryHouse(start - 1),
        !(before == "annual" && noun == .talks)
      {
        return nil
      }
      if TriggerWords.videoModifiers.contains(before) { noun = .video }
      if TriggerWords.phoneModifiers.contains(before), noun != .video { noun = .call }
      guard isModifier(start - 1) else { break }
      start -= 1
    }
    let kind: Trigger.Kind = noun == .visit ? .visit : noun == .call || noun == .video ? .phone : .meet
    // "call for", "a call to": no conversation.
    if clause.key(index) == "call" || clause.key(index) == "calls" {
      let next = clause.key(index + 1)
      if ["on", "upon"].contains(next), start < index, clause.group(at: index + 2) != nil {
        return Trigger(kind: .meet, tokens: start..<index + 1, isNoun: true, noun: .meeting)
      }
      if ["for", "on", "to", "off"].contains(next), noun != .video, start == index { return nil }
    }
    let end = clause.key(index) == "video" ? index + 2 : index + 1
    return Trigger(kind: kind, tokens: start..<min(end, clause.tokens.upperBound), isNoun: true, noun: noun)
  }

  private func isCountryHouse(_ index: Int) -> Bool { clause.key(index) == "house" && clause.key(index - 1) == "white" }

  private func isModifier(_ index: Int) -> Bool {
    guard let token = clause.token(index), token.has(.word) else { return false }
    return NounModifiers.words.contains(token.key)
  }

  /// Whether a word that is verb and noun is the noun here.
  private func isNoun(at index: Int, _ key: String) -> Bool {
    let before = clause.key(index - 1)
    if ["meeting", "gathering"].contains(key) { return isNounInIng(at: index, before) }
    if NounModifiers.determiners.contains(before) || NounModifiers.words.contains(before) || before == "'s" {
      return true
    }
    if TriggerWords.phoneModifiers.contains(before) || TriggerWords.videoModifiers.contains(before) { return true }
    if ClauseWords.light.contains(before) || ["of", "for", "in", "after", "during", "with", "on"].contains(before) {
      return true
    }
    if ["visit", "visits", "call", "calls"].contains(key), isModified(index) { return true }
    if key == "talks" { return clause.key(index + 1) != "to" || ClauseWords.light.contains(before) }
    // "the Lind-Okoro debate"
    if key == "debate" { return clause.group(over: index - 1) != nil && clause.group(at: index + 1) == nil }
    // A headline's "Call with" after a name.
    if clause.group(over: index - 1) != nil, key == "call" || key == "visit" {
      return clause.token(index)?.isCapitalised == true || clause.key(index + 1) == "with"
    }
    return index == clause.tokens.lowerBound && ["with", "between", "of"].contains(clause.key(index + 1))
  }

  /// "regular mutual visits": a word before it that is neither a subject nor part of a verb.
  private func isModified(_ index: Int) -> Bool {
    guard let before = clause.token(index - 1), before.has(.word), !before.isCapitalised,
      clause.group(over: index - 1) == nil
    else { return false }
    let key = before.key
    return !ClauseWords.isFunctionWord(key) && !Prepositions.contains(key) && TriggerWords.verbs[key] == nil
      && !["who", "which", "or", "not", "please", "let", "let's", "i", "you", "we"].contains(key)
      && (key.hasSuffix("al") || key.hasSuffix("ar") || key.hasSuffix("ic") || key.hasSuffix("ive")
        || key.hasSuffix("ent"))
  }

  private func isNounInIng(at index: Int, _ before: String) -> Bool {
    if NounModifiers.determiners.contains(before) || NounModifiers.words.contains(before) || before == "'s" {
      return true
    }
    if ClauseWords.be.contains(before) || ClauseWords.adverbs.contains(before) { return false }
    if clause.group(at: index + 1) != nil { return false }
    if ClauseWords.participial.contains(before) || before == "," {
      return clause.key(index + 1) != "with"
    }
    return true
  }

  /// "met expectations", "met with resistance", "meets the target".
  private func isAbstract(after index: Int) -> Bool {
    var next = clause.skipAdverbs(index + 1)
    if clause.key(next) == "with", clause.group(at: next + 1) == nil { next += 1 }
    let end = min(next + 5, clause.tokens.upperBound)
    guard next < end, clause.group(at: next) == nil || clause.isPossessive(clause.group(at: next)!) else {
      return false
    }
    for place in next..<end {
      let key = clause.key(place)
      if TriggerWords.abstractObjects.contains(key) { return true }
      if Prepositions.contains(key) || clause.token(place)?.has(.mark) == true { return false }
    }
    return false
  }
}
