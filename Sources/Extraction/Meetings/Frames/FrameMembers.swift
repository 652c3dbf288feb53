import Language
import News

/// Puts those whom words name into frames.
struct FrameMembers {
  let clause: Clause
  /// The participants of the meeting told of last, for "they" and "the two leaders".
  let previous: [Frame.Member]
  /// The participants of the only meeting told of so far, however long ago, for "the two of them".
  let only: [Frame.Member]

  var subjects: SubjectSearch { SubjectSearch(clause: clause) }
  var partners: PartnerSearch { PartnerSearch(clause: clause) }

  func add(_ group: ActorGroup?, to frame: inout Frame, isHost: Bool = false) {
    guard let group else { return }
    for mention in group.mentions where !isAnybody(mention) {
      for found in members(of: mention) where !frame.actors.contains(found.actor) {
        frame.members.append(member(found.actor, found.mention, isHost: isHost))
      }
    }
  }

  /// "with officials, including Foreign Minister X", "the leaders, among them X"
  func include(after index: Int, in frame: inout Frame) {
    if let head = head(after: index) {
      // A delegation is of those who lead it.
      if let last = frame.members.last, clause.actors[last.actor].kind == .group, last.mention.form == .group {
        frame.members.removeLast()
      }
      add(head, to: &frame)
      return
    }
    var next = index
    if clause.key(next) == "," { next += 1 }
    guard ["including", "among"].contains(clause.key(next)) else { return }
    next += clause.key(next + 1) == "them" ? 2 : 1
    if let group = clause.group(at: next) { add(group, to: &frame) }
  }

  /// "a delegation of the movement headed by X"
  private func head(after index: Int) -> ActorGroup? {
    guard
      let word = (index..<min(index + 9, clause.tokens.upperBound)).first(where: {
        ["led", "headed"].contains(clause.key($0)) && clause.key($0 + 1) == "by"
      }),
      (index..<word).allSatisfy({ !ClauseWords.auxiliaries.contains(clause.key($0)) && clause.key($0) != ";" })
    else { return nil }
    return clause.group(at: word + 2) ?? partners.group(after: word + 1, prepositions: ["by"])?.group
  }

  /// "his meeting", "their talks"
  func addPossessor(at token: Int, of frame: inout Frame) {
    guard let mention = clause.read.mentions.first(where: { $0.tokens.lowerBound == token }) else { return }
    if clause.key(token) == "their" {
      let owners = previous.count > 1 ? previous : mention.actors.map { member($0, mention, isHost: false) }
      frame.members += owners.filter { !frame.actors.contains($0.actor) }
    } else if let actor = mention.actors.first {
      frame.members.append(member(actor, mention, isHost: false))
    }
  }

  /// "leaders across Europe": nobody in particular.
  private func isAnybody(_ mention: ActorMention) -> Bool {
    guard mention.form == .group, let actor = mention.actors.first
    else { return false }
    let who = clause.actors[actor]
    // "many ministers"
    if ["many", "several", "some", "other", "few"].contains(clause.key(mention.tokens.lowerBound)), who.kind == .group {
      return who.country == nil && who.organization == nil
    }
    return (mention.office == .leader || mention.office == nil) && who.kind == .group && who.country == nil
      && who.organization == nil && mention.tokens.count == 1
  }

  /// "The two leaders" are those of the meeting told of last, if the words do not count otherwise.
  private func members(of mention: ActorMention) -> [Frame.Member] {
    let previous = previous.isEmpty && mention.count != nil ? only : previous
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

  func member(_ actor: Int, _ mention: ActorMention, isHost: Bool) -> Frame.Member {
    let named = isBack(mention) ? clause.mention(naming: actor) ?? mention : mention
    return Frame.Member(actor: actor, mention: mention, mentionText: clause.read.text.text(named.name), isHost: isHost)
  }

  func isBackReference(_ group: ActorGroup) -> Bool { group.mentions.contains(where: isBack) }

  func isBack(_ mention: ActorMention) -> Bool {
    [.several, .pronoun, .possessivePronoun].contains(mention.form)
  }

  /// The country of whom a group names first.
  func country(of group: ActorGroup) -> String? {
    group.mentions.first?.actors.first.flatMap { clause.actors[$0].country }
  }

  /// Someone who can be met, not a place.
  func isActing(_ group: ActorGroup) -> Bool { !group.mentions.allSatisfy { $0.form == .country } }

  func isPersonal(_ group: ActorGroup) -> Bool {
    group.mentions.contains { [.name, .office, .several, .pronoun, .group].contains($0.form) }
  }
}
