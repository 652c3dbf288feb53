internal import News

/// Weeks, months and years told from the day of publication.
extension DateGrammar {
  /// "next week", "later this month", "early next year", "the end of the week", "this weekend".
  func period(at index: Int) -> Parsed? {
    switch word(index) {
    case .later: return anchored(at: index + 1, part: .rest)
    case .earlier: return anchored(at: index + 1, part: .past)
    default: break
    }
    if let part = part(at: index) {
      if word(part.end) == .the, case .unit(let unit) = word(part.end + 1), unit != .day {
        return Parsed(meaning: .relativePeriod(unit, 0, part: part.part), end: part.end + 2)
      }
      return anchored(at: part.end, part: part.part)
    }
    if word(index) == .the && word(index + 1) == .weekend { return Parsed(meaning: .weekend(.bare), end: index + 2) }
    return anchored(at: index, part: nil)
  }

  private func anchored(at index: Int, part: PeriodPart?) -> Parsed? {
    let (anchor, distance): (DateAnchor, Int)
    switch word(index) {
    case .last: (anchor, distance) = (.last, -1)
    case .this: (anchor, distance) = (.this, 0)
    case .next: (anchor, distance) = (.next, 1)
    case .coming: (anchor, distance) = (.coming, 1)
    default: return nil
    }
    switch (word(index + 1), word(index + 2)) {
    case (.unit(let unit), _) where unit != .day && anchor != .coming:
      return Parsed(meaning: .relativePeriod(unit, distance, part: part), end: index + 2)
    case (.weekend, _): return Parsed(meaning: .weekend(anchor), end: index + 2)
    case (.coming, .weekend) where anchor == .this: return Parsed(meaning: .weekend(.coming), end: index + 3)
    case (.past, .weekend) where anchor == .this: return Parsed(meaning: .weekend(.last), end: index + 3)
    default: return nil
    }
  }
}
