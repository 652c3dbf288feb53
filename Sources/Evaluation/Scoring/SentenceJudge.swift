import News

/// The meeting of a sentence: the first record that it gives.
struct SentenceJudge {
  let told: ToldArticle

  func judge(status: MeetingStatus, date: CalendarDate?, mode: MeetingMode?, _ sheet: inout ScoreSheet) {
    let record = told.meetings.first
    sheet.tick("found", record != nil, labelled: told.text, told: [])
    guard let details = record?.details else { return }
    sheet.tick("status", details.status == status, labelled: status.rawValue, told: [details.status.rawValue])
    if let date {
      let start = details.date?.start
      sheet.tick("date", start?.day == date, labelled: date.description, told: [start?.description])
    }
    if let mode { sheet.tick("mode", details.mode == mode, labelled: mode.rawValue, told: [details.mode.rawValue]) }
  }
}
