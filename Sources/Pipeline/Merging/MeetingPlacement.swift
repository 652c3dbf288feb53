public import News
public import Store

/// Brings an article's reports into the meetings they tell of: inside one write of the store.
///
/// ```swift
/// try await store.write { writer in
///   try MeetingPlacement(writer: writer, now: .now).place(findings.meetings, of: article)
/// }
/// ```
public struct MeetingPlacement {
  private let writer: any StoreWriter
  private let now: Timestamp

  /// How far apart two dates of one meeting may be, where it was put off.
  private static let days = 60

  public init(writer: any StoreWriter, now: Timestamp) { (self.writer, self.now) = (writer, now) }

  /// Puts the reports in the place of what the article told before.
  /// - Parameter article: its `published`, or the time it was first seen, orders it among others.
  /// - Throws: `StoreError`.
  public func place(_ reports: [MeetingReport], of article: Article) throws {
    let left = try writer.removeReports(article: article.id)
    let sources = Set(article.sources.map { $0.feed ?? article.id }).sorted()
    for (rank, report) in reports.enumerated() {
      try place(
        StoredReport(
          report: report, article: article.id, published: article.published?.instant ?? article.created,
          sources: sources, rank: rank))
    }
    for meeting in left { try rebuild(meeting) }
  }

  /// Saves again what its reports now tell, or removes it where none is left.
  /// - Throws: `StoreError`.
  public func rebuild(_ meeting: String) throws {
    try save(try writer.reports(meeting: meeting), as: meeting)
  }

  /// - Parameter reports: all that the meeting rests on.
  private func save(_ reports: [StoredReport], as meeting: String) throws {
    guard case .found(let before) = try writer.meeting(id: meeting) else { return }
    guard let merged = MeetingMerger.merge(reports, id: meeting) else { return try writer.removeMeeting(id: meeting) }
    guard merged != before else { return }
    try writer.saveMeeting(merged)
    // A new one was noted when it was made.
    if before.articles > 0 { try writer.note(.meetingChanged, subject: meeting, at: now) }
  }

  private func place(_ report: StoredReport) throws {
    var meetings: [Regrouping.Home] = []
    for candidate in try candidates(for: report) {
      meetings.append(Regrouping.Home(meeting: candidate.id, reports: try writer.reports(meeting: candidate.id)))
    }
    let groups = MeetingGrouping.groups(of: meetings.flatMap(\.reports) + [report])
    let plan = Regrouping(groups, meetings: meetings)
    var homes: [String] = []
    for (home, arriving) in plan.homes { homes.append(try move(arriving, into: home)) }
    for (meeting, index) in plan.emptied {
      try writer.mergeMeeting(id: meeting, into: homes[index])
      try writer.note(.meetingMerged, subject: meeting, at: now)
    }
    for (id, home) in zip(homes, plan.homes) { try save(home.home.reports, as: id) }
  }

  /// Puts those reports into a meeting that are not there yet; makes it where it is new.
  private func move(_ arriving: [StoredReport], into home: Regrouping.Home) throws -> String {
    let meeting = try home.meeting ?? add(home.reports)
    for report in arriving {
      try writer.saveReport(report.report, article: report.article, rank: report.rank, meeting: meeting)
    }
    return meeting
  }

  private func add(_ reports: [StoredReport]) throws -> String {
    let id = try writer.addMeeting(reports[0].report.details, firstReported: reports[0].published, at: now)
    try writer.note(.meetingCreated, subject: id, at: now)
    return id
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
    let reach = MergeReach(
      days: facts.window.isDated ? ReportFacts.nearby : MeetingPlacement.days, delay: MeetingPlacement.days,
      news: Affinity.newsCycle)
    return try writer.mergeCandidates(for: dated, published: report.published, within: reach)
      .filter { facts.couldBe($0) }
      .sorted { ($0.firstReported, $0.id) < ($1.firstReported, $1.id) }
  }
}
