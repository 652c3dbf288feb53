import Store

/// Which meetings keep their ids when reports are grouped anew: as many as can be.
struct Regrouping {
  /// A meeting and its reports; without an id it is new.
  struct Home {
    var meeting: String?
    var reports: [StoredReport]
    /// Reports that belonged to it before their article was read again, and are not among `reports`.
    var former: [StoredReport] = []
  }

  /// The meetings that are to be as they were not before, with all their reports, and those of them that are yet to come
  /// to them.
  private(set) var homes: [(home: Home, arriving: [StoredReport])] = []
  /// Meetings that lost all their reports, each with the index of the home that most went to.
  private(set) var emptied: [(meeting: String, home: Int)] = []

  /// - Parameter meetings: as they are, the oldest first.
  init(_ groups: [[StoredReport]], meetings: [Home]) {
    let members = groups.map { Set($0.map(Key.init)) }
    let shares = meetings.map { meeting in
      zip(groups, members).map { reports, group in
        // What was put into it by hand outweighs all else.
        if let pin = reports.first(where: { $0.pin != nil })?.pin, meeting.meeting == pin { return Int.max }
        return (meeting.reports + meeting.former).count { group.contains(Key($0)) }
      }
    }
    let keepers = Regrouping.keepers(shares)
    var homeOfGroup: [Int: Int] = [:]
    for (group, reports) in groups.enumerated() {
      let keeper = keepers.firstIndex(of: group).map { meetings[$0] }
      let old = Set((keeper?.reports ?? []).map(Key.init))
      // One that others are to be led to must be known, though it stays as it was.
      let isTarget = meetings.indices.contains { keepers[$0] == nil && shares[$0][group] > 0 }
      guard old != members[group] || isTarget else { continue }
      homeOfGroup[group] = homes.count
      homes.append((Home(meeting: keeper?.meeting, reports: reports), reports.filter { !old.contains(Key($0)) }))
    }
    for (index, meeting) in meetings.enumerated() where keepers[index] == nil {
      let target = shares[index].indices.filter { shares[index][$0] > 0 }.max { shares[index][$0] < shares[index][$1] }
      if let id = meeting.meeting, let home = target.flatMap({ homeOfGroup[$0] }) { emptied.append((id, home)) }
    }
  }

  /// What tells reports apart.
  private struct Key: Hashable {
    let article: String
    let rank: Int

    init(_ report: StoredReport) { (article, rank) = (report.article, report.rank) }
  }

  /// For each meeting the group that keeps its id: the largest shares choose first, the oldest of equals.
  private static func keepers(_ shares: [[Int]]) -> [Int?] {
    var claims: [(meeting: Int, group: Int, share: Int)] = []
    for (meeting, groups) in shares.enumerated() {
      for (group, share) in groups.enumerated() where share > 0 { claims.append((meeting, group, share)) }
    }
    var keepers = [Int?](repeating: nil, count: shares.count)
    var taken: Set<Int> = []
    for claim in claims.sorted(by: { ($1.share, $0.meeting, $0.group) < ($0.share, $1.meeting, $1.group) })
    where keepers[claim.meeting] == nil && !taken.contains(claim.group) {
      keepers[claim.meeting] = claim.group
      taken.insert(claim.group)
    }
    return keepers
  }
}
