import News

/// The pieces of a date, as far as they have been read.
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?
  var dayOfYear: Int?
  var hour: Int?
  var minute = 0
  var second = 0
  var millisecond = 0
  var offsetMinutes = 0
  /// Seconds since 1970, where the whole date was one such number.
  var epoch: Int?

  var isEmpty: Bool { year == nil && month == nil && day == nil && hour == nil }

  /// Nil where a piece is missing or out of its range.
  var timestamp: ZonedTimestamp? {
    if let epoch { return ZonedTimestamp(instant: Timestamp(seconds: Int64(epoch))) }
    // A year alone, or a year and a month, stand for their first day (W3C-DTF).
    guard let year, let start = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    guard month != nil || day == nil else { return nil }
    let midnight = start.adding(days: (dayOfYear ?? 1) - 1).daysSinceEpoch * 86_400
    guard let hour else {
      return ZonedTimestamp(instant: Timestamp(seconds: Int64(midnight)), isDateOnly: true)
    }
    guard hour <= 24, minute < 60, second <= 61, hour < 24 || (minute == 0 && second == 0) else { return nil }
    let seconds = midnight + hour * 3600 + (minute - offsetMinutes) * 60 + min(second, 59)
    let instant = Timestamp(milliseconds: Int64(seconds) * 1000 + Int64(millisecond))
    return ZonedTimestamp(instant: instant, offsetMinutes: offsetMinutes)
  }
}
