public import Store

/// An account of a meeting, with why it was taken for one.
public struct GroupedReport: Sendable {
  public let stored: StoredReport
  /// In words, as to the account that it most agrees with; none for the first account, and where it was put here by hand.
  public let reasons: [String]
}

extension MeetingGrouping {
  /// Other accounts that one is compared with, of a meeting that has many.
  private static let (first, nearest) = (4, 16)

  /// - Parameter reports: of one meeting.
  /// - Returns: in the order of the news.
  public static func explained(_ reports: [StoredReport]) -> [GroupedReport] {
    let facts = reports.sorted(by: StoredReport.isBefore).map(ReportFacts.init)
    return facts.indices.map { index in
      let others = Set(facts.indices.prefix(first)).union(max(0, index - nearest)..<min(facts.count, index + 2))
      let found = others.subtracting([index]).sorted().compactMap { other in
        index < other ? Affinity(facts[index], facts[other]) : Affinity(facts[other], facts[index])
      }
      let best = found.max { $0.score < $1.score }
      return GroupedReport(
        stored: facts[index].stored, reasons: index == 0 ? [] : (best?.reasons ?? []).map(\.rawValue).sorted())
    }
  }
}
