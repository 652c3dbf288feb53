import News
import Store

/// How a meeting's status went on from report to report.
struct StatusTimeline {
  /// Oldest first; empty only where there is no report.
  private(set) var history: [StatusChange] = []

  var status: MeetingStatus { history.last?.status ?? .planned }

  /// Less sure reports change nothing, unless there are no others.
  private static let leastConfidence = 0.3

  /// - Parameter reports: in the order of the news.
  init(_ reports: [StoredReport]) {
    let sure = reports.filter { $0.report.details.confidence >= StatusTimeline.leastConfidence }
    let heard = sure.isEmpty ? reports : sure
    for (index, report) in heard.enumerated() {
      let next = report.report.details.status
      guard history.isEmpty || StatusTimeline.follows(next, status) else { continue }
      if status == .denied, next == .held, !overrules(report, heard[...index]) { continue }
      history.append(StatusChange(status: next, at: report.published, article: report.article))
    }
  }

  /// Whether a later report of `next` is news after `current`. Plans told after the event are old ones told again.
  private static func follows(_ next: MeetingStatus, _ current: MeetingStatus) -> Bool {
    switch current {
    case .proposed: next != .proposed
    case .planned: next != .planned && next != .proposed
    case .underway: next == .held || next == .cancelled
    case .postponed: next != .postponed && next != .proposed && next != .denied
    case .cancelled: next != .cancelled && next != .proposed && next != .denied
    case .denied: next != .denied
    // What is denied was not: who wrote that it was held was wrong.
    case .held: next == .denied
    }
  }

  /// A meeting that was denied was held where two sources say so afterwards, or one of a day that was yet to come.
  /// - Parameter heard: up to and with the report.
  private func overrules(_ report: StoredReport, _ heard: ArraySlice<StoredReport>) -> Bool {
    guard let denial = history.last?.at else { return true }
    if let day = report.report.details.date?.start?.day, day > denial.day() { return true }
    let sources = heard.filter { $0.published > denial && $0.report.details.status == .held }.map(\.origin.source)
    return Set(sources).count > 1
  }
}
