import News

/// Dates as people read them, as precise as they are known.
enum DateText {
  /// `Fri 7 Feb 2025`, `Feb 2025`, `2025`.
  static func of(_ moment: DateSpan.Moment, _ precision: DatePrecision) -> String {
    let day = moment.day
    let month = months[day.month - 1]
    switch precision {
    case .year: return "\(day.year)"
    case .month: return "\(month) \(day.year)"
    case .week: return "week of \(full(day))"
    case .day, .time, .unknown: return full(day) + clock(moment)
    }
  }

  private static func full(_ day: CalendarDate) -> String {
    "\(weekdays[day.weekday.rawValue - 1]) \(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static func clock(_ moment: DateSpan.Moment) -> String {
    guard case .time(_, let minute, _) = moment else { return "" }
    let (hour, rest) = (minute / 60, minute % 60)
    return ", \(hour):\(rest < 10 ? "0" : "")\(rest)"
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
