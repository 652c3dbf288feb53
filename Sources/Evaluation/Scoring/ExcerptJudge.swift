import News

/// The event of an excerpt: a meeting is told of in its sentence, or is not.
struct ExcerptJudge {
  let told: ToldArticle

  func judge(_ label: LabelledExcerpt, _ sheet: inout ScoreSheet) {
    guard !label.isOtherContact else { return }
    let records = told.meetings.filter { record in
      record.evidence.contains {
        $0.part == .text && $0.start < label.span.upperBound && $0.end > label.span.lowerBound
      }
    }
    guard label.isMeeting else {
      guard let first = records.first else { return }
      sheet.count("events", Tally(extra: 1))
      sheet.note("extra", labelled: [], told: first.names)
      return
    }
    sheet.count("events", records.isEmpty ? Tally(missed: 1) : Tally(right: 1))
    var participants: [Participant] = []
    for participant in records.flatMap(\.details.participants) where !participants.contains(participant) {
      participants.append(participant)
    }
    let match = ParticipantMatch(label.participants, participants).tally
    sheet.count("participants", match)
    if match.extra + match.missed > 0 {
      let measure = records.isEmpty ? "missed" : "participants"
      sheet.note(measure, labelled: label.participants, told: participants.map(\.name))
    }
  }
}
