import Language
import News

/// Reads the frames of a sentence: for each trigger who meets whom.
struct FrameBuilder {
  let members: FrameMembers

  func frames(of triggers: [Trigger]) -> [Frame] {
    let (verbs, nouns) = (VerbFrames(members: members), NounFrames(members: members))
    let gapped = GappedFrames(members: members)
    let distribution = Distribution(members: members)
    var found: [Frame] = []
    for trigger in triggers {
      guard let frame = trigger.isNoun ? nouns.frame(trigger) : verbs.frame(trigger), !isApposed(frame, to: found)
      else { continue }
      found += distribution.frames(of: frame) + gapped.frames(after: frame)
    }
    return found
  }

  /// "spoke by telephone, their second call in a month": the same meeting once more.
  private func isApposed(_ frame: Frame, to found: [Frame]) -> Bool {
    let clause = members.clause
    guard frame.trigger.isNoun else { return false }
    let start = NounPhraseStart(clause: clause).start(of: frame.trigger.tokens.lowerBound)
    guard ["their", "its"].contains(clause.key(start)), clause.key(start - 1) == "," else { return false }
    return found.contains { Set($0.actors).isSuperset(of: frame.actors) }
  }
}
