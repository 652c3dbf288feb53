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
    for report in sure.isEmpty ? reports : sure {
      let next = report.report.details.status
      guard history.isEmpty || StatusTimeline.follows(next, status) else { continue }
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
    case .held: false
    }
  }
}
