internal import News

/// Settles what date words say on a calendar.
struct DateResolver {
  /// The day of publication.
  let today: CalendarDate?
  let tense: Tense

  /// Nil where the words, or an unknown day of publication, leave it open.
  func days(of meaning: DateMeaning) -> DayRange? {
    switch meaning {
    case .day(let year, let month, let day, let weekday):
      return self.day(year: year, month: month, day: day, weekday: weekday).map(DayRange.init)
    case .dayOfMonth(let day): return dayOfMonth(day).map(DayRange.init)
    case .month(let year?, let month, let part): return monthRange(year, month, part: part)
    case .month(nil, let month, let part):
      return nearestMonth(month).flatMap { monthRange($0, month, part: part) }
    case .weekOfMonth(let week, let year, let month):
      return (year ?? nearestMonth(month)).flatMap { weekOfMonth(week, $0, month) }
    case .anchoredMonth(let month, let anchor): return anchoredMonth(month, anchor)
    case .quarter(let year, let number): return quarter(year, number)
    case .year(let year, let part): return yearRange(year, part: part)
    case .weekday(let weekday, let anchor): return self.weekday(weekday, anchor).map(DayRange.init)
    case .weekdayOfWeek(let weekday, let weeks):
      return today.map { DayRange($0.adding(days: weeks * 7 + weekday.rawValue - $0.weekday.rawValue)) }
    case .relativeDay(let days): return today.map { DayRange($0.adding(days: days)) }
    case .relativePeriod(let unit, let distance, let part): return period(unit, distance, part: part)
    case .weekend(let anchor): return weekend(anchor)
    case .offset(let unit, let count): return offset(unit, count)
    case .range(let first, let second): return range(first, second)
    case .vague: return nil
    }
  }
}

extension DayRange {
  init(_ day: CalendarDate) { self.init(first: day, last: day, precision: .day) }
}
