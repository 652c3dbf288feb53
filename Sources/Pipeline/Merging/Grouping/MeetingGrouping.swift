import News
public import Store

/// Which reports tell of the same meeting. Pure: the same reports, in whatever order, give the same groups.
public enum MeetingGrouping {
  /// Reads the reports in the order of the news. Each joins the group that most speaks for, or begins one.
  public static func groups(of reports: [StoredReport]) -> [[StoredReport]] {
    var groups: [Group] = []
    for facts in reports.sorted(by: StoredReport.isBefore).map(ReportFacts.init) {
      var best: (index: Int, score: Double)?
      for (index, group) in groups.enumerated() {
        if let score = score(group, facts), score > best?.score ?? -1 { best = (index, score) }
      }
      if best == nil { groups.append(Group()) }
      groups[best?.index ?? groups.count - 1].append(facts)
    }
    return groups.map { $0.members.map(\.stored) }
  }

  /// Of a group with more reports, the first and the newest speak for all: some meetings have thousands.
  private static let (first, newest) = (4, 8)

  /// Nil where the report tells of another meeting: more than half of the group speaks against it.
  private static func score(_ group: Group, _ facts: ReportFacts) -> Double? {
    guard !group.articles.contains(facts.stored.article) else { return nil }
    let scores = group.speakers(first, newest).map { Affinity.score($0, facts) }
    let speakFor = scores.compactMap { $0 }
    return 2 * speakFor.count >= scores.count ? speakFor.max() : nil
  }
}

/// Reports of one meeting, in the order of the news.
private struct Group {
  private(set) var members: [ReportFacts] = []
  private(set) var articles: Set<String> = []
  /// Once a meeting was put off, what was said of its day before no longer counts.
  private var delay = 0

  mutating func append(_ facts: ReportFacts) {
    if facts.status == .postponed { delay = members.count }
    members.append(facts)
    articles.insert(facts.stored.article)
  }

  func speakers(_ first: Int, _ newest: Int) -> [ReportFacts] {
    guard members.count - delay > first + newest else { return Array(members[delay...]) }
    // By index: the suffix of a sequence would copy all of it.
    return Array(members[delay..<delay + first]) + Array(members[(members.count - newest)...])
  }
}
