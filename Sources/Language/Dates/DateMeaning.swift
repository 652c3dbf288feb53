internal import News

/// What date words say, before it is settled on a calendar.
indirect enum DateMeaning: Hashable, Sendable {
  /// The year nil where it is not told; the weekday where it is told besides.
  case day(year: Int?, month: Int, day: Int, weekday: Weekday?)
  /// "the 7th", of this month or a neighbouring one.
  case dayOfMonth(Int)
  case month(year: Int?, month: Int, part: PeriodPart?)
  /// "the first week of March": 1 to 4, or -1 for the last.
  case weekOfMonth(Int, year: Int?, month: Int)
  /// "last March", "next March"
  case anchoredMonth(Int, DateAnchor)
  /// "the first quarter of 2025"
  case quarter(year: Int, Int)
  case year(Int, part: PeriodPart?)
  case weekday(Weekday, DateAnchor)
  /// "Friday of next week": weeks from the present one.
  case weekdayOfWeek(Weekday, Int)
  /// Days from the day of publication.
  case relativeDay(Int)
  /// This one (0), the next (1), the last (-1) and so on.
  case relativePeriod(DateUnit, Int, part: PeriodPart?)
  case weekend(DateAnchor)
  /// "three days ago" (-3), "in two weeks" (2).
  case offset(DateUnit, Int)
  case range(DateMeaning, DateMeaning)
  /// "in the coming days": a time, but which one cannot be told.
  case vague
}

/// Which of several weekdays is meant: "Friday", "last Friday", "this Friday", "this coming Friday", "next Friday".
enum DateAnchor: Hashable, Sendable {
  case bare, last, this, coming, next
}

enum DateUnit: Hashable, Sendable {
  case day, week, month, quarter, year
}

/// "early March", "the end of the month".
enum PeriodPart: Hashable, Sendable {
  case early, middle, late
  /// "later this month": between the day of publication and the end.
  case rest
  /// "earlier this month": between the beginning and the day of publication.
  case past
}

/// A time of day, and its zone where the words tell.
struct ClockTime: Hashable, Sendable {
  let minuteOfDay: Int
  let zone: ClockZone?
}

/// Whole days from first to last.
struct DayRange: Hashable {
  let first: CalendarDate
  let last: CalendarDate
  let precision: DatePrecision
}
