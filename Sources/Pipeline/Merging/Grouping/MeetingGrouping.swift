import News
public import Store

/// Which reports tell of the same meeting. Pure: the same reports, in whatever order, give the same groups.
public enum MeetingGrouping {
  /// Reads the reports in the order of the news. Each joins the group that most speaks for, or begins one.
  public static func groups(of reports: [StoredReport]) -> [[StoredReport]] {
    var groups: [[ReportFacts]] = []
    for facts in reports.sorted(by: StoredReport.isBefore).map(ReportFacts.init) {
      var best: (index: Int, score: Double)?
      for (index, group) in groups.enumerated() {
        if let score = score(group, facts), score > best?.score ?? -1 { best = (index, score) }
      }
      if let best { groups[best.index].append(facts) } else { groups.append([facts]) }
    }
    return groups.map { $0.map(\.stored) }
  }

  /// Nil where the report tells of another meeting: more than half of the group speaks against it.
  private static func score(_ group: [ReportFacts], _ facts: ReportFacts) -> Double? {
    guard !group.contains(where: { $0.stored.article == facts.stored.article }) else { return nil }
    // Once a meeting was put off, what was said of its day before no longer counts.
    let delay = group.lastIndex { $0.status == .postponed } ?? 0
    let scores = group[delay...].map { Affinity.score($0, facts) }
    let speakFor = scores.compactMap { $0 }
    return 2 * speakFor.count >= scores.count ? speakFor.max() : nil
  }
}
