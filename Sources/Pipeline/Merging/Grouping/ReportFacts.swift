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
  /// Whether its words tell of more participants than it names.
  let hintsAtMore: Bool

  var status: MeetingStatus { stored.report.details.status }
  var day: Int { stored.published.day().daysSinceEpoch }

  init(_ stored: StoredReport) {
    self.stored = stored
    let details = stored.report.details
    parties = details.participants.map(Party.init)
    window = DayWindow(details, published: stored.published)
    isCall = details.kind == .call || details.mode != .inPerson
    place = isCall ? nil : details.place.map(PlaceFacts.init)
    topics = Set(details.topics)
    let isMany = details.kind == .summit || details.kind == .multilateral
    isAssembly =
      parties.count > 3 || isMany && parties.count > 2 || parties.contains { $0.kind == .group }
      || isMany && parties.contains { $0.kind == .organization }
    let words = stored.report.evidence.map { $0.text.lowercased() }
    hintsAtMore = parties.count == 2 && words.contains { text in ReportFacts.hints.contains { text.contains($0) } }
  }

  private static let hints = [
    "trilateral", "three-way", "tripartite", "all three", "the three leaders", "the three presidents",
    "the three ministers",
    "three countries", "the trio", "four-way", "quadrilateral",
  ]
}

extension ReportFacts {
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
      let reach = Int64(TimeEvidence.newsCycle) * 86_400
      return (from - reach...to + reach).contains(stored.published.seconds)
    }
    let reaches = [TimeEvidence.reach(status)] + meeting.statusHistory.map { TimeEvidence.reach($0.status) }
    return window.gap(to: other) <= reaches.max() ?? 0
  }
}
