internal import News

/// Dates from one day to another.
extension DateGrammar {
  /// A date, or two of them: "March 3–5", "5 and 6 May", "Monday to Wednesday", "Feb. 28 through March 2".
  func ranged(at index: Int) -> Parsed? {
    if let days = daysOfMonth(at: index) { return days }
    guard let first = date(at: index) else { return nil }
    if let second = laterDay(of: first) { return second }
    guard let connector = connector(at: first.end), let second = date(at: connector.end),
      isRange(first.meaning, second.meaning, by: connector.word, from: index)
    else { return first }
    return Parsed(meaning: .range(first.meaning, second.meaning), end: second.end)
  }

  /// "3–5 March 2025", "5 and 6 May": the first day has no month of its own.
  private func daysOfMonth(at index: Int) -> Parsed? {
    guard let day = dayNumber(at: index), let connector = connector(at: day.end),
      let second = dayWithWeekday(at: connector.end),
      case .day(let year, let month, let last, nil) = second.meaning, day.number < last
    else { return nil }
    let first = DateMeaning.day(year: year, month: month, day: day.number, weekday: nil)
    return Parsed(meaning: .range(first, second.meaning), end: second.end)
  }

  /// "March 3–5, 2025", "March 3 and 4": the second day has no month of its own.
  private func laterDay(of first: Parsed) -> Parsed? {
    guard case .day(nil, let month, let day, _) = first.meaning, let connector = connector(at: first.end),
      let last = dayNumber(at: connector.end), day < last.number, monthName(at: last.end) == nil,
      connector.word != .and || isFreeOfNoun(last.end)
    else { return nil }
    let yearIndex = skipping(sign: ",", last.end)
    let year = yearNumber(at: yearIndex)
    guard CalendarDate(year: year ?? 2000, month: month, day: last.number) != nil,
      CalendarDate(year: year ?? 2000, month: month, day: day) != nil
    else { return nil }
    return Parsed(
      meaning: .range(
        .day(year: year, month: month, day: day, weekday: nil),
        .day(year: year, month: month, day: last.number, weekday: nil)),
      end: year == nil ? last.end : yearIndex + 1)
  }

  /// "March 3 and 10 others": a noun follows.
  private func isFreeOfNoun(_ index: Int) -> Bool { index >= tokens.count || tokens[index].kind != .word }

  private func connector(at index: Int) -> (word: DateWord, end: Int)? {
    guard index < tokens.count else { return nil }
    switch tokens[index].kind {
    case .dash, .sign(UInt8(ascii: "-")): return (.to, index + 1)
    case .known(.to), .known(.until): return (.to, index + 1)
    case .known(.and): return (.and, index + 1)
    default: return nil
    }
  }

  /// Days only, and with "and" only neighbours or what stands after "between": "Monday and Thursday" are two dates.
  private func isRange(_ first: DateMeaning, _ second: DateMeaning, by word: DateWord, from index: Int) -> Bool {
    let isBetween = self.word(index - 1) == .between
    switch (first, second) {
    case (.weekday(let one, .bare), .weekday(let other, .bare)):
      return word == .to || isBetween || other.rawValue == one.rawValue % 7 + 1
    case (.day, .day): return word == .to || isBetween
    case (.month(_, _, nil), .month(_, _, nil)), (.year(_, nil), .year(_, nil)):
      return word == .to && self.word(index - 1) == .from || isBetween
    case (.relativeDay(let one), .relativeDay(let other)):
      return one < other && (word == .to || isBetween || other == one + 1)
    default: return false
    }
  }
}
