import News

/// Names a meeting's kind.
enum Kinds {
  static func kind(_ cluster: MeetingCluster, participants: Int, mode: MeetingMode) -> MeetingKind {
    if mode != .inPerson { return .call }
    let nouns = cluster.frames.compactMap(\.trigger.noun)
    if nouns.contains(.summit), participants != 3 || !nouns.contains(.trilateral) { return .summit }
    if nouns.contains(.trilateral) || participants == 3 { return .trilateral }
    if participants > 3 { return .multilateral }
    let isVisit = cluster.frames.allSatisfy { $0.trigger.kind == .visit || $0.trigger.kind == .host }
    return isVisit && cluster.frames.contains { $0.trigger.kind == .visit } ? .visit : .bilateral
  }
}
