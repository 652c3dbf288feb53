import Language
import News

/// Reads the frames of a sentence: for each trigger who meets whom.
struct FrameBuilder {
  let clause: Clause
  /// The participants of the meeting told of last, for "they" and "the two leaders".
  let previous: [Frame.Member]

  private var subjects: SubjectSearch { SubjectSearch(clause: clause) }
  private var partners: PartnerSearch { PartnerSearch(clause: clause) }

  func frames() -> [Frame] {
    TriggerFinder(clause: clause).triggers().compactMap { trigger in
      trigger.isNoun ? nounFrame(trigger) : verbFrame(trigger)
    }
  }

  // MARK: Verbs

  private func verbFrame(_ trigger: Trigger) -> Frame? {
    var frame = Frame(part: clause.part, sentence: clause.sentence, trigger: trigger)
    let verb = trigger.tokens.lowerBound
    let after = trigger.tokens.upperBound
    switch trigger.kind {
    case .meet, .speak: meeting(&frame, verb, after)
    case .phone: phone(&frame, verb, after)
    case .host: host(&frame, verb, after)
    case .visit: visit(&frame, verb, after)
    case .gather: gather(&frame, verb)
    case .join: join(&frame, verb, after)
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
    add(subject, to: &frame)
    let isSpeech = frame.trigger.kind == .speak
    if clause.key(after) == "by", isPassive(verb) {
      add(partners.group(after: after, prepositions: ["by"])?.group, to: &frame)
      return
    }
    let prepositions: Set<String> = isSpeech ? ["with", "to"] : ["with", "alongside"]
    let object = isSpeech ? nil : partners.object(after: after) ?? subjects.relativeObject(of: verb)
    if let object, isActing(object) {
      add(object, to: &frame)
      include(after: object.tokens.upperBound, in: &frame)
    } else if let found = partners.group(after: after, prepositions: prepositions) {
      add(found.group, to: &frame)
      include(after: found.group.tokens.upperBound, in: &frame)
    } else if subject?.isPlural != true || isSpeech && !isMutual(after) {
      // Speech and meetings need another side.
      frame.members = []
    }
    frame.isAnaphoric = subject.map(isBackReference) ?? false
  }

  /// "The two spoke about gas", not "spoke to the press" or "spoke of a visit".
  private func isMutual(_ after: Int) -> Bool {
    let next = clause.key(clause.skipAdverbs(after))
    return !["to", "of", "at", "out", "in", "up", "as", "like", "against", "highly", "well"].contains(next)
  }

  /// "with officials, including Foreign Minister X", "the leaders, among them X"
  private func include(after index: Int, in frame: inout Frame) {
    var next = index
    if clause.key(next) == "," { next += 1 }
    guard ["including", "among"].contains(clause.key(next)) else { return }
    next += clause.key(next + 1) == "them" ? 2 : 1
    if let group = clause.group(at: next) { add(group, to: &frame) }
  }

  private func phone(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let subject = subjects.subject(of: verb), let object = partners.object(after: after), isPersonal(object),
      isPersonal(subject), isConversation(object.tokens.upperBound, verb), clause.key(verb - 1) != ",",
      !isPassive(verb), isActive(verb, subject), object.mentions.allSatisfy({ $0.form != .group })
    else { return }
    add(subject, to: &frame)
    add(object, to: &frame)
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
    if [".", ",", "on", "to", "about", "after", "before", "and", "late", "early", "yesterday", "today"].contains(
      next.key)
    {
      return true
    }
    return DayWords.days.contains(next.key)
  }

  private func host(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    if isPassive(verb) || clause.key(after) == "by" {
      guard let hosts = partners.group(after: after, prepositions: ["by"])?.group, isPersonal(hosts) else { return }
      add(subjects.subject(of: verb) ?? leftGroup(of: verb), to: &frame)
      add(hosts, to: &frame, isHost: true)
      return
    }
    guard let guests = partners.object(after: after), isActing(guests), !clause.isPossessive(guests) else { return }
    guard guests.mentions.contains(where: { $0.form != .country && $0.form != .organization }) else { return }
    let key = clause.key(verb)
    let isWelcome = key.hasPrefix("welcom") || key.hasPrefix("greet") || key.hasPrefix("receiv")
    guard !isWelcome || isPersonal(guests) else { return }
    add(subjects.subject(of: verb), to: &frame, isHost: true)
    add(guests, to: &frame)
    include(after: guests.tokens.upperBound, in: &frame)
    if guests.mentions.contains(where: isBack) { frame.isAnaphoric = true }
  }

  private func visit(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let visitor = subjects.subject(of: verb), isPersonal(visitor) else { return }
    add(visitor, to: &frame)
    if let object = partners.object(after: after) {
      if object.mentions.allSatisfy({ $0.form == .country }) {
        frame.visited = object.mentions.first?.actors.first.flatMap { clause.actors[$0].country }
      } else {
        add(object, to: &frame, isHost: true)
      }
    }
  }

  private func gather(_ frame: inout Frame, _ verb: Int) {
    if clause.key(verb + 1) == "together" {
      // "The talks bring together X and Y."
      if let object = partners.object(after: verb + 2), object.isPlural, isPersonal(object) { add(object, to: &frame) }
      return
    }
    guard let subject = subjects.subject(of: verb), subject.isPlural else { return }
    add(subject, to: &frame)
    frame.isAnaphoric = isBackReference(subject)
  }

  private func join(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard isPassive(verb), let guests = partners.group(after: after, prepositions: ["by"])?.group, isPersonal(guests),
      let subject = subjects.subject(of: verb)
    else { return }
    add(subject, to: &frame)
    add(guests, to: &frame)
    (frame.isAnaphoric, frame.addsOnly) = (true, true)
  }

  // MARK: Nouns

  private func nounFrame(_ trigger: Trigger) -> Frame? {
    var frame = Frame(part: clause.part, sentence: clause.sentence, trigger: trigger)
    let start = NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound)
    let after = trigger.tokens.upperBound
    owner(&frame, start: start, noun: trigger.tokens.lowerBound)
    let isVisit = trigger.noun == .visit
    let prepositions: Set<String> = isVisit ? ["by", "of"] : ["with", "between", "among", "of", "involving"]
    let partner = partners.group(after: after, prepositions: prepositions)
    let second = partner.flatMap { secondSide(after: $0) }
    let isBetween = partner.map { ["between", "among", "involving", "of", "by"].contains($0.preposition) } ?? false
    let isWhole = isBetween || !frame.members.isEmpty && (partner != nil || isVisit)
    if !isWhole, let carrier = carrier(of: start) {
      let subject = subjects.subject(of: carrier)
      if partner == nil, let subject { add(inviter(of: subject, carrier), to: &frame) }
      add(subject ?? following(carrier, partner?.group.tokens.upperBound ?? after), to: &frame)
    }
    if let partner, second != nil || fits(partner, frame) {
      add(partner.group, to: &frame)
      add(second, to: &frame)
      include(after: partner.group.tokens.upperBound, in: &frame)
    }
    if trigger.noun == .meal, partner?.preposition != "with" || frame.actors.count < 2 { return nil }
    if isVisit { destination(&frame, after: after) }
    if isEvent(trigger, start: start, partner: partner?.preposition) { return nil }
    hosts(&frame, after: after)
    let determiner = clause.key(start)
    if frame.actors.count < 2 {
      let isDefinite = ["the", "this", "that", "their", "its", "his", "her", "both"].contains(determiner)
      if frame.members.isEmpty, isFurther(start..<after) { frame.members = previous }
      frame.isAnaphoric = isDefinite || frame.members.contains { isBack($0.mention) }
      frame.opens = isDefinite && carrier(of: start).map { ClauseWords.light.contains(clause.key($0)) } ?? false
      guard !frame.members.isEmpty || isDefinite else { return nil }
    }
    return frame
  }

