import News

/// The days on which a meeting can have been, as far as one report tells: its date, or what its status and the day of
/// its publication leave open. Days count from 1970-01-01.
struct DayWindow {
  let days: ClosedRange<Int>
  /// From the report's own date.
  let isDated: Bool
  /// To the day.
  let isPrecise: Bool

  /// How long before the publication an undated meeting may lie that was held, put off or called off.
  private static let past = 10
  /// How far ahead plans reach.
  private static let ahead = 60

  init(_ details: MeetingDetails, published: Timestamp) {
    let day = published.day().daysSinceEpoch
    if let date = details.date, let start = date.start?.day.daysSinceEpoch {
      let told = start...max(start, date.end?.day.daysSinceEpoch ?? start)
      isDated = true
      isPrecise = date.precision == .day || date.precision == .time
      days = isPrecise ? told : DayWindow.cut(told, details.status, day)
    } else {
      days = DayWindow.open(details.status, day)
      (isDated, isPrecise) = (false, false)
    }
  }

  /// Days between the two; 0 where they overlap.
  func gap(to other: DayWindow) -> Int {
    max(0, days.lowerBound - other.days.upperBound, other.days.lowerBound - days.upperBound)
  }

  /// One day is left for the zones between a meeting and its reporter.
  private static func open(_ status: MeetingStatus, _ day: Int) -> ClosedRange<Int> {
    switch status {
    case .held: day - past...day + 1
    case .underway: day - 1...day + 1
    case .proposed, .planned: day - 1...day + ahead
    case .postponed, .cancelled, .denied: day - past...day + ahead
    }
  }

  /// Of a week, month or year, what the status leaves: plans lie ahead, what was held lies behind.
  private static func cut(_ told: ClosedRange<Int>, _ status: MeetingStatus, _ day: Int) -> ClosedRange<Int> {
    switch status {
    case .proposed, .planned: min(max(told.lowerBound, day - 1), told.upperBound)...told.upperBound
    case .held: told.lowerBound...max(min(told.upperBound, day + 1), told.lowerBound)
    case .underway, .postponed, .cancelled, .denied: told
    }
  }
}
