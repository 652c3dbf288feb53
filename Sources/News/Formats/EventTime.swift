/// When an event of a calendar begins and ends: whole days, or an instant (RFC 5545, sections 3.3.4 and 3.3.5).
enum EventTime {
  /// The last day counts.
  case days(CalendarDate, CalendarDate)
  case instants(Timestamp, Timestamp?)

  /// Nil where the span is not known to the week or better.
  init?(_ span: DateSpan?) {
    guard let span, let start = span.start else { return nil }
    switch span.precision {
    case .time, .day, .week: break
    case .month, .year, .unknown: return nil
    }
    let end = span.end ?? start
    if let from = EventTime.instant(start) {
      let to = EventTime.instant(end)
      self = .instants(from, to.flatMap { $0 > from ? $0 : nil })
    } else {
      self = .days(start.day, max(start.day, end.day))
    }
  }

  func write(to ics: inout ICSWriter) {
    switch self {
    case .days(let first, let last):
      ics.line("DTSTART;VALUE=DATE", EventTime.basic(first))
      // The end of an event is exclusive.
      ics.line("DTEND;VALUE=DATE", EventTime.basic(last.adding(days: 1)))
    case .instants(let start, let end):
      ics.line("DTSTART", EventTime.stamp(start))
      if let end { ics.line("DTEND", EventTime.stamp(end)) }
    }
  }

  /// `20250207T063000Z`
  static func stamp(_ time: Timestamp) -> String {
    String(Timestamp(seconds: time.seconds).description.filter { $0 != "-" && $0 != ":" })
  }

  private static func basic(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

  private static func instant(_ moment: DateSpan.Moment) -> Timestamp? {
    guard case .time(let day, let minute, let offset) = moment else { return nil }
    return Timestamp(seconds: Int64(day.daysSinceEpoch) * 86_400 + Int64(minute - offset) * 60)
  }
}
