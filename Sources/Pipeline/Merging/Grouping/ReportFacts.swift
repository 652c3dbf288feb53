import News
import Store

/// What of a report decides with which others it is grouped. A class, for it is passed about more than it is made.
final class ReportFacts {
  let stored: StoredReport
  let parties: [Party]
  let window: DayWindow
  let place: PlaceFacts?
  let topics: Set<String>
  let isCall: Bool
  /// Many take part, or an assembly: its list of participants is never whole.
  let isAssembly: Bool

  var status: MeetingStatus { stored.report.details.status }

  init(_ stored: StoredReport) {
    self.stored = stored
    let details = stored.report.details
    parties = details.participants.map(Party.init)
    window = DayWindow(details, published: stored.published)
    isCall = details.kind == .call || details.mode != .inPerson
    place = isCall ? nil : details.place.map(PlaceFacts.init)
    topics = Set(details.topics)
    isAssembly = details.kind == .summit || details.kind == .multilateral || parties.count > 3
  }
}

extension ReportFacts {
  /// Days between a report and a meeting that was never put off: its reports differ by a day, and so may what they make
  /// together.
  static let nearby = 2

  /// A quick look at a merged record, before its reports are read: the same way of meeting, days that are close enough,
  /// and two participants in common, or a group.
  func couldBe(_ meeting: Meeting) -> Bool {
    let details = meeting.details
    guard isCall == (details.kind == .call || details.mode != .inPerson), isClose(to: meeting) else { return false }
    let matching = PartyMatching(parties, details.participants.map(Party.init))
    return matching.pairs >= 2 || matching.sharesBody
  }

  private func isClose(to meeting: Meeting) -> Bool {
    let other = DayWindow(meeting.details, published: meeting.firstReported)
    guard window.isDated && other.isDated else {
      let (from, to) = (meeting.firstReported.seconds, meeting.lastReported.seconds)
      let reach = Int64(Affinity.newsCycle) * 86_400
      return (from - reach...to + reach).contains(stored.published.seconds)
    }
    if window.gap(to: other) <= ReportFacts.nearby { return true }
    return status == .postponed || meeting.statusHistory.contains { $0.status == .postponed }
  }
}
