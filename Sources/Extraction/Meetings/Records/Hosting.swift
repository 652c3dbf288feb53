import Language
import News

/// Tells which side hosts.
struct Hosting {
  let actors: [Actor]

  func participants(_ members: [Frame.Member], _ cluster: MeetingCluster, place: Place?) -> [Participant] {
    let isAtHome = members.map { isHome($0, members, cluster, place) }
    let isTold = members.contains(where: \.isHost)
    return zip(members, isAtHome).map { member, home in
      let actor = actors[member.actor]
      return Participant(
        name: actor.name, kind: actor.kind, role: actor.role, country: actor.country,
        host: isTold ? member.isHost : home, mention: member.mentionText)
    }
  }

  /// At home in the place's country where the others are not; nobody is on the sidelines of another event.
  private func isHome(
    _ member: Frame.Member, _ members: [Frame.Member], _ cluster: MeetingCluster, _ place: Place?
  ) -> Bool {
    guard let country = place?.country, !cluster.frames.contains(where: \.isOnSidelines) else { return false }
    guard actors[member.actor].country == country else { return false }
    return members.contains { actors[$0.actor].country != country }
      && members.count { actors[$0.actor].country == country } == 1
  }
}
