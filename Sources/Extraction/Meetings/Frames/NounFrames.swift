import Language
import News

/// Reads the frames of nouns: "the talks between X and Y", "held a meeting with Y".
struct NounFrames {
  let members: FrameMembers

  private var clause: Clause { members.clause }
  private var subjects: SubjectSearch { members.subjects }
  private var partners: PartnerSearch { members.partners }

  func frame(_ trigger: Trigger) -> Frame? {
    var frame = Frame(part: clause.part, sentence: clause.sentence, trigger: trigger)
    let start = NounPhraseStart(clause: clause).start(of: trigger.tokens.lowerBound)
    let after = trigger.tokens.upperBound
    owner(&frame, start: start, noun: trigger.tokens.lowerBound)
    let isVisit = trigger.noun == .visit
    let isCallOn = trigger.noun == .meeting && clause.key(after - 1).hasPrefix("call")
    let prepositions =
      isVisit
      ? ["by", "of"]
      : isCallOn
        ? ["on", "upon"]
        : trigger.noun == .call && isReceived(start)
          ? ["from", "with"] : ["with", "between", "among", "of", "involving"]
    let partner = partner(after: after, prepositions)
    let second = partner.flatMap { secondSide(after: $0) }
    let isBetween = partner.map { ["between", "among", "involving", "of", "by"].contains($0.preposition) } ?? false
    let isWhole = isBetween || !frame.members.isEmpty && (partner != nil || isVisit)
    if partner == nil, frame.members.isEmpty { addressed(&frame, start: start, after: after) }
    if !isWhole, frame.members.isEmpty || partner != nil, let carrier = carrier(of: start) {
      let subject = subjects.subject(of: carrier)
      if partner == nil, let subject { members.add(inviter(of: subject, carrier), to: &frame) }
      members.add(subject ?? following(carrier, partner?.group.tokens.upperBound ?? after), to: &frame)
    }
    if let partner, second != nil || fits(partner, frame) {
      members.add(partner.group, to: &frame)
      members.add(second, to: &frame)
      members.include(after: partner.group.tokens.upperBound, in: &frame)
    }
    if frame.members.isEmpty || frame.actors.count == 1, let host = followed(start) {
      let guests = frame.members
      frame.members = []
      members.add(host, to: &frame)
      frame.members += guests.filter { !frame.actors.contains($0.actor) }
    }
    // "after talks with X and Y": it is not told whose.
    if partner?.preposition == "with", let group = partner?.group,
      frame.members.allSatisfy({ group.mentions.contains($0.mention) }), frame.actors.count > 1, second == nil,
      !clause.isHeadline
    {
      frame.addsOnly = true
    }
    // "their calls went unanswered", "received a call from the office"
    if trigger.noun == .call, partner == nil, clause.key(after - 1) == "calls" { return nil }
    if partner?.preposition == "from",
      !(frame.members.allSatisfy { [.name, .office, .pronoun].contains($0.mention.form) } && frame.actors.count > 1)
    {
      return nil
    }
    if trigger.noun == .meal, partner?.preposition != "with" || frame.actors.count < 2 { return nil }
    if trigger.noun == .debate, !isDebate(frame) { return nil }
    if isVisit { destination(&frame, after: after) }
    if isEvent(trigger, start: start, partner: partner?.preposition) { return nil }
    hosts(&frame, after: after)
    let determiner = clause.key(start)
    if ["the", "this", "their"].contains(determiner), members.previous.isEmpty, trigger.noun != .visit {
      implied(&frame)
    }
    attendees(&frame, start: start, after: after)
    if frame.actors.count == 1, partner != nil, let principal = AgendaItem(clause: clause).principal(before: start) {
      frame.members.insert(members.member(principal.actor, principal.mention, isHost: false), at: 0)
    }
    if frame.actors.count < 2 {
      let isDefinite = ["the", "this", "that", "their", "its", "his", "her", "both"].contains(determiner)
      if frame.members.isEmpty, isFurther(start..<after) { frame.members = members.previous }
      frame.isAnaphoric = isDefinite || frame.members.contains { members.isBack($0.mention) }
      frame.opens =
        frame.opens || isDefinite && carrier(of: start).map { ClauseWords.light.contains(clause.key($0)) } ?? false
      guard !frame.members.isEmpty || isDefinite else { return nil }
    }
    return frame
  }

  /// "X and Y stressed in Islamabad … In the meeting, …": of those whom the sentence before joins.
  private func implied(_ frame: inout Frame) {
    guard frame.part == .text, frame.sentence > 0, frame.members.allSatisfy({ !members.isBack($0.mention) }) else {
      return
    }
    let before = Clause(
      clause.read, part: .text, sentence: frame.sentence - 1, mentions: clause.read.mentions(in: frame.sentence - 1),
      actors: clause.actors)
    guard let pair = before.groups.first(where: { before.isDirect($0) }), pair.mentions.count > 1,
      pair.mentions.allSatisfy({ $0.form == .name && $0.actors.count == 1 && clause.actors[$0.actors[0]].office != nil }
      ),
      Set(pair.mentions.map { clause.actors[$0.actors[0]].country }).count > 1
    else { return }
    frame.members = pair.mentions.map { mention in
      let name = clause.read.text.text(mention.name)
      return Frame.Member(actor: mention.actors[0], mention: mention, mentionText: name, isHost: false)
    }
  }

