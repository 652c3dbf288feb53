/// Whether two reports can speak of the same participants.
enum Company {
  /// - Parameter matching: of `a` with `b`.
  static func isSame(_ a: ReportFacts, _ b: ReportFacts, _ matching: PartyMatching) -> Bool {
    let (fewest, most) = (min(a.parties.count, b.parties.count), max(a.parties.count, b.parties.count))
    switch (a.isAssembly, b.isAssembly) {
    case (true, true):
      return matching.sharesBody || matching.pairs >= 2 && 2 * matching.pairs >= fewest
    case (false, false):
      guard matching.pairs >= 2, matching.pairs == fewest else { return false }
      return fewest == most || isLeftOut(matching, shorter: a.parties.count == fewest ? a : b)
    default:
      // The same few, called a summit by one of the two; or a pair out of a company that its own words call one.
      return matching.pairs >= 2 && (matching.pairs == most || matching.pairs == fewest && isWhole(a, b))
    }
  }

  /// Whether those whom one of the reports does not name are often left out, or the report hints at them.
  private static func isLeftOut(_ matching: PartyMatching, shorter: ReportFacts) -> Bool {
    (matching.left + matching.right).allSatisfy(\.isGoBetween) || shorter.hintsAtMore
  }

  private static func isWhole(_ a: ReportFacts, _ b: ReportFacts) -> Bool {
    (a.parties.count < b.parties.count ? a : b).hintsAtMore
  }
}
