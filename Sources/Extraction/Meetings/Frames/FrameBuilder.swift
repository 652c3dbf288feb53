import Language
import News

/// Reads the frames of a sentence: for each trigger who meets whom.
struct FrameBuilder {
  let members: FrameMembers

  func frames(of triggers: [Trigger]) -> [Frame] {
    let (verbs, nouns) = (VerbFrames(members: members), NounFrames(members: members))
    let gapped = GappedFrames(members: members)
    return triggers.flatMap { trigger -> [Frame] in
      guard let frame = trigger.isNoun ? nouns.frame(trigger) : verbs.frame(trigger) else { return [] }
      return [frame] + gapped.frames(after: frame)
    }
  }
}
