import News

/// The one meeting of a readout: the record that shares most participants, whatever else was told.
struct ReadoutJudge {
  let told: ToldArticle

  func judge(_ label: LabelledReadout, _ sheet: inout ScoreSheet) {
    let record = ParticipantMatch.best(label.participants, told.meetings)
    let match = ParticipantMatch(label.participants, record?.details.participants ?? []).tally
    let isFound = match.right >= min(2, label.participants.count)
    sheet.count("participants", match)
    sheet.tick(
      "found", isFound, labelled: label.participants.joined(separator: ", "), told: record?.names ?? [])
    guard isFound, let record else { return }
    if match.extra + match.missed > 0 {
      sheet.note("participants", labelled: label.participants, told: record.names)
    }
    judge(record.details, label, &sheet)
  }

  private func judge(_ details: MeetingDetails, _ label: LabelledReadout, _ sheet: inout ScoreSheet) {
    if let country = label.country {
      let countries = details.participants.map(\.country)
      sheet.tick("country", countries.contains(country), labelled: country, told: countries)
    }
    if let mode = label.mode {
      sheet.tick("mode", details.mode == mode, labelled: mode.rawValue, told: [details.mode.rawValue])
    }
    sheet.tick(
      "status", details.status == label.status, labelled: label.status.rawValue, told: [details.status.rawValue])
    if let date = label.date {
      let start = details.date?.start
      sheet.tick(
        "date", (start?.day).isNear(date, days: 1), labelled: date.description, told: [start?.description])
    }
  }
}
