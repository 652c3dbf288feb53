import Language
import News

/// Reads the frames of verbs: "X met Y", "X hosts Y".
struct VerbFrames {
  let members: FrameMembers

  private var clause: Clause { members.clause }
  private var subjects: SubjectSearch { members.subjects }
  private var partners: PartnerSearch { members.partners }

  func frame(_ trigger: Trigger) -> Frame? {
    var frame = Frame(part: clause.part, sentence: clause.sentence, trigger: trigger)
    let verb = trigger.tokens.lowerBound
    let after = trigger.tokens.upperBound
    if clause.key(verb).hasPrefix("discuss") {
      discussion(&frame, verb, after)
      return frame.members.isEmpty ? nil : frame
    }
    switch trigger.kind {
    case .meet, .speak: meeting(&frame, verb, after)
    case .phone: phone(&frame, verb, after)
    case .host: host(&frame, verb, after)
    case .visit: visit(&frame, verb, after)
    case .gather: gather(&frame, verb)
    case .join: join(&frame, verb, after)
    case .negotiate: TalkFrames(members: members).negotiation(&frame, verb, after)
    case .debate: TalkFrames(members: members).debate(&frame, verb, after)
    case .see:
      let subject = subjects.subject(of: verb)
      let object = partners.object(after: after) ?? subjects.relativeObject(of: verb)
      if ArrangedSight(clause: clause).isMeeting(verb, subject: subject, object: object) {
        meeting(&frame, verb, after)
      }
    }
    return frame.members.isEmpty ? nil : frame
  }

  private func meeting(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    let subject = subjects.subject(of: verb)
    members.add(subject, to: &frame)
    // "A delegation headed by X met"
    if let subject, subject.mentions.last?.form == .group {
      members.include(after: subject.tokens.upperBound, in: &frame)
    }
    let isSpeech = frame.trigger.kind == .speak
    if clause.key(after) == "by", isPassive(verb) {
      members.add(partners.group(after: after, prepositions: ["by"])?.group, to: &frame)
      return
    }
    let isOpposite =
      ["across", "opposite"].contains(clause.key(after - 1))
      || clause.key(verb).hasPrefix("spen") && (after..<after + 10).contains { clause.key($0) == "table" }
    let prepositions = isSpeech ? ["with", "to"] : isOpposite ? ["from"] : ["with", "alongside"]
    let object = isSpeech ? nil : partners.object(after: after) ?? subjects.relativeObject(of: verb)
    if let object, clause.isPossessive(object), object.tokens.lowerBound > verb {
      // "met the president's car"
      frame.members = []
    } else if let object, members.isActing(object) {
      members.add(object, to: &frame)
      members.include(after: object.tokens.upperBound, in: &frame)
    } else if let found = partners.group(after: after, prepositions: prepositions),
      !(isSpeech && (after..<after + 3).contains { clause.key($0) == "of" && $0 < found.group.tokens.lowerBound })
    {
      members.add(found.group, to: &frame)
      members.include(after: found.group.tokens.upperBound, in: &frame)
    } else if subject?.isPlural != true || isSpeech && !isMutual(after) {
      // Speech and meetings need another side.
      frame.members = []
    }
    frame.isAnaphoric = subject.map(members.isBackReference) ?? false
    // "then sat down with X and Y": it is not told who did.
    if subject == nil, frame.actors.count > 1, !clause.isHeadline { frame.addsOnly = true }
  }

  /// "discussed the inquiry with X": with someone in office.
  private func discussion(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let subject = subjects.subject(of: verb), members.isPersonal(subject),
      let found = partners.group(after: after, prepositions: ["with"])?.group,
      // "in a telephone conversation with": told by the noun
      !(after..<found.tokens.lowerBound).contains(where: { TriggerWords.nouns[clause.key($0)] != nil }),
      !(found.tokens.upperBound..<clause.tokens.upperBound).contains(where: {
        TriggerWords.nouns[clause.key($0)] == .call
      }),
      // "with Mr Ban saying that"
      !clause.key(found.tokens.upperBound).hasSuffix("ing"),
      found.mentions.allSatisfy({ mention in
        [.name, .office].contains(mention.form)
          && mention.actors.allSatisfy { clause.actors[$0].office != nil && clause.actors[$0].kind == .person }
      })
    else { return }
    members.add(subject, to: &frame)
    members.add(found, to: &frame)
  }

  /// "The two spoke about gas", not "spoke to the press" or "spoke of a visit".
  private func isMutual(_ after: Int) -> Bool {
    let index = clause.skipAdverbs(after)
    let next = clause.key(index)
    // "talked in Villa Rosa", "spoke at the airport"
    if ["in", "at"].contains(next), MeetingPlaces(clause: clause).isPlace(at: index) { return true }
    return !["to", "of", "at", "out", "in", "up", "as", "like", "against", "highly", "well"].contains(next)
  }

