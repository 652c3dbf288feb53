import News
import Store

/// What of a report decides with which others it is grouped.
struct ReportFacts {
  let stored: StoredReport
  let parties: [Party]
  let window: DayWindow
  let isCall: Bool
  /// Many take part, or an assembly: its list of participants is never whole.
  let isAssembly: Bool

  var status: MeetingStatus { stored.report.details.status }
  var place: Place? { stored.report.details.place }

  init(_ stored: StoredReport) {
    self.stored = stored
    let details = stored.report.details
    parties = details.participants.map(Party.init)
    window = DayWindow(details, published: stored.published)
    isCall = details.kind == .call || details.mode != .inPerson
    isAssembly = details.kind == .summit || details.kind == .multilateral || parties.count > 3
  }
}

extension ReportFacts {
  /// A quick look at a merged record, before its reports are read: the same way of meeting, and two in common, or a
  /// group.
  func couldShareCompany(with details: MeetingDetails) -> Bool {
    guard isCall == (details.kind == .call || details.mode != .inPerson) else { return false }
    let matching = PartyMatching(parties, details.participants.map(Party.init))
    return matching.pairs >= 2 || matching.sharesBody
  }
}
