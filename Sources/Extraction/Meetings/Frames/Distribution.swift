import Language
import News

/// Tells several meetings in one breath from one meeting of several: "held separate meetings with X and Y", "met
/// separately with X and Y", "in calls with X and Y".
struct Distribution {
  let members: FrameMembers
  private static let separating: WordSet = ["separate", "separately", "individually", "respectively", "individual"]
  private static let plurals: WordSet = ["meetings", "calls", "conversations", "audiences"]

  private var clause: Clause { members.clause }

  /// The frame itself, or one for each partner.
  func frames(of frame: Frame) -> [Frame] {
    guard frame.members.count > 2, isSeparate(frame.trigger), let group = partners(of: frame.trigger),
      group.mentions.count > 1 || frame.members.count > 2
    else { return [frame] }
    func isPartner(_ member: Frame.Member) -> Bool { group.mentions.contains(member.mention) }
    let (guests, own) = (frame.members.filter(isPartner), frame.members.filter { !isPartner($0) })
    // "X and Y had separate meetings with Z"
    if guests.count == 1, own.count > 1 {
      return own.map { host in
        var single = frame
        single.members = [host] + guests
        return single
      }
    }
    guard own.count == 1, guests.count > 1 else { return [frame] }
    return guests.map { guest in
      var single = frame
      single.members = own + [guest]
      return single
    }
  }

  private func isSeparate(_ trigger: Trigger) -> Bool {
    let around =
      max(
        clause.tokens.lowerBound, trigger.tokens.lowerBound - 2)..<min(
        trigger.tokens.upperBound + 3, clause.tokens.upperBound)
    // "would meet both X and Y"
    let group = partners(of: trigger)
    if let start = group?.tokens.lowerBound, group?.isPlural == true, clause.key(start - 1) == "both" { return true }
    if let end = group?.tokens.upperBound, (end...end + 1).contains(where: { clause.key($0) == "respectively" }) {
      return true
    }
    // "met X, Y and Z in turn", "one by one"
    let end = clause.tokens.upperBound
    if (trigger.tokens.upperBound..<end).contains(where: {
      clause.key($0) == "one" && clause.key($0 + 1) == "by" || clause.key($0) == "in" && clause.key($0 + 1) == "turn"
    }) {
      return true
    }
    if around.contains(where: { Self.separating.contains(clause.key($0)) }) {
      return !trigger.isNoun || clause.key(trigger.tokens.upperBound - 1).hasSuffix("s")
    }
    return trigger.isNoun && trigger.tokens.contains { Self.plurals.contains(clause.key($0)) }
  }

  private func partners(of trigger: Trigger) -> ActorGroup? {
    if !trigger.isNoun, let object = members.partners.object(after: trigger.tokens.upperBound) { return object }
    return members.partners.group(after: trigger.tokens.upperBound, prepositions: ["with", "to"])?.group
  }
}
