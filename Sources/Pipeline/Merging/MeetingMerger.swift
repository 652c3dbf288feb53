public import News
public import Store

/// One record from all the reports of a meeting. Pure: the order in which reports came in does not matter.
public enum MeetingMerger {
  /// Passages of evidence and topics that a record keeps.
  private static let mostEvidence = 20
  private static let mostTopics = 20

  /// Nil where there is no report: then there is no meeting.
  public static func merge(_ reports: [StoredReport], id: String) -> Meeting? {
    let reports = reports.sorted(by: StoredReport.isBefore)
    guard let first = reports.first, let last = reports.last else { return nil }
    let history = StatusTimeline(reports).history
    return Meeting(
      id: id, details: details(reports, history), statusHistory: history, evidence: evidence(reports),
      articles: Set(reports.map(\.article)).count, sources: Set(reports.map(\.origin.source)).count,
      firstReported: first.published, lastReported: last.published)
  }

  private static func details(_ reports: [StoredReport], _ history: [StatusChange]) -> MeetingDetails {
    let details = reports.map(\.report.details)
    let status = history.last?.status ?? details[0].status
    let kind = winner(details) { $0.kind }
    let mode = winner(details) { $0.mode }
    // Of the reports that name most, the first: it gives the participants their order.
    let model = details.reversed().max { $0.participants.count < $1.participants.count } ?? details[0]
    let participants = MergedParticipants(reports).participants(as: model.participants)
    let place = MergedPlace.place(reports, history: history)
    let coded = details.last { $0.kind == kind && $0.status == status } ?? details.last { $0.status == status }
    return MeetingDetails(
      kind: kind, mode: mode, status: status,
      title: meetingTitle(participants: participants, place: mode == .inPerson ? place : nil),
      participants: participants, place: place, date: MergedDate.date(reports, history: history),
      topics: topics(details), confidence: confidence(details), codes: coded?.codes ?? details[0].codes)
  }

  /// What the surest reports together say.
  private static func winner<Value: Hashable>(_ details: [MeetingDetails], _ value: (MeetingDetails) -> Value) -> Value
  {
    var votes = Votes<Value>()
    for report in details { votes.add(value(report), weight: report.confidence) }
    return votes.winner ?? value(details[0])
  }

  /// Those that most reports name; of equals, the ones that stand first.
  private static func topics(_ details: [MeetingDetails]) -> [String] {
    var votes = Votes<String>()
    for report in details {
      for (rank, topic) in report.topics.enumerated() { votes.add(topic, weight: 1 + 0.5 / Double(rank + 1)) }
    }
    return Array(votes.ranked.prefix(mostTopics))
  }

  /// That not all of them are wrong, as if they were independent; they are not, so it never becomes certain.
  private static func confidence(_ details: [MeetingDetails]) -> Double {
    guard details.count > 1 else { return details[0].confidence }
    let doubt = details.reduce(1.0) { $0 * (1 - min(max($1.confidence, 0), 1)) }
    let most = max(0.99, details.map(\.confidence).max() ?? 0)
    return (min(1 - doubt, most) * 1000).rounded() / 1000
  }

  private static func evidence(_ reports: [StoredReport]) -> [ArticleEvidence] {
    let all = reports.lazy.flatMap { report in
      report.report.evidence.map { ArticleEvidence(article: report.article, evidence: $0) }
    }
    return Array(all.prefix(mostEvidence))
  }
}