  /// "a meeting of X with Y"
  private func secondSide(after first: (preposition: String, group: ActorGroup)) -> ActorGroup? {
    guard first.preposition == "of" else { return nil }
    return partners.group(after: first.group.tokens.upperBound, prepositions: ["with"])?.group
  }

  /// "X invited Y to Paris for talks", "X asked Y for a meeting": who stands before the verb.
  private func inviter(of guest: ActorGroup, _ carrier: Int) -> ActorGroup? {
    let verb = guest.tokens.lowerBound - 1
    guard clause.key(carrier) == "for", ["invited", "invites", "asked", "asks"].contains(clause.key(verb)) else {
      return nil
    }
    return subjects.subject(of: verb)
  }

  /// "A second meeting is planned for Friday": of those who met before.
  private func isFurther(_ phrase: Range<Int>) -> Bool {
    phrase.contains { ["second", "third", "fourth", "another", "further", "follow-up"].contains(clause.key($0)) }
  }

  /// "After talks with Y, X said": the subject stands behind the comma.
  private func following(_ carrier: Int, _ end: Int) -> ActorGroup? {
    let opens = carrier == clause.tokens.lowerBound || clause.key(carrier - 1) == ","
    guard opens, ClauseWords.carrying.contains(clause.key(carrier)),
      let comma = (end..<clause.tokens.upperBound).first(where: { clause.key($0) == "," })
    else { return nil }
    return clause.groups.first { $0.tokens.lowerBound > comma && clause.isDirect($0) }
  }

