import News

/// Labelled names beside the participants that were told, each taken by the first label that it agrees with.
struct ParticipantMatch {
  let tally: Tally

  init(_ labels: [String], _ participants: [Participant]) {
    let told = participants.map { [NameAgreement($0.name), NameAgreement($0.mention)] }
    var taken = Set<Int>()
    for label in labels.map({ NameAgreement($0) }) {
      let place = told.indices.first { index in
        !taken.contains(index) && told[index].contains { label.agrees(with: $0) }
      }
      if let place { taken.insert(place) }
    }
    tally = Tally(right: taken.count, extra: told.count - taken.count, missed: labels.count - taken.count)
  }

  /// The record that shares the most participants, the first of equals.
  static func best(_ labels: [String], _ records: [MeetingReport]) -> MeetingReport? {
    records.max { a, b in
      ParticipantMatch(labels, a.details.participants).tally.right
        < ParticipantMatch(labels, b.details.participants).tally.right
    }
  }
}
