import News
import Store

/// A list of meetings as an Atom feed (RFC 4287), paged as of RFC 5005, section 3. Its links are relative: the address
/// it was asked for under is known to the reader better than to us.
struct MeetingFeed {
  private var xml = #"<?xml version="1.0" encoding="utf-8"?>"#

  var bytes: [UInt8] { Array(xml.utf8) }

  init(_ page: Page<Meeting>, of query: Query) {
    xml += #"<feed xmlns="http://www.w3.org/2005/Atom">"#
    let address = query.address(cursor: nil)
    // RFC 8141 keeps "?" and "&" out of a URN's name.
    element("id", "urn:rapporteur:" + URLEncoding.component(address))
    element("title", "Meetings")
    element("updated", (page.elements.map(\.lastReported).max() ?? Timestamp(seconds: 0)).description)
    xml += "<author><name>Rapporteur</name></author>"
    link("self", query.selfAddress)
    link("first", address)
    if let next = page.next { link("next", query.address(cursor: next)) }
    for meeting in page.elements { entry(meeting) }
    xml += "</feed>"
  }

  private mutating func entry(_ meeting: Meeting) {
    xml += "<entry>"
    element("id", "urn:rapporteur:" + meeting.id)
    element("title", meeting.details.title)
    element("published", meeting.firstReported.description)
    element("updated", meeting.lastReported.description)
    link("alternate", "/v1/meetings/" + meeting.id)
    for article in Set(meeting.evidence.map(\.article)).sorted() { link("related", "/v1/articles/" + article) }
    for term in [meeting.details.status.rawValue, meeting.details.kind.rawValue] + meeting.details.topics {
      xml += "<category term=\"\(Markup.escaped(term))\"/>"
    }
    element("content", content(meeting))
    xml += "</entry>"
  }

  /// Who, when, where, how it stands, and the first words that prove it.
  private func content(_ meeting: Meeting) -> String {
    let details = meeting.details
    let who = details.participants.map { participant in
      participant.name + (participant.role.map { " (\($0))" } ?? "")
    }
    let lines: [String?] = [
      who.joined(separator: ", "),
      details.date.map { $0.start.map { "\($0)" } ?? $0.text },
      details.place?.name,
      details.status.rawValue,
      meeting.evidence.first.map { "“\($0.evidence.text)”" },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  private mutating func element(_ name: String, _ text: String) {
    xml += "<\(name)>\(Markup.escaped(text))</\(name)>"
  }

  private mutating func link(_ relation: String, _ address: String) {
    xml += "<link rel=\"\(relation)\" href=\"\(Markup.escaped(address))\"/>"
  }
}