  /// "the NATO Summit", "the Summit of the Americas": an event that others come to, told of by its name.
  private func isEvent(_ trigger: Trigger, start: Int, partner: String?) -> Bool {
    guard trigger.noun == .summit || clause.key(trigger.tokens.lowerBound) == "dialogue", !clause.isHeadline else {
      return false
    }
    if partner == "with" || partner == "between" { return false }
    let noun = trigger.tokens.upperBound - 1
    if clause.token(noun)?.isCapitalised == true { return true }
    return clause.group(over: start - 1)?.mentions.contains { $0.form == .organization } ?? false
  }

  /// "of" must be followed by several: "a meeting of minds", "the meeting of the committee".
  private func fits(_ found: (preposition: String, group: ActorGroup), _ frame: Frame) -> Bool {
    guard found.preposition == "of", frame.trigger.noun != .visit else { return true }
    return found.group.isPlural || !frame.members.isEmpty
  }

  /// "Ishiba's meeting", "his meeting", "the Trump-Putin summit", "Biden Call with".
  private func owner(_ frame: inout Frame, start: Int, noun: Int) {
    let determiner = clause.key(start)
    if ["his", "her", "their"].contains(determiner) {
      possessor(at: start, of: &frame)
      return
    }
    let before = clause.key(start - 1)
    if before == "'s", let owner = clause.group(over: start - 2), owner.tokens.upperBound == start - 1 {
      add(owner, to: &frame)
    } else if let compound = clause.group(over: start - 1), compound.tokens.upperBound == start {
      let isCapital = clause.token(noun)?.isCapitalised == true || clause.isHeadline
      let isJoined = compound.mentions.count > 1 && clause.key(compound.mentions[0].tokens.upperBound) != "and"
      let isOrganization = compound.mentions.allSatisfy { $0.form == .organization }
      // A G7 summit is an event of the G7, which does not itself take part.
      if isCapital && !isOrganization || isJoined { add(compound, to: &frame) }
    }
  }

  private func possessor(at token: Int, of frame: inout Frame) {
    guard let mention = clause.read.mentions.first(where: { $0.tokens.lowerBound == token }) else { return }
    if clause.key(token) == "their" {
      let members = previous.count > 1 ? previous : mention.actors.map { member($0, mention, isHost: false) }
      frame.members += members.filter { !frame.actors.contains($0.actor) }
    } else if let actor = mention.actors.first {
      frame.members.append(member(actor, mention, isHost: false))
    }
  }

  /// The verb or preposition that binds a noun to the sentence's subject: "held talks", "in a call with".
  private func carrier(of start: Int) -> Int? {
    var index = start - 1
    while index > clause.tokens.lowerBound, ClauseWords.adverbs.contains(clause.key(index)) { index -= 1 }
    let key = clause.key(index)
    if ClauseWords.light.contains(key) { return index }
    if key == "off" || key == "out" || key == "up" || key == "on", ClauseWords.light.contains(clause.key(index - 1)) {
      return index - 1
    }
    guard ClauseWords.carrying.contains(key) else { return nil }
    // "in Paris for talks": what stands between does not matter.
    return index
  }

