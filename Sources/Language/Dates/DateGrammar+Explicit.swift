internal import News

/// Dates that name their day, month or year.
extension DateGrammar {
  /// "Friday, Feb. 7", "7 February 2025".
  func dayWithWeekday(at index: Int) -> Parsed? {
    guard case .weekday(let weekday, let isShort) = word(index), tokens[index].isCapitalized else {
      return namedDay(at: index)
    }
    var next = isShort ? skipping(sign: ".", index + 1) : index + 1
    next = skipping(.the, skipping(sign: ",", next))
    guard let day = namedDay(at: next), case .day(let year, let month, let number, _) = day.meaning else { return nil }
    return Parsed(meaning: .day(year: year, month: month, day: number, weekday: weekday), end: day.end)
  }

  /// "February 7", "Feb. 7th, 2025", "7 February", "the 7th of February 2025".
  private func namedDay(at index: Int) -> Parsed? {
    if let month = monthName(at: index), let day = dayNumber(at: month.end) {
      return dayWithYear(month: month.number, day: day.number, end: day.end)
    }
    if let day = dayNumber(at: skipping(.the, index)), let month = monthName(at: skipping(.of, day.end)) {
      return dayWithYear(month: month.number, day: day.number, end: month.end)
    }
    return nil
  }

  private func dayWithYear(month: Int, day: Int, end: Int) -> Parsed? {
    // 2000 was a leap year: whether a year has the 29th of February is known only with the year.
    guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
    if let year = yearNumber(at: skipping(sign: ",", end)), CalendarDate(year: year, month: month, day: day) != nil {
      return Parsed(meaning: .day(year: year, month: month, day: day, weekday: nil), end: skipping(sign: ",", end) + 1)
    }
    return Parsed(meaning: .day(year: nil, month: month, day: day, weekday: nil), end: end)
  }

  func monthName(at index: Int) -> (number: Int, end: Int)? {
    guard case .month(let number, let isShort) = word(index), tokens[index].isCapitalized else { return nil }
    return (number, isShort ? skipping(sign: ".", index + 1) : index + 1)
  }

  func dayNumber(at index: Int) -> (number: Int, end: Int)? {
    guard index >= 0, index < tokens.count, isFree(before: index) else { return nil }
    switch tokens[index].kind {
    case .ordinal(let value): return (1...31).contains(value) ? (value, index + 1) : nil
    case .number(let value, let digits):
      return digits <= 2 && (1...31).contains(value) && isFree(after: index + 1) ? (value, index + 1) : nil
    default: return nil
    }
  }

  func yearNumber(at index: Int) -> Int? {
    guard index < tokens.count, case .number(let value, 4) = tokens[index].kind, (1900...2100).contains(value),
      isFree(before: index) && isFree(after: index + 1)
    else { return nil }
    return value
  }

  /// "early March", "mid-March 2025", "the end of March", "last March", "March 2025", and "March" where it is a month.
  func month(at index: Int) -> Parsed? {
    if let anchor = anchor(at: index), let month = monthName(at: index + 1) {
      return Parsed(meaning: .anchoredMonth(month.number, anchor), end: month.end)
    }
    let part = part(at: index)
    guard let month = monthName(at: part?.end ?? index) else { return nil }
    let yearIndex = skipping(.of, skipping(sign: ",", month.end))
    if let year = yearNumber(at: yearIndex) {
      return Parsed(meaning: .month(year: year, month: month.number, part: part?.part), end: yearIndex + 1)
    }
    // "30 February" is no day, and no February either.
    guard part != nil || isMonth(at: index, end: month.end), dayNumber(at: index - 1) == nil else { return nil }
    return Parsed(meaning: .month(year: nil, month: month.number, part: part?.part), end: month.end)
  }

  private func anchor(at index: Int) -> DateAnchor? {
    switch word(index) {
    case .last: .last
    case .this: .this
    case .next: .next
    default: nil
    }
  }

  /// "March" is a month after a preposition that leads to a time; "January" is one by itself.
  private func isMonth(at index: Int, end: Int) -> Bool {
    switch word(index - 1) {
    case .in, .since, .by, .until, .from, .to, .of, .before, .after, .between, .within, .preposition, .the:
      guard case .month(_, let isShort) = word(index) else { return false }
      return !isShort || end > index + 1
    default:
      guard case .month(let number, false) = word(index) else { return false }
      return [1, 2, 7, 9, 10, 11, 12].contains(number)
    }
  }

  /// "in 2025", "early 2025", "the end of 2025", "the first quarter of 2025".
  func year(at index: Int) -> Parsed? {
    if case .ordinal(let number) = word(index), (1...4).contains(number), word(index + 1) == .unit(.quarter),
      let year = yearNumber(at: skipping(.of, index + 2))
    {
      return Parsed(meaning: .quarter(year: year, number), end: skipping(.of, index + 2) + 1)
    }
    if let part = part(at: index), let year = yearNumber(at: part.end) {
      return Parsed(meaning: .year(year, part: part.part), end: part.end + 1)
    }
    guard let year = yearNumber(at: index) else { return nil }
    switch word(index - 1) {
    case .in, .since, .by, .until, .from, .before, .after, .preposition:
      return Parsed(meaning: .year(year, part: nil), end: index + 1)
    default: return nil
    }
  }

  /// "the first week of March", "the last week of March 2025"
  func weekOfMonth(at index: Int) -> Parsed? {
    let start = skipping(.the, index)
    let week: Int
    switch word(start) {
    case .ordinal(let number) where number <= 4: week = number
    case .last: week = -1
    default: return nil
    }
    guard word(start + 1) == .unit(.week), word(start + 2) == .of, let month = monthName(at: start + 3) else {
      return nil
    }
    let year = yearNumber(at: skipping(sign: ",", month.end))
    return Parsed(
      meaning: .weekOfMonth(week, year: year, month: month.number),
      end: year == nil ? month.end : skipping(sign: ",", month.end) + 1)
  }

  /// "early", "mid-", "the beginning of", "the end of".
  func part(at index: Int) -> (part: PeriodPart, end: Int)? {
    let start = skipping(.the, index)
    guard case .part(let part) = word(start) else { return nil }
    if word(start + 1) == .of { return (part, start + 2) }
    guard start == index else { return nil }
    return (part, skipping(sign: "-", start + 1))
  }

  /// "the 7th" after "on", but not "on the 7th floor".
  func dayOfMonth(at index: Int) -> Parsed? {
    guard word(index - 1) == .on, word(index) == .the, index + 1 < tokens.count,
      case .ordinal(let day) = tokens[index + 1].kind, (1...31).contains(day)
    else { return nil }
    if index + 2 < tokens.count, tokens[index + 2].kind == .word { return nil }
    return Parsed(meaning: .dayOfMonth(day), end: index + 2)
  }
}
