import Language

/// Finds an object that day and place stand before: "received at the palace on Sunday the prime minister of Iraq".
struct ShiftedObject {
  let clause: Clause
  private static let reach = 14
  private static let small: WordSet = ["on", "this", "late", "early", "here", "last", "the", "today", "yesterday"]

  func group(after start: Int) -> ActorGroup? {
    guard ["at", "in", "on", "here", "today", "yesterday"].contains(clause.key(start)) || isDay(start) else {
      return nil
    }
    var index = start
    let end = min(clause.tokens.upperBound, start + Self.reach)
    while index < end {
      if index > start, let group = clause.group(at: index), isPersonal(group) { return group }
      guard isStepped(index) else { return nil }
      index += 1
    }
    return nil
  }

  private func isStepped(_ index: Int) -> Bool {
    let key = clause.key(index)
    if Self.small.contains(key) || isDay(index) || ["at", "in", "of"].contains(key) { return true }
    return clause.token(index)?.isCapitalised == true
  }

  private func isDay(_ index: Int) -> Bool {
    DayWords.all.contains(clause.key(index)) || clause.token(index)?.has(.number) == true
  }

  private func isPersonal(_ group: ActorGroup) -> Bool {
    !clause.isPossessive(group)
      && group.mentions.allSatisfy {
        [.name, .office].contains($0.form) && $0.office != nil && $0.office != .honorific
      }
  }
}
