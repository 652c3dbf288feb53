import News
import Store

/// Whom to believe where reports differ.
enum Authority {
  /// Those who know best first: who wrote after the meeting began, if it did; who wrote since it was put off; all.
  /// - Parameter reports: in the order of the news; so are those of each rank.
  static func ranked(_ reports: [StoredReport], _ history: [StatusChange]) -> [[StoredReport]] {
    let end = history.last?.status
    var ranked: [[StoredReport]] = []
    if end == .held || end == .underway {
      ranked.append(reports.filter { [.held, .underway].contains($0.report.details.status) })
    }
    if end != .postponed, let delay = history.last(where: { $0.status == .postponed })?.at {
      ranked.append(reports.filter { $0.published > delay })
    }
    return ranked + [reports]
  }
}
