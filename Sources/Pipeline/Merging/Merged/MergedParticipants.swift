import News
import Store

/// The participants of a meeting, each once, with the most that any report knows of them.
struct MergedParticipants {
  private var entries: [Entry] = []
  private let reports: Int

  private struct Entry {
    var party: Party
    var names = Votes<String>()
    var roles = Votes<String>()
    var countries = Votes<String>()
    var hosts = 0
    var reports = 0
    var mention: String
  }

  /// - Parameter reports: in the order of the news.
  init(_ reports: [StoredReport]) {
    self.reports = reports.count
    // Reports that name persons come first: a country only fills in where no person of it is known.
    for isPerson in [true, false] {
      for report in reports {
        for participant in report.report.details.participants where (participant.kind == .person) == isPerson {
          add(participant)
        }
      }
    }
  }

  /// In the order of the report that names most of them.
  func participants(as model: [Participant]) -> [Participant] {
    let order = model.map(Party.init)
    let kept = entries.filter { 4 * $0.reports >= reports }
    return kept.enumerated().sorted { a, b in
      let first = order.firstIndex { $0.match(a.element.party) != nil } ?? order.count
      let second = order.firstIndex { $0.match(b.element.party) != nil } ?? order.count
      return first != second ? first < second : a.offset < b.offset
    }.map { participant($0.element) }
  }

  private mutating func add(_ participant: Participant) {
    let party = Party(participant)
    let index =
      entries.firstIndex { $0.party.key == party.key && $0.party.match(party) == .same }
      ?? entries.firstIndex { $0.party.match(party) == .same } ?? entries.firstIndex { $0.party.match(party) != nil }
    guard let index else {
      entries.append(Entry(party: party, mention: participant.mention))
      return note(participant, at: entries.count - 1)
    }
    if entries[index].party.kind == party.kind, party.words.count > entries[index].party.words.count {
      entries[index].party = party
    }
    note(participant, at: index)
  }

  private mutating func note(_ participant: Participant, at index: Int) {
    entries[index].reports += 1
    if participant.host { entries[index].hosts += 1 }
    guard participant.kind == entries[index].party.kind else { return }
    entries[index].names.add(participant.name)
    entries[index].roles.add(participant.role)
    entries[index].countries.add(participant.country)
  }

  private func participant(_ entry: Entry) -> Participant {
    // The fullest name; of those, the one most use.
    let name = entry.names.ranked.max { slug($0).count { $0 == "-" } < slug($1).count { $0 == "-" } } ?? ""
    return Participant(
      name: name, kind: entry.party.kind, role: entry.roles.winner, country: entry.countries.winner,
      host: 2 * entry.hosts > entry.reports, mention: entry.mention)
  }
}
