import Language
import News

/// Settles who takes part, and whether that makes a meeting.
struct Membership {
  let actors: [Actor]

  /// The cluster's members without those who only stand for another: "Japan" where its prime minister is named.
  func participants(of cluster: MeetingCluster) -> [Frame.Member] {
    let members = cluster.members.filter { actors[$0.actor].office != .speaker }
    return members.filter { member in
      let actor = actors[member.actor]
      return !members.contains { other in other.actor != member.actor && stands(actors[other.actor], for: actor) }
    }
  }

  private func stands(_ named: Actor, for actor: Actor) -> Bool {
    guard named.kind == .person else { return false }
    if actor.kind == .country { return named.country == actor.country }
    guard named.isNamed else { return false }
    guard actor.kind == .person, !actor.isNamed, actor.country != nil, named.country == actor.country else {
      return false
    }
    guard let office = actor.office, let other = named.office else { return false }
    return office.agrees(with: other)
  }

  /// Two sides at least, and one of them more than a word with a capital.
  func isMeeting(_ members: [Frame.Member], _ cluster: MeetingCluster) -> Bool {
    guard members.count > 1 else { return false }
    let found = members.map { actors[$0.actor] }
    let persons = found.filter { $0.kind == .person }
    if persons.isEmpty { return isOfStates(found, cluster) }
    // "agreed to see him": of private persons that is no meeting.
    let isSeen = cluster.frames.allSatisfy {
      [.see, .speak].contains($0.trigger.kind) || $0.trigger.kind == .phone && !$0.trigger.isNoun
    }
    if isSeen, found.allSatisfy({ $0.kind == .person && $0.office == nil && $0.country == nil }) { return false }
    return persons.contains { $0.isCertain }
      && found.contains { $0.kind != .country || persons.count > 1 || isTalks(cluster) }
  }

  /// Countries and organisations meet only where words say talks, not where they "met" on a pitch.
  private func isOfStates(_ found: [Actor], _ cluster: MeetingCluster) -> Bool {
    let sides = found.filter { $0.kind != .group || $0.country != nil || $0.organization != nil }
    guard sides.count > 1 else { return false }
    if cluster.frames.contains(where: isOfDelegates) { return true }
    return cluster.frames.contains { frame in
      frame.part == .text && frame.trigger.isNoun && frame.members.count > 1
        && (frame.trigger.noun == .talks || frame.trigger.noun == .meeting || frame.trigger.noun == .summit)
    }
  }

  /// "US and Iranian negotiators met", "Britain is negotiating with the EU".
  private func isOfDelegates(_ frame: Frame) -> Bool {
    guard frame.part == .text, frame.members.count > 1, !frame.trigger.isNoun else { return false }
    if frame.trigger.kind == .negotiate { return true }
    guard frame.trigger.kind == .meet || frame.trigger.kind == .host else { return false }
    return frame.members.allSatisfy { actors[$0.actor].kind == .group && actors[$0.actor].office != nil }
      || frame.members.allSatisfy { [.group, .organization].contains(actors[$0.actor].kind) }
        && frame.members.contains { actors[$0.actor].kind == .group }
  }

  private func isTalks(_ cluster: MeetingCluster) -> Bool {
    cluster.frames.contains {
      $0.trigger.isNoun && $0.trigger.noun != .visit || [.gather, .meet, .negotiate].contains($0.trigger.kind)
    }
  }
}
