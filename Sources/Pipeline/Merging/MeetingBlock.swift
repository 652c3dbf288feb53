import News
import Store

/// The meetings whose reports are grouped anew together, because of something that changed among them.
struct MeetingBlock {
  private let writer: any StoreWriter
  private(set) var homes: [Regrouping.Home] = []
  private var known: Set<String> = []

  /// Meetings that are looked at together; of more, which only those who meet all the time have, the first found count.
  private static let most = 48

  init(writer: any StoreWriter) { self.writer = writer }

  /// As they are in the store, the oldest first.
  var meetings: [Regrouping.Home] { homes }

  /// Adds the meetings that a report could tell of. Returns whether there were any new ones.
  /// - Parameter statuses: that count beside its own.
  mutating func add(candidatesFor report: StoredReport, statuses: [MeetingStatus] = []) throws -> Bool {
    let facts = ReportFacts(report)
    var dated = report.report
    // An undated report is looked for among the days it leaves open.
    if !facts.window.isDated {
      dated.details.date = DateSpan(
        start: .day(CalendarDate(daysSinceEpoch: facts.window.days.lowerBound)),
        end: .day(CalendarDate(daysSinceEpoch: facts.window.days.upperBound)), precision: .unknown, text: "")
    }
    let days = ([facts.status] + statuses).map(TimeEvidence.reach).max() ?? 0
    let reach = MergeReach(
      days: facts.window.isDated ? days : TimeEvidence.delay, delay: TimeEvidence.delay, news: TimeEvidence.newsCycle)
    let found = try writer.mergeCandidates(for: dated, published: report.published, within: reach)
      .filter { facts.couldBe($0) }
      .sorted { ($0.firstReported, $0.id) < ($1.firstReported, $1.id) }
    let before = homes.count
    for meeting in found where homes.count < MeetingBlock.most { try add(meeting.id) }
    return homes.count > before
  }

  /// Adds a meeting with all its reports, though there may be none; does nothing where it is there, gone or merged.
  /// - Parameter former: reports that belonged to it before.
  mutating func add(_ id: String, former: [StoredReport] = []) throws {
    if let index = homes.firstIndex(where: { $0.meeting == id }) {
      homes[index].former += former
    } else if known.insert(id).inserted, case .found = try writer.meeting(id: id) {
      homes.append(Regrouping.Home(meeting: id, reports: try writer.reports(meeting: id), former: former))
    }
  }
}