  private func phone(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let subject = subjects.subject(of: verb), let object = partners.object(after: after),
      members.isPersonal(object),
      members.isPersonal(subject), isConversation(object.tokens.upperBound, verb), !isPassive(verb),
      isActive(verb, subject) || Parenthesis(clause: clause).subject(before: verb) != nil,
      object.mentions.allSatisfy({ $0.form != .group })
    else { return }
    members.add(subject, to: &frame)
    members.add(object, to: &frame)
  }

  /// "a group called X", "the security called X": the verb must follow a person's name, "he" or what belongs to it.
  private func isActive(_ verb: Int, _ subject: ActorGroup) -> Bool {
    let named = subject.mentions.allSatisfy { [.name, .office, .pronoun].contains($0.form) }
    return named
      && (subject.tokens.upperBound..<verb).allSatisfy { index in
        let key = clause.key(index)
        return ClauseWords.auxiliaries.contains(key) || ClauseWords.adverbs.contains(key) || DayWords.all.contains(key)
          || ["to", "on", "and", "then", "late", "early"].contains(key)
      }
  }

  /// "called Putin on Sunday" is a call, "called Putin a friend" is none.
  private func isConversation(_ index: Int, _ verb: Int) -> Bool {
    if clause.key(verb).hasPrefix("phon") || clause.key(verb).hasPrefix("telephon") { return true }
    guard let next = clause.token(index) else { return true }
    if next.key == "at" {
      return clause.token(index + 1)?.has(.number) == true || Self.hours.contains(clause.key(index + 1))
    }
    if [".", ",", "on", "to", "about", "after", "before", "and", "late", "early", "yesterday", "today"].contains(
      next.key)
    {
      return true
    }
    return DayWords.days.contains(next.key)
  }

  private static let hours: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "noon", "midnight", "dawn",
  ]

  private func host(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    // "will be host to X and Y"
    if clause.key(verb) == "host", clause.key(after) == "to" {
      guard let guests = partners.object(after: after + 1), members.isPersonal(guests) else { return }
      let host = subjects.subject(of: verb)
      if let host, members.isPersonal(host) { members.add(host, to: &frame, isHost: true) }
      members.add(guests, to: &frame)
      return
    }
    if isPassive(verb) || clause.key(after) == "by" {
      guard let hosts = partners.group(after: after, prepositions: ["by"])?.group, members.isPersonal(hosts) else {
        return
      }
      members.add(subjects.subject(of: verb) ?? leftGroup(of: verb), to: &frame)
      members.add(hosts, to: &frame, isHost: true)
      return
    }
    guard let guests = partners.object(after: after), members.isActing(guests), !clause.isPossessive(guests) else {
      return
    }
    guard guests.mentions.contains(where: { $0.form != .country && $0.form != .organization }) else { return }
    let key = clause.key(verb)
    let isWelcome = key.hasPrefix("welcom") || key.hasPrefix("greet") || key.hasPrefix("receiv")
    guard !isWelcome || members.isPersonal(guests) else { return }
    members.add(subjects.subject(of: verb), to: &frame, isHost: true)
    members.add(guests, to: &frame)
    members.include(after: guests.tokens.upperBound, in: &frame)
    if members.isBackReference(guests) { frame.isAnaphoric = true }
  }

  private func visit(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let visitor = subjects.subject(of: verb), members.isPersonal(visitor) else { return }
    members.add(visitor, to: &frame)
    if let object = partners.object(after: after) {
      if object.mentions.allSatisfy({ $0.form == .country }) {
        frame.visited = members.country(of: object)
      } else {
        members.add(object, to: &frame, isHost: true)
      }
    }
  }

  private func gather(_ frame: inout Frame, _ verb: Int) {
    if clause.key(verb + 1) == "together" {
      // "The talks bring together X and Y."
      if let object = partners.object(after: verb + 2), object.isPlural, members.isPersonal(object) {
        members.add(object, to: &frame)
      }
      return
    }
    guard let subject = subjects.subject(of: verb), subject.isPlural else { return }
    members.add(subject, to: &frame)
    frame.isAnaphoric = members.isBackReference(subject)
  }

  private func join(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    let isApposed = clause.key(verb - 1) == ","
    guard isPassive(verb) || isApposed, let guests = partners.group(after: after, prepositions: ["by"])?.group,
      members.isPersonal(guests),
      let subject = subjects.subject(of: verb) ?? (isApposed ? leftGroup(of: verb) : nil)
    else { return }
    members.add(subject, to: &frame)
    members.add(guests, to: &frame)
    (frame.isAnaphoric, frame.addsOnly) = (true, true)
  }

  private func isPassive(_ verb: Int) -> Bool {
    let index = clause.skipAdverbs(back: verb - 1)
    return ClauseWords.be.contains(clause.key(index)) && !clause.key(verb).hasSuffix("ing")
  }

  private func leftGroup(of verb: Int) -> ActorGroup? { clause.groups.last { $0.tokens.upperBound <= verb } }
}
