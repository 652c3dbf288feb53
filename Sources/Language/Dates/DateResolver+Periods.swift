internal import News

extension DateResolver {
  func monthRange(_ year: Int, _ month: Int, part: PeriodPart?) -> DayRange? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let last = first.adding(days: CalendarDate.days(inMonth: month, of: year) - 1)
    return cut(first, last, precision: .month, part: part, early: 10, late: 20)
  }

  /// Seven days of a month, counted from its first day, or from its last.
  func weekOfMonth(_ week: Int, _ year: Int, _ month: Int) -> DayRange? {
    guard let whole = monthRange(year, month, part: nil) else { return nil }
    let first = week < 0 ? whole.last.adding(days: -6) : whole.first.adding(days: (week - 1) * 7)
    return DayRange(first: first, last: first.adding(days: 6), precision: .week)
  }

  func yearRange(_ year: Int, part: PeriodPart?) -> DayRange? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    // To the end of April, of August, of December; the last eight months have 245 days, the last four 122.
    let days = last.daysSinceEpoch - first.daysSinceEpoch + 1
    return cut(first, last, precision: .year, part: part, early: days - 245, late: days - 122)
  }

  /// - Parameters:
  ///   - early: How many days count as early.
  ///   - late: How many days there are before the late ones.
  private func cut(
    _ first: CalendarDate, _ last: CalendarDate, precision: DatePrecision, part: PeriodPart?, early: Int, late: Int
  ) -> DayRange? {
    switch part {
    case nil: return DayRange(first: first, last: last, precision: precision)
    case .early: return DayRange(first: first, last: first.adding(days: early - 1), precision: precision)
    case .middle:
      return DayRange(first: first.adding(days: early), last: first.adding(days: late - 1), precision: precision)
    case .late: return DayRange(first: first.adding(days: late), last: last, precision: precision)
    case .rest: return today.map { DayRange(first: max(first, min($0, last)), last: last, precision: precision) }
    case .past: return today.map { DayRange(first: first, last: min(last, max($0, first)), precision: precision) }
    }
  }

  /// The year in which a month is meant that has none.
  func nearestMonth(_ month: Int) -> Int? {
    guard let today else { return nil }
    return (today.year - 1...today.year + 1).min { weight(ofMonth: month, of: $0) < weight(ofMonth: month, of: $1) }
  }

  private func weight(ofMonth month: Int, of year: Int) -> Int {
    guard let today, let range = monthRange(year, month, part: nil) else { return .max }
    if range.first <= today && today <= range.last { return 0 }
    return weight(of: range.first > today ? range.first : range.last, from: today)
  }

  func anchoredMonth(_ month: Int, _ anchor: DateAnchor) -> DayRange? {
    guard let today else { return nil }
    let year: Int
    switch anchor {
    case .last: year = month < today.month ? today.year : today.year - 1
    case .next, .coming: year = month > today.month ? today.year : today.year + 1
    case .this, .bare: year = today.year
    }
    return monthRange(year, month, part: nil)
  }

  func quarter(_ year: Int, _ number: Int) -> DayRange? {
    guard let first = monthRange(year, number * 3 - 2, part: nil), let last = monthRange(year, number * 3, part: nil)
    else { return nil }
    return DayRange(first: first.first, last: last.last, precision: .month)
  }

  func period(_ unit: DateUnit, _ distance: Int, part: PeriodPart?) -> DayRange? {
    guard let today else { return nil }
    switch unit {
    case .day: return DayRange(today.adding(days: distance))
    case .week:
      let monday = today.adding(days: distance * 7 + 1 - today.weekday.rawValue)
      return cut(monday, monday.adding(days: 6), precision: .week, part: part, early: 3, late: 4)
    case .month:
      let (year, month) = DateResolver.month(of: today, adding: distance)
      return monthRange(year, month, part: part)
    case .quarter:
      let (year, month) = DateResolver.month(of: today, adding: distance * 3)
      return quarter(year, (month + 2) / 3)
    case .year: return yearRange(today.year + distance, part: part)
    }
  }

  /// Saturday and Sunday; on such a day "this weekend" is the one that is.
  func weekend(_ anchor: DateAnchor) -> DayRange? {
    guard let today else { return nil }
    let isWeekend = today.weekday == .saturday || today.weekday == .sunday
    // Without a tense, Monday and Tuesday look back and other days ahead.
    let looksBack = tense == .past || tense == .unknown && today.weekday.rawValue <= 2
    let weeks: Int
    switch anchor {
    case .bare, .this: weeks = !isWeekend && looksBack ? -1 : 0
    case .last: weeks = -1
    case .coming: weeks = isWeekend ? 1 : 0
    case .next: weeks = 1
    }
    let saturday = today.adding(days: 6 - today.weekday.rawValue + weeks * 7)
    return DayRange(first: saturday, last: saturday.adding(days: 1), precision: .day)
  }

  func offset(_ unit: DateUnit, _ count: Int) -> DayRange? {
    guard let today, abs(count) < 1000 else { return nil }
    return unit == .day ? DayRange(today.adding(days: count)) : period(unit, count, part: nil)
  }

  func range(_ first: DateMeaning, _ second: DateMeaning) -> DayRange? {
    guard let start = days(of: borrowingYear(first, from: second)) else { return nil }
    guard let end = end(second, after: start), end.last >= start.first else { return start }
    return DayRange(first: start.first, last: end.last, precision: start.precision)
  }

  /// "28 February to 2 March 2025": the year stands once.
  private func borrowingYear(_ first: DateMeaning, from second: DateMeaning) -> DateMeaning {
    switch (first, second) {
    case (.day(nil, let month, let day, let weekday), .day(let year?, let lastMonth, _, _)):
      .day(year: month > lastMonth ? year - 1 : year, month: month, day: day, weekday: weekday)
    case (.month(nil, let month, let part), .month(let year?, let lastMonth, _)):
      .month(year: month > lastMonth ? year - 1 : year, month: month, part: part)
    default: first
    }
  }

  /// What has no year or week of its own is the first of its kind after the start.
  private func end(_ meaning: DateMeaning, after start: DayRange) -> DayRange? {
    switch meaning {
    case .weekday, .day(nil, _, _, _), .month(nil, _, _):
      DateResolver(today: start.first, tense: .future).days(of: meaning)
    default: days(of: meaning)
    }
  }
}
