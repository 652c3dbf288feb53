import News

/// Which of an article's accounts is which, when the article was read again.
enum AccountMatching {
  /// For each of `before`, the index in `after` of the account that tells of the same meeting; each is taken once.
  static func match(_ before: [MeetingReport], _ after: [MeetingReport]) -> [Int?] {
    var pairs: [(worth: Int, before: Int, after: Int)] = []
    for (i, old) in before.enumerated() {
      for (j, new) in after.enumerated() {
        let worth = worth(old.details, new.details)
        if worth > 0 { pairs.append((worth, i, j)) }
      }
    }
    var result = [Int?](repeating: nil, count: before.count)
    for pair in pairs.sorted(by: { ($1.worth, $0.before, $0.after) < ($0.worth, $1.before, $1.after) })
    where result[pair.before] == nil && !result.contains(pair.after) {
      result[pair.before] = pair.after
    }
    return result
  }

  /// Nothing where they have fewer than two participants in common.
  private static func worth(_ a: MeetingDetails, _ b: MeetingDetails) -> Int {
    let pairs = PartyMatching(a.participants.map(Party.init), b.participants.map(Party.init)).pairs
    guard pairs >= 2 else { return 0 }
    let isSameDay = a.date?.start?.day == b.date?.start?.day
    let isSameWay = (a.mode == .inPerson) == (b.mode == .inPerson)
    return 2 * pairs + (isSameDay ? 3 : 0) + (isSameWay ? 3 : 0) + (a.status == b.status ? 1 : 0)
      + (a.place == b.place ? 1 : 0)
  }
}
