import News

/// Every meeting of an article, and no other.
struct ArticleJudge {
  let told: ToldArticle

  func judge(_ labels: [LabelledMeeting], _ sheet: inout ScoreSheet) {
    var left = told.meetings
    for label in labels {
      guard let index = best(label, left) else {
        sheet.count("records", Tally(missed: 1))
        sheet.count("participants", Tally(missed: label.participants.count))
        sheet.note("missed", labelled: label.participants, told: [])
        continue
      }
      let record = left.remove(at: index)
      sheet.count("records", Tally(right: 1))
      judge(record, label, &sheet)
    }
    for record in left {
      sheet.count("records", Tally(extra: 1))
      sheet.count("participants", Tally(extra: record.details.participants.count))
      sheet.note("extra", labelled: [], told: record.names)
    }
  }

  /// The record that shares two participants, or all, and most else; none where no record does.
  private func best(_ label: LabelledMeeting, _ records: [MeetingReport]) -> Int? {
    let worths = records.map { worth($0, label) }
    return worths.indices.max { worths[$0] < worths[$1] }.flatMap { worths[$0] > 0 ? $0 : nil }
  }

  private func worth(_ record: MeetingReport, _ label: LabelledMeeting) -> Int {
    let hits = ParticipantMatch(label.participants, record.details.participants).tally.right
    guard hits >= min(2, label.participants.count) else { return 0 }
    return 2 * hits + (record.day.isNear(label.date, days: 0) ? 1 : 0) + (record.details.status == label.status ? 1 : 0)
  }

  private func judge(_ record: MeetingReport, _ label: LabelledMeeting, _ sheet: inout ScoreSheet) {
    let details = record.details
    let match = ParticipantMatch(label.participants, details.participants).tally
    sheet.count("participants", match)
    if match.extra + match.missed > 0 {
      sheet.note("participants", labelled: label.participants, told: record.names)
    }
    if let place = label.place, !place.isEmpty {
      let here = [details.place?.name, details.place?.venue, details.place?.city, details.place?.country]
      let isRight = here.contains { $0.map { NameAgreement(place).agrees(with: NameAgreement($0)) } ?? false }
      sheet.tick("place", isRight, labelled: place, told: here)
    }
    if let date = label.date {
      let start = details.date?.start
      sheet.tick("date", record.day == date, labelled: date.description, told: [start?.description])
    }
    if let status = label.status {
      sheet.tick("status", details.status == status, labelled: status.rawValue, told: [details.status.rawValue])
    }
    if let mode = label.mode {
      sheet.tick("mode", details.mode == mode, labelled: mode.rawValue, told: [details.mode.rawValue])
    }
    sheet.tick("evidence", told.holds(record.evidence), labelled: nil, told: record.evidence.map(\.text))
  }
}
