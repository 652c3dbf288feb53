internal import News

extension DateResolver {
  func day(year: Int?, month: Int, day: Int, weekday: Weekday?) -> CalendarDate? {
    if let year { return CalendarDate(year: year, month: month, day: day) }
    guard let today else { return nil }
    // Eight years either way have a leap year among them, and every weekday that a date can fall on.
    let candidates = (today.year - 8...today.year + 8).compactMap { CalendarDate(year: $0, month: month, day: day) }
    let fitting = weekday.map { weekday in candidates.filter { $0.weekday == weekday } } ?? []
    // A weekday that no year near makes right is a slip of the writer's.
    let near = fitting.filter { abs($0.daysSinceEpoch - today.daysSinceEpoch) <= 400 }
    return nearest(near.isEmpty ? candidates : near, to: today)
  }

  func dayOfMonth(_ day: Int) -> CalendarDate? {
    guard let today else { return nil }
    let candidates = (-2...2).compactMap { distance in
      let (year, month) = DateResolver.month(of: today, adding: distance)
      return CalendarDate(year: year, month: month, day: day)
    }
    return nearest(candidates, to: today)
  }

  /// The nearest day, those against the tense counted as three times as far: a wrong guess at the tense must not
  /// move a date by a year.
  private func nearest(_ candidates: [CalendarDate], to today: CalendarDate) -> CalendarDate? {
    candidates.min { weight(of: $0, from: today) < weight(of: $1, from: today) }
  }

  func weight(of day: CalendarDate, from today: CalendarDate) -> Int {
    let distance = day.daysSinceEpoch - today.daysSinceEpoch
    let isAgainstTense = tense == .past && distance > 0 || tense == .future && distance < 0
    return abs(distance) * (isAgainstTense ? 3 : 1)
  }

  func weekday(_ weekday: Weekday, _ anchor: DateAnchor) -> CalendarDate? {
    guard let today else { return nil }
    let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
    let next = today.adding(days: ahead == 0 ? 7 : ahead)
    let last = next.adding(days: ahead == 0 ? -14 : -7)
    switch anchor {
    case .bare:
      if ahead == 0 { return today }
      return tense == .future || tense == .open && ahead <= 3 ? next : last
    case .last: return last
    case .coming: return next
    // "next Friday" said on a Wednesday is not the day after tomorrow.
    case .next: return weekday.rawValue > today.weekday.rawValue ? next.adding(days: 7) : next
    case .this:
      let day = today.adding(days: weekday.rawValue - today.weekday.rawValue)
      return tense == .future && day < today ? next : day
    }
  }

  /// The year and month so many months on.
  static func month(of day: CalendarDate, adding months: Int) -> (year: Int, month: Int) {
    let index = day.year * 12 + day.month - 1 + months
    return (index / 12, index % 12 + 1)
  }
}
