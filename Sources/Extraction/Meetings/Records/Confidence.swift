import Language
import News

/// How sure a record is, from what speaks for it.
struct Confidence {
  let actors: [Actor]

  /// A record below this is none.
  static let threshold = 0.5

  func score(_ members: [Frame.Member], _ cluster: MeetingCluster) -> Double {
    let primary = cluster.primary
    let inPrimary = Set(primary.actors)
    var score = 0.62
    let found = members.prefix(4).map { actors[$0.actor] }
    let sure = found.count { $0.kind == .person && $0.isNamed && $0.isCertain && $0.office != nil }
    score += sure >= 2 ? 0.16 : sure == 1 ? 0.06 : 0
    score -= 0.12 * Double(found.count { !$0.isCertain })
    score -= 0.05 * Double(found.count { $0.kind == .group || $0.kind == .person && !$0.isNamed })
    // "a queen", "an official": anybody.
    score -= 0.2 * Double(found.count { isNobodys($0) })
    if found.allSatisfy({ $0.kind != .person }) { score -= 0.08 }
    if members.allSatisfy({ inPrimary.contains($0.actor) }) { score += 0.05 } else { score -= 0.05 }
    if isPlain(primary) { score += 0.05 }
    if cluster.date?.start != nil { score += 0.05 }
    if cluster.place != nil { score += 0.03 }
    if cluster.frames.count > 1 { score += 0.04 }
    if cluster.explicitStatus != nil { score += 0.02 }
    if primary.members.contains(where: { [.pronoun, .several].contains($0.mention.form) }) { score -= 0.06 }
    if primary.trigger.kind == .visit { score -= 0.08 }
    // They may go on for years, by letter and by proxy.
    if primary.trigger.kind == .negotiate, cluster.date?.start == nil { score -= 0.08 }
    return (min(0.97, max(0.3, score)) * 100).rounded() / 100
  }

  private func isNobodys(_ actor: Actor) -> Bool {
    let isUnnamed = actor.kind == .person && !actor.isNamed || actor.kind == .group && !actor.name.contains(" ")
    return isUnnamed && actor.country == nil && actor.organization == nil
  }

  /// A word that means nothing else.
  private func isPlain(_ frame: Frame) -> Bool {
    switch frame.trigger.kind {
    case .meet, .host: frame.trigger.noun != .debate
    case .phone: frame.trigger.isNoun
    case .speak, .visit, .gather, .join, .see, .negotiate, .debate: false
    }
  }
}
