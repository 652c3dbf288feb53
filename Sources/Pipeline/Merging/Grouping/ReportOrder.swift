import News
import Store

extension StoredReport {
  /// The order in which reports are read, whatever order they came in: by publication, plans before what became of
  /// them, then by what they say, and last by their article.
  static func isBefore(_ a: StoredReport, _ b: StoredReport) -> Bool {
    if a.published != b.published { return a.published < b.published }
    let (first, second) = (a.report.details, b.report.details)
    if first.status != second.status { return first.status.stage < second.status.stage }
    let (firstWords, secondWords) = (a.report.evidence.first?.text ?? "", b.report.evidence.first?.text ?? "")
    if firstWords != secondWords { return firstWords < secondWords }
    if first.title != second.title { return first.title < second.title }
    return a.article < b.article
  }
}

extension MeetingStatus {
  /// How far a meeting has come.
  var stage: Int {
    switch self {
    case .proposed: 0
    case .planned: 1
    case .underway: 2
    case .postponed: 3
    case .cancelled: 4
    case .denied: 5
    case .held: 6
    }
  }
}
