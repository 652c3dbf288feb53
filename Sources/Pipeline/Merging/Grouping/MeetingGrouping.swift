import News
public import Store

/// Which reports tell of the same meeting. Pure: the same reports, in whatever order, give the same groups.
public enum MeetingGrouping {
  /// What was put together by hand makes the first groups. Then come the reports that know the day, then those that know
  /// the week or the month, then the others, each in the order of the news: each joins the group that most speaks for,
  /// or begins one.
  public static func groups(of reports: [StoredReport]) -> [[StoredReport]] {
    let facts = reports.sorted(by: StoredReport.isBefore).map(ReportFacts.init)
    var groups: [ReportGroup] = []
    for fact in facts where fact.stored.pin != nil {
      let index = groups.firstIndex { $0.pin == fact.stored.pin }
      if index == nil { groups.append(ReportGroup(pin: fact.stored.pin)) }
      groups[index ?? groups.count - 1].add(fact, isMoved: false)
    }
    for isNext in passes {
      var next = facts.filter { $0.stored.pin == nil && isNext($0.window) }[...]
      while let article = next.first?.stored.article {
        // What is published at one moment may come between the reports of an article: it waits for the next round.
        let batch = next.prefix { $0.stored.article == article }
        next = next.dropFirst(batch.count)
        join(Array(batch), &groups)
      }
    }
    return groups.map { $0.members.map(\.facts.stored) }
  }

  private static let passes: [@Sendable (DayWindow) -> Bool] = [
    { $0.isPrecise }, { $0.isDated && !$0.isPrecise }, { !$0.isDated },
  ]

  /// Of one article's reports, the one that fits best anywhere chooses first: two of them never tell of one meeting.
  private static func join(_ reports: [ReportFacts], _ groups: inout [ReportGroup]) {
    var rest = reports
    while !rest.isEmpty {
      let choices = rest.map { best(for: $0, groups) }
      let next = choices.indices.max { (choices[$0]?.fit.score ?? -100) < (choices[$1]?.fit.score ?? -100) } ?? 0
      let facts = rest.remove(at: next)
      if choices[next] == nil { groups.append(ReportGroup(pin: nil)) }
      groups[choices[next]?.index ?? groups.count - 1].add(facts, isMoved: choices[next]?.fit.isMoved ?? false)
    }
  }

  private static func best(for facts: ReportFacts, _ groups: [ReportGroup]) -> (index: Int, fit: ReportGroup.Fit)? {
    var best: (index: Int, fit: ReportGroup.Fit)?
    for (index, group) in groups.enumerated() {
      if let fit = group.fit(facts), fit.score > best?.fit.score ?? -.infinity { best = (index, fit) }
    }
    return best
  }
}