  /// "The meeting was attended by X and Y": they join those who are told of already.
  private func attendees(_ frame: inout Frame, start: Int, after: Int) {
    guard frame.trigger.noun != .visit,
      let word = (after..<min(after + 16, clause.tokens.upperBound)).first(where: { clause.key($0) == "attended" }),
      clause.key(word + 1) == "by", let group = partners.group(after: word + 1, prepositions: ["by"])?.group
    else { return }
    let isFurther = frame.members.isEmpty && !["a", "an"].contains(clause.key(start))
    members.add(group, to: &frame)
    (frame.isAnaphoric, frame.opens, frame.addsOnly) = (isFurther, isFurther, isFurther && frame.actors.count > 1)
  }

  /// "received a phone call from X"
  private func isReceived(_ start: Int) -> Bool {
    ["received", "receives", "receive", "receiving", "got", "took", "had"].contains(clause.key(start - 1))
  }

  /// "will meet X, followed by a meeting with Y": the same host or guest.
  private func followed(_ start: Int) -> ActorGroup? {
    guard clause.key(start - 1) == "by", clause.key(start - 2) == "followed" else { return nil }
    return clause.groups.first { $0.tokens.upperBound <= start && clause.isDirect($0) }
  }

  /// Of two persons, not of a chamber or a public.
  private func isDebate(_ frame: Frame) -> Bool {
    frame.actors.count > 1
      && frame.members.allSatisfy { member in
        TalkFrames(members: members).isPerson(clause.actors[member.actor])
          && [.name, .office, .pronoun].contains(member.mention.form)
      }
  }

  /// With whom; whoever took the initiative is not asked for.
  private func partner(
    after start: Int, _ prepositions: [String]
  ) -> (preposition: String, group: ActorGroup)? {
    guard let found = partners.group(after: start, prepositions: prepositions) else { return nil }
    let word = clause.key(found.group.tokens.lowerBound - 2)
    guard found.preposition == "of", Self.occasions.contains(word) else { return found }
    return partners.group(after: found.group.tokens.upperBound, prepositions: prepositions)
  }

  /// "at the initiative of the French side"
  private static let occasions: WordSet = [
    "initiative", "invitation", "request", "behest", "suggestion", "margins", "sidelines", "end", "start", "beginning",
    "eve",
  ]

  /// "asked X in a telephone call to help", "At a meeting in Rome, X told Y": the talk is with whom it is said to.
  private func addressed(_ frame: inout Frame, start: Int, after: Int) {
    guard frame.trigger.noun != .visit, let carrier = carrier(of: start),
      ["in", "during", "at", "on"].contains(clause.key(carrier)), ["a", "an"].contains(clause.key(start))
    else { return }
    let isFronted = carrier == clause.tokens.lowerBound || clause.key(carrier - 1) == ","
    let reach =
      isFronted
      ? after..<min(after + 24, clause.tokens.upperBound) : max(clause.tokens.lowerBound, carrier - 12)..<carrier
    guard let verb = reach.last(where: { Self.addressing.contains(clause.key($0)) }),
      let subject = subjects.subject(of: verb), let object = partners.object(after: verb + 1),
      isFronted || object.tokens.upperBound <= carrier, members.isPersonal(subject), members.isPersonal(object),
      !clause.isPossessive(object), object.mentions.allSatisfy({ $0.form != .group })
    else { return }
    members.add(subject, to: &frame)
    members.add(object, to: &frame)
    if frame.actors.count < 2 { frame.members = [] }
  }

  private static let addressing: WordSet = [
    "asked", "told", "urged", "assured", "warned", "thanked", "congratulated", "informed", "briefed", "begged",
    "promised", "pressed", "reassured", "implored", "reminded",
  ]

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
      members.addPossessor(at: start, of: &frame)
      return
    }
    let before = clause.key(start - 1)
    if before == "'s", let owner = clause.group(over: start - 2), owner.tokens.upperBound == start - 1 {
      members.add(owner, to: &frame)
    } else if let compound = clause.group(over: start - 1), compound.tokens.upperBound == start {
      let isCapital = clause.token(noun)?.isCapitalised == true || clause.isHeadline
      let isJoined = compound.mentions.count > 1 && clause.key(compound.mentions[0].tokens.upperBound) != "and"
      let isOrganization = compound.mentions.allSatisfy { $0.form == .organization }
      // A G7 summit is an event of the G7, which does not itself take part.
      if isCapital && !isOrganization || isJoined { members.add(compound, to: &frame) }
    }
  }

  /// The verb or preposition that binds a noun to the sentence's subject: "held talks", "in a call with".
  private func carrier(of start: Int) -> Int? {
    let index = clause.skipAdverbs(back: start - 1)
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
      frame.visited = members.country(of: group)
    }
  }

  /// "hosted by X"
  private func hosts(_ frame: inout Frame, after: Int) {
    guard let word = (after..<min(after + 12, clause.tokens.upperBound)).first(where: { clause.key($0) == "hosted" }),
      clause.key(word + 1) == "by", let group = clause.group(at: word + 2),
      // "the summit, which ends with a dinner hosted by X"
      !(after..<word).contains(where: { TriggerWords.nouns[clause.key($0)] != nil })
    else { return }
    if members.isPersonal(group) {
      members.add(group, to: &frame, isHost: true)
    } else {
      frame.hostCountry = members.country(of: group)
    }
  }
}
