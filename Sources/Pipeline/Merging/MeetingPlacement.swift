import News
import Store

/// Brings an article's reports into the meetings they tell of: inside one write of the store.
struct MeetingPlacement {
  let writer: any StoreWriter
  let now: Timestamp

  /// How far apart two dates of one meeting may be, where it was put off.
  private static let days = 60

  /// Puts the reports in the place of what the article told before.
  /// - Parameter article: its `published`, or the time it was first seen, orders it among others.
  func place(_ reports: [MeetingReport], of article: Article) throws {
    let left = try writer.removeReports(article: article.id)
    let sources = Set(article.sources.map { $0.feed ?? "" }).sorted()
    for (rank, report) in reports.enumerated() {
      try place(
        StoredReport(
          report: report, article: article.id, published: article.published?.instant ?? article.created,
          sources: sources), rank: rank)
    }
    for meeting in left { try rebuild(meeting) }
  }

  /// Saves again what its reports now tell, or removes it where none is left.
  func rebuild(_ meeting: String) throws {
    guard case .found(let before) = try writer.meeting(id: meeting) else { return }
    guard let merged = MeetingMerger.merge(try writer.reports(meeting: meeting), id: meeting) else {
      return try writer.removeMeeting(id: meeting)
    }
    guard merged != before else { return }
    try writer.saveMeeting(merged)
    try writer.note(.meetingChanged, subject: meeting, at: now)
  }

  private func place(_ report: StoredReport, rank: Int) throws {
    let homes = try homes(of: report)
    guard let home = homes.first else {
      let id = try writer.addMeeting(report.report.details, firstReported: report.published, at: now)
      try writer.saveReport(report.report, article: report.article, rank: rank, meeting: id)
      if let meeting = MeetingMerger.merge(try writer.reports(meeting: id), id: id) { try writer.saveMeeting(meeting) }
      return try writer.note(.meetingCreated, subject: id, at: now)
    }
    try writer.saveReport(report.report, article: report.article, rank: rank, meeting: home)
    for other in homes.dropFirst() {
      try writer.mergeMeeting(id: other, into: home)
      try writer.note(.meetingMerged, subject: other, at: now)
    }
    try rebuild(home)
  }

  /// The meetings that a report belongs to, the oldest first: several, where it shows that they are one.
  private func homes(of report: StoredReport) throws -> [String] {
    var members: [(meeting: String, reports: [StoredReport])] = []
    for candidate in try candidates(for: report) {
      members.append((candidate.id, try writer.reports(meeting: candidate.id)))
    }
    let groups = MeetingGrouping.groups(of: members.flatMap(\.reports) + [report])
    guard let group = groups.first(where: { $0.contains(report) }) else { return [] }
    let inside = Set(group)
    return members.filter { meeting in 2 * meeting.reports.count { inside.contains($0) } > meeting.reports.count }
      .map(\.meeting)
  }

  private func candidates(for report: StoredReport) throws -> [Meeting] {
    let facts = ReportFacts(report)
    var dated = report.report
    // An undated report is looked for among the days it leaves open.
    if !facts.window.isDated {
      dated.details.date = DateSpan(
        start: .day(CalendarDate(daysSinceEpoch: facts.window.days.lowerBound)),
        end: .day(CalendarDate(daysSinceEpoch: facts.window.days.upperBound)), precision: .unknown, text: "")
    }
    return try writer.mergeCandidates(for: dated, published: report.published, days: MeetingPlacement.days)
      .filter { facts.couldShareCompany(with: $0.details) }
      .sorted { ($0.firstReported, $0.id) < ($1.firstReported, $1.id) }
  }
}
