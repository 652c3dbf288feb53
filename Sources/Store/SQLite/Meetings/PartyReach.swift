import News

/// How far from a meeting's days a report of it may lie, and what its row in `meeting_parties` has days of. The numbers
/// stand in databases.
enum PartyReach: Int {
  /// Of the meeting: most are what all reports say, or next to it.
  case near = 0
  /// Of the meeting, which has been put off at some time, or is longer than a year.
  case far = 1
  /// Of the reports: the meeting itself has no date.
  case undated = 2

  static let longest = 366
}

/// A meeting's place in `meeting_parties`.
struct PartyDays: Hashable {
  let reach: PartyReach
  let first: Int
  let last: Int

  init(_ meeting: Meeting) {
    guard let days = meeting.details.days else {
      reach = .undated
      let ends = [meeting.firstReported, meeting.lastReported].map { $0.day().daysSinceEpoch }
      (first, last) = (min(ends[0], ends[1]), max(ends[0], ends[1]))
      return
    }
    (first, last) = (days.lowerBound, days.upperBound)
    let wasPutOff =
      meeting.details.status == .postponed || meeting.statusHistory.contains { $0.status == .postponed }
    reach = wasPutOff || days.count > PartyReach.longest ? .far : .near
  }

  init(reach: PartyReach, first: Int, last: Int) { (self.reach, self.first, self.last) = (reach, first, last) }
}
