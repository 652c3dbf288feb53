import Evaluation
import News

/// Records as an extractor would tell them.
enum Reports {
  static func report(
    _ names: [String], country: String? = nil, place: Place? = nil, day: String? = nil,
    status: MeetingStatus = .held, mode: MeetingMode = .inPerson, evidence: [Evidence] = []
  ) -> MeetingReport {
    let participants = names.map {
      Participant(name: $0, kind: .person, role: nil, country: country, host: false, mention: $0)
    }
    let start = day.flatMap { CalendarDate($0) }.map { DateSpan.Moment.day($0) }
    let details = MeetingDetails(
      kind: .bilateral, mode: mode, status: status, title: "", participants: participants, place: place,
      date: start.map { DateSpan(start: $0, end: $0, precision: .day, text: "") }, topics: [], confidence: 1,
      codes: EventCodes(cameo: nil, plover: nil))
    return MeetingReport(details: details, evidence: evidence)
  }

  static func told(_ meetings: [MeetingReport], title: String = "", text: String = "") -> ToldArticle {
    ToldArticle(title: title, text: text, meetings: meetings)
  }

  static func set(_ json: String, file: String = "set.json") throws -> LabelledSet? {
    try LabelledSet(Array(json.utf8), file: file)
  }
}
