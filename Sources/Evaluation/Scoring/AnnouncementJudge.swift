import News

/// The announced visit: the first record in which the visitor takes part.
struct AnnouncementJudge {
  let told: ToldArticle

  func judge(_ label: LabelledVisit, _ sheet: inout ScoreSheet) {
    let visitor = AnnouncementJudge.name(in: label.visitor)
    let record = told.meetings.first {
      ParticipantMatch([visitor], $0.details.participants).tally.right > 0
    }
    sheet.tick("found", record != nil, labelled: visitor, told: told.meetings.flatMap(\.names))
    guard let record else { return }
    let status = record.details.status
    sheet.tick("status", status == .planned, labelled: "planned", told: [status.rawValue])
    if let arrival = label.arrival {
      let start = record.details.date?.start
      sheet.tick("date", record.day == arrival, labelled: arrival.description, told: [start?.description])
    }
  }

  /// "His Majesty King Abdullah II of Jordan" without his style and realm; the first where several are named.
  private static func name(in visitor: String) -> String {
    var name = Substring(visitor)
    for owner in ["His", "Her"] {
      for style in ["Majesty", "Highness", "Excellency"] where name.hasPrefix("\(owner) \(style) ") {
        name = name.dropFirst("\(owner) \(style) ".count)
      }
    }
    let ends = [" of ", " and ", ","].compactMap { name.firstRange(of: $0)?.lowerBound }
    return String(name[..<(ends.min() ?? name.endIndex)])
  }
}
