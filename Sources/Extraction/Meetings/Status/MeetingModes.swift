import Language
import News

/// Tells calls from meetings in person.
struct MeetingModes {
  let clause: Clause

  /// Nil where the words leave it open.
  func mode(of trigger: Trigger) -> MeetingMode? {
    if trigger.noun == .video || isVideo(around: trigger) { return .video }
    if isTalkThere(trigger) { return .inPerson }
    // "his conversation with Le Drian", which may have been anywhere
    if trigger.noun == .call, trigger.tokens.contains(where: { clause.key($0).hasPrefix("conversation") }),
      !isPhone(around: trigger)
    {
      return nil
    }
    if trigger.noun == .call || trigger.kind == .phone {
      return trigger.noun == .call && isVideoAfter(trigger) ? .video : .phone
    }
    if isPhone(around: trigger) { return .phone }
    switch trigger.kind {
    case .meet where !trigger.isNoun, .host, .gather, .see, .debate: return .inPerson
    case .visit: return .inPerson
    case .meet: return trigger.noun == .talks ? nil : .inPerson
    case .speak: return isInPerson(after: trigger) ? .inPerson : nil
    case .phone, .join, .negotiate: return nil
    }
  }

  /// "the hour-long conversation at the Grange Hotel"
  private func isTalkThere(_ trigger: Trigger) -> Bool {
    let isConversation = trigger.tokens.contains { clause.key($0).hasPrefix("conversation") }
    guard isConversation, !isPhone(around: trigger) else { return false }
    return window(trigger).prefix(6).contains {
      clause.key($0) == "at" && MeetingPlaces(clause: clause).isPlace(at: $0)
    }
  }

  private func window(_ trigger: Trigger) -> Range<Int> {
    trigger.tokens.upperBound..<min(trigger.tokens.upperBound + 24, clause.tokens.upperBound)
  }

  private func isVideo(around trigger: Trigger) -> Bool {
    let before = (max(clause.tokens.lowerBound, trigger.tokens.lowerBound - 2)..<trigger.tokens.lowerBound).map(
      clause.key)
    if before.contains("virtually") || before.contains("online") { return true }
    if trigger.tokens.contains(where: { TriggerWords.videoModifiers.contains(clause.key($0)) }) { return true }
    return window(trigger).contains { index in
      let key = clause.key(index)
      if ["virtually", "videoconference", "video-link", "videolink"].contains(key) { return true }
      let isBy = ["by", "via", "over", "through", "in", "on", "a"].contains(clause.key(index - 1))
      return isBy && ["video", "zoom", "online", "webcam"].contains(key)
    }
  }

  private func isVideoAfter(_ trigger: Trigger) -> Bool { trigger.tokens.contains { clause.key($0) == "video" } }

  /// "by phone", "over the telephone", "on a call"
  private func isPhone(around trigger: Trigger) -> Bool {
    if trigger.tokens.contains(where: { ["phone", "telephone", "telephonic"].contains(clause.key($0)) }) {
      return true
    }
    return window(trigger).contains { index in
      guard ["phone", "telephone"].contains(clause.key(index)) else { return false }
      return ["by", "over", "on", "the", "via", "a"].contains(clause.key(index - 1))
    }
  }

  private func isInPerson(after trigger: Trigger) -> Bool {
    window(trigger).contains { index in
      let key = clause.key(index)
      if ["margins", "sidelines", "face-to-face", "in-person"].contains(key) { return true }
      return key == "at" && clause.token(index + 1).map { $0.isCapitalised || $0.key == "the" } == true
    }
  }
}