  /// "a visit to Japan"
  private func destination(_ frame: inout Frame, after: Int) {
    guard clause.key(after) == "to" else { return }
    var index = after + 1
    if clause.key(index) == "the", clause.group(at: index) == nil { index += 1 }
    if let group = clause.group(at: index), group.mentions.allSatisfy({ $0.form == .country }) {
      frame.visited = group.mentions.first?.actors.first.flatMap { clause.actors[$0].country }
    }
  }

  /// "hosted by X"
  private func hosts(_ frame: inout Frame, after: Int) {
    guard let word = (after..<min(after + 12, clause.tokens.upperBound)).first(where: { clause.key($0) == "hosted" }),
      clause.key(word + 1) == "by", let group = clause.group(at: word + 2)
    else { return }
    if isPersonal(group) {
      add(group, to: &frame, isHost: true)
    } else {
      frame.hostCountry = group.mentions.first?.actors.first.flatMap { clause.actors[$0].country }
    }
  }

  // MARK: Members

  private func add(_ group: ActorGroup?, to frame: inout Frame, isHost: Bool = false) {
    guard let group else { return }
    for mention in group.mentions where !isAnybody(mention) {
      for found in members(of: mention) where !frame.actors.contains(found.actor) {
        frame.members.append(member(found.actor, found.mention, isHost: isHost))
      }
    }
  }

  /// "leaders across Europe": nobody in particular.
  private func isAnybody(_ mention: ActorMention) -> Bool {
    guard mention.form == .group, mention.office == .leader || mention.office == nil, let actor = mention.actors.first
    else { return false }
    let who = clause.actors[actor]
    return who.kind == .group && who.country == nil && who.organization == nil && mention.tokens.count == 1
  }

  /// "The two leaders" are those of the meeting told of last, if the words do not count otherwise.
  private func members(of mention: ActorMention) -> [Frame.Member] {
    if mention.form == .several, !previous.isEmpty, mention.count == nil || mention.count == previous.count {
      let fits = previous.allSatisfy { member in
        guard let office = mention.office, office != .leader else { return true }
        let actor = clause.actors[member.actor]
        return actor.office.map(office.agrees) ?? (actor.kind == .country)
      }
      if fits { return previous.map { member($0.actor, mention, isHost: false) } }
    }
    return mention.actors.map { member($0, mention, isHost: false) }
  }

  private func member(_ actor: Int, _ mention: ActorMention, isHost: Bool) -> Frame.Member {
    let named = namesItself(mention) ? mention : clause.mention(naming: actor) ?? mention
    return Frame.Member(actor: actor, mention: mention, mentionText: clause.read.text.text(named.name), isHost: isHost)
  }

  private func namesItself(_ mention: ActorMention) -> Bool {
    ![.pronoun, .possessivePronoun, .several].contains(mention.form)
  }

  private func isBackReference(_ group: ActorGroup) -> Bool { group.mentions.contains(where: isBack) }

  private func isBack(_ mention: ActorMention) -> Bool {
    [.several, .pronoun, .possessivePronoun].contains(mention.form)
  }

  /// Someone who can be met, not a place.
  private func isActing(_ group: ActorGroup) -> Bool { !group.mentions.allSatisfy { $0.form == .country } }

  private func isPersonal(_ group: ActorGroup) -> Bool {
    group.mentions.contains { [.name, .office, .several, .pronoun, .group].contains($0.form) }
  }

  private func isPassive(_ verb: Int) -> Bool {
    var index = verb - 1
    while index > clause.tokens.lowerBound, ClauseWords.adverbs.contains(clause.key(index)) { index -= 1 }
    return ClauseWords.be.contains(clause.key(index)) && !clause.key(verb).hasSuffix("ing")
  }

  private func leftGroup(of verb: Int) -> ActorGroup? { clause.groups.last { $0.tokens.upperBound <= verb } }
}
