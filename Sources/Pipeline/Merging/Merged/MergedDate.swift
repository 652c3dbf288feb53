import News
import Store

/// The date of a meeting: the most precise one, as most of those say who know best; of equals the newest.
enum MergedDate {
  /// - Parameter reports: in the order of the news.
  static func date(_ reports: [StoredReport], history: [StatusChange]) -> DateSpan? {
    for knowing in Authority.ranked(reports, history) {
      let dates = knowing.compactMap(\.report.details.date)
      if let date = best(dates), date.start != nil { return date }
    }
    return best(reports.compactMap(\.report.details.date))
  }

  private static func best(_ dates: [DateSpan]) -> DateSpan? {
    guard let finest = dates.map({ fineness($0) }).max() else { return nil }
    var votes = Votes<CalendarDate?>()
    // Later ones first, for they win among equals.
    for date in dates.reversed() where min(fineness(date), 4) == min(finest, 4) { votes.add(.some(date.start?.day)) }
    guard let day = votes.winner else { return nil }
    let agreeing = dates.filter { $0.start?.day == day && min(fineness($0), 4) == min(finest, 4) }
    return agreeing.reversed().max { fineness($0) < fineness($1) }
  }

  /// A time is no better than a day when it comes to which day it was.
  private static func fineness(_ date: DateSpan) -> Int {
    guard date.start != nil else { return 0 }
    switch date.precision {
    case .unknown: return 0
    case .year: return 1
    case .month: return 2
    case .week: return 3
    case .day: return 4
    case .time: return 5
    }
  }
}
