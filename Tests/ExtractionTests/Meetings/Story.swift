import Extraction
import News
import Testing

/// An article and what should be read out of it. Published on Wednesday, 12 March 2025, if nothing else is said.
struct Story: Sendable, CustomTestStringConvertible {
  let text: String
  let title: String
  let published: ZonedTimestamp?
  let expected: [String]

  init(_ text: String, title: String = "", published: String? = "2025-03-12", tells expected: [String] = []) {
    (self.text, self.title, self.expected) = (text, title, expected)
    self.published = published.flatMap { ZonedTimestamp($0) }
  }

  var testDescription: String { title.isEmpty ? text : "\(title): \(text)" }

  var findings: Findings {
    Extractor().findings(in: ArticleContent(title: title, text: text, published: published))
  }

  var meetings: [MeetingReport] { findings.meetings }

  /// "held in_person A + B 2025-03-11 Paris" for each record.
  var summaries: [String] { meetings.map { Story.summary($0.details) } }

  private static func summary(_ meeting: MeetingDetails) -> String {
    let who = meeting.participants.map(\.name).joined(separator: " + ")
    let day = meeting.date?.start?.day.description ?? "-"
    return "\(meeting.status.rawValue) \(meeting.mode.rawValue) \(who) \(day) \(meeting.place?.name ?? "-")"
  }
}
