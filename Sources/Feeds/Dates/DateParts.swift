import News

/// The pieces of a date, as far as they have been read.
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?
  /// 1 to 366, in place of month and day.
  var dayOfYear: Int?
  /// ISO 8601's week and weekday, in place of month and day.
  var week: (number: Int, day: Int)?
  var hour: Int?
  var minute = 0
  var second = 0
  var hasSeconds = false
  var millisecond = 0
  /// Minutes east of UTC; nil where no zone was told.
  var offset: Int?
  /// Seconds since 1970, where the whole date was one such number.
  var epoch: Int?

  /// The years that are read and written, also where a zone leads into the next one.
  static let years = 1000...9999

  var isEmpty: Bool { year == nil && month == nil && day == nil && hour == nil && epoch == nil }
  var hasDay: Bool { year != nil && month != nil && day != nil }

  /// Nil where a piece is missing or out of its range.
  var timestamp: ZonedTimestamp? {
    if let epoch { return ZonedTimestamp(instant: Timestamp(seconds: Int64(epoch))) }
    guard let midnight else { return nil }
    guard let hour else {
      return ZonedTimestamp(instant: Timestamp(seconds: Int64(midnight)), isDateOnly: true)
    }
    guard hour <= 24, minute < 60, second <= 61, hour < 24 || (minute == 0 && second == 0) else { return nil }
    let offset = offset ?? 0
    let seconds = midnight + hour * 3600 + (minute - offset) * 60 + min(second, 59)
    let instant = Timestamp(milliseconds: Int64(seconds) * 1000 + Int64(millisecond))
    guard DateParts.years.contains(instant.day().year) else { return nil }
    return ZonedTimestamp(instant: instant, offsetMinutes: offset)
  }

  /// Seconds since 1970 at the start of the day, were it in UTC.
  var midnight: Int? {
    // The year 1 stands for "no date" in some programs, and no other so small is meant.
    guard var year, year >= 1000 else { return nil }
    // The Thai calendar counts from 543 years before.
    if (2450...2650).contains(year) { year -= 543 }
    if let week { return DateParts.day(of: week, in: year).map { $0 * 86_400 } }
    if let dayOfYear {
      guard let start = CalendarDate(year: year, month: 1, day: 1), (1...366).contains(dayOfYear) else { return nil }
      return (start.daysSinceEpoch + dayOfYear - 1) * 86_400
    }
    // A year alone, or a year and a month, stand for their first day (W3C-DTF).
    guard month != nil || day == nil else { return nil }
    return CalendarDate(year: year, month: month ?? 1, day: day ?? 1).map { $0.daysSinceEpoch * 86_400 }
  }

  /// Days since 1970; the week with 4 January in it is the first (ISO 8601, section 3.1.1.23).
  private static func day(of week: (number: Int, day: Int), in year: Int) -> Int? {
    guard (1...53).contains(week.number), (1...7).contains(week.day),
      let fourth = CalendarDate(year: year, month: 1, day: 4)
    else { return nil }
    return fourth.daysSinceEpoch - fourth.weekday.rawValue + (week.number - 1) * 7 + week.day
  }
}
