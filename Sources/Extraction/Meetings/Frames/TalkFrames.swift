import Language
import News

/// Reads the frames of verbs whose object is a matter as often as someone: "negotiated with Y", "debated Y in Oslo".
struct TalkFrames {
  let members: FrameMembers

  private var clause: Clause { members.clause }
  private var subjects: SubjectSearch { members.subjects }
  private var partners: PartnerSearch { members.partners }

  /// "X is negotiating with Y", "X and Y negotiate in Doha", not "a negotiated end", "its negotiating position".
  func negotiation(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    let before = clause.key(verb - 1)
    guard !NounModifiers.determiners.contains(before), before != "'s", let subject = subjects.subject(of: verb) else {
      return
    }
    if let found = partners.group(after: after, prepositions: ["with"]), !clause.isPossessive(found.group) {
      members.add(subject, to: &frame)
      members.add(found.group, to: &frame)
    } else if subject.mentions.count > 1, isAlone(after) {
      members.add(subject, to: &frame)
    }
    if frame.actors.count < 2 { frame.members = [] }
  }

  /// Nothing follows that the two would negotiate or debate with others.
  private func isAlone(_ after: Int) -> Bool {
    let next = clause.skipAdverbs(after)
    return !clause.tokens.contains(next)
      || [".", ",", ";", "in", "at", "on", "over", "through", "via", "for", "until", "about"].contains(clause.key(next))
  }

  /// "X debated Y": persons debate each other, everyone else a matter.
  func debate(_ frame: inout Frame, _ verb: Int, _ after: Int) {
    guard let subject = subjects.subject(of: verb), isNamed(subject) else { return }
    if let object = partners.object(after: after), isNamed(object), !clause.isPossessive(object) {
      members.add(subject, to: &frame)
      members.add(object, to: &frame)
    } else if let found = partners.group(after: after, prepositions: ["with", "against"]), isNamed(found.group) {
      members.add(subject, to: &frame)
      members.add(found.group, to: &frame)
    } else if subject.mentions.count > 1, isAlone(after) {
      members.add(subject, to: &frame)
    }
    if frame.actors.count < 2 { frame.members = [] }
  }

  /// Persons all of them, by name or office.
  func isNamed(_ group: ActorGroup) -> Bool {
    group.mentions.allSatisfy { mention in
      [.name, .office, .several, .pronoun].contains(mention.form)
        && mention.actors.allSatisfy { isPerson(clause.actors[$0]) }
    }
  }

  /// More than one word with a capital, of which nothing else is known ("MEPs").
  func isPerson(_ actor: Actor) -> Bool { actor.kind == .person && (actor.isCertain || actor.name.contains(" ")) }
}
