/// When something takes place, as precisely as the text tells.
public struct DateSpan: Hashable, Sendable {
  /// Nil where the words could not be settled ("Friday" in an article of unknown date).
  public var start: Moment?
  public var end: Moment?
  public var precision: DatePrecision
  /// The words used: "Friday".
  public var text: String

  public init(start: Moment?, end: Moment?, precision: DatePrecision, text: String) {
    (self.start, self.end, self.precision, self.text) = (start, end, precision, text)
  }

  /// A day, or an instant with its offset where the text gives a time.
  public enum Moment: Hashable, Sendable {
    case day(CalendarDate)
    /// The day and time of day (minutes since midnight) on the local clock, with the offset from UTC in minutes.
    case time(CalendarDate, minuteOfDay: Int, offsetMinutes: Int)

    public var day: CalendarDate {
      switch self {
      case .day(let day), .time(let day, _, _): return day
      }
    }
  }
}

public enum DatePrecision: String, CaseIterable, Sendable {
  case time, day, week, month, year, unknown
}

extension DateSpan.Moment: CustomStringConvertible {
  /// ISO 8601: `2025-02-07` or `2025-02-07T15:30:00+09:00`.
  public var description: String {
    switch self {
    case .day(let day): return day.description
    case .time(let day, let minute, let offset):
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let distance = abs(offset)
      let zone = offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + two(distance / 60) + ":" + two(distance % 60)
      return "\(day)T\(two(minute / 60)):\(two(minute % 60)):00\(zone)"
    }
  }
}
