internal import News

/// Dates that are told from the day of publication.
extension DateGrammar {
  /// "Friday", "last Friday evening", "this coming Friday", "Friday of next week".
  func weekday(at index: Int) -> Parsed? {
    var next = index
    var anchor = DateAnchor.bare
    switch word(index) {
    case .last, .past: (anchor, next) = (.last, index + 1)
    case .next: (anchor, next) = (.next, index + 1)
    case .coming: (anchor, next) = (.coming, index + 1)
    case .this:
      (anchor, next) = (.this, index + 1)
      if word(next) == .coming { (anchor, next) = (.coming, next + 1) }
      if word(next) == .past || word(next) == .last { (anchor, next) = (.last, next + 1) }
    case .following: return following(at: index)
    default: break
    }
    guard case .weekday(let weekday, let isShort) = word(next), tokens[next].isCapitalized, !isShort || next > index,
      word(next - 1) != .feast || !tokens[next - 1].isCapitalized
    else { return nil }
    next = skippingPartOfDay(next + 1)
    if anchor == .bare, let (week, end) = weekOfWeekday(at: next) {
      return Parsed(meaning: .weekdayOfWeek(weekday, week), end: end)
    }
    return Parsed(meaning: .weekday(weekday, anchor), end: next)
  }

  /// "the following Monday": which one, only the story tells.
  private func following(at index: Int) -> Parsed? {
    switch word(index + 1) {
    case .weekday(_, false), .unit(.day), .unit(.week), .unit(.month), .unit(.year):
      Parsed(meaning: .vague, end: index + 2)
    default: nil
    }
  }

  /// "next week", "of this week".
  private func weekOfWeekday(at index: Int) -> (Int, Int)? {
    let start = skipping(.of, index)
    guard word(start + 1) == .unit(.week) else { return nil }
    switch word(start) {
    case .last: return (-1, start + 2)
    case .this: return (0, start + 2)
    case .next: return (1, start + 2)
    default: return nil
    }
  }

  private func skippingPartOfDay(_ index: Int) -> Int { skipping(.partOfDay, index) }

  /// "today", "late yesterday", "tomorrow morning", "last night", "this evening", "the day after tomorrow".
  func relativeDay(at index: Int) -> Parsed? {
    if case .relativeDay(let days) = word(index) {
      if tokens[index].isCapitalized && word(index - 1) == .outlet { return nil }
      return Parsed(meaning: .relativeDay(days), end: skippingPartOfDay(index + 1))
    }
    switch (word(index), word(index + 1)) {
    case (.later, .relativeDay(let days)), (.earlier, .relativeDay(let days)):
      return Parsed(meaning: .relativeDay(days), end: index + 2)
    case (.this, .partOfDay): return Parsed(meaning: .relativeDay(0), end: index + 2)
    // "last night"; nobody says "last morning".
    case (.last, .partOfDay): return Parsed(meaning: .relativeDay(-1), end: index + 2)
    default: break
    }
    let start = skipping(.the, index)
    guard word(start) == .unit(.day), case .relativeDay(let days) = word(start + 2) else { return nil }
    switch (word(start + 1), days) {
    case (.after, 1): return Parsed(meaning: .relativeDay(2), end: start + 3)
    case (.before, -1): return Parsed(meaning: .relativeDay(-2), end: start + 3)
    default: return nil
    }
  }

  /// "three days ago", "in two weeks", "a month from now".
  func offset(at index: Int) -> Parsed? {
    let hasIn = word(index - 1) == .in
    guard let count = count(at: index), let unit = unit(at: count.end) else { return nil }
    var end = count.end + 1
    if word(end) == .ago { return Parsed(meaning: count.value.map { .offset(unit, -$0) } ?? .vague, end: end + 1) }
    let isFromNow = word(end) == .hence || word(end) == .from && word(end + 1) == .now
    if isFromNow { end += word(end) == .hence ? 1 : 2 }
    guard isFromNow || hasIn && word(end) != .of else { return nil }
    // "in two weeks' time"
    if isSign("'", end) && word(end + 1) == .time { end += 2 }
    return Parsed(meaning: count.value.map { .offset(unit, $0) } ?? .vague, end: end)
  }

  /// "in the coming days", "the next two weeks", "recent months": nothing that a calendar could show.
  func vague(at index: Int) -> Parsed? {
    let start = skipping(.the, index)
    switch word(start) {
    case .coming, .next, .past, .last, .recent, .following: break
    default: return nil
    }
    let counted = count(at: start + 1)?.end ?? start + 1
    guard case .units = word(counted) else { return nil }
    return Parsed(meaning: .vague, end: counted + 1)
  }

  /// "two", "10", "a", "several", "a few", "a couple of"; the last three of no certain value.
  private func count(at index: Int) -> (value: Int?, end: Int)? {
    guard index < tokens.count else { return nil }
    if case .number(let value, let digits) = tokens[index].kind {
      return digits <= 3 && isFree(before: index) && isFree(after: index + 1) ? (value, index + 1) : nil
    }
    if word(index) == .several { return (nil, skipping(.of, index + 1)) }
    guard case .cardinal(let value) = word(index) else { return nil }
    if word(index + 1) == .several { return (nil, skipping(.of, index + 2)) }
    return (value, index + 1)
  }

  private func unit(at index: Int) -> DateUnit? {
    switch word(index) {
    case .unit(let unit), .units(let unit): unit
    default: nil
    }
  }
}
