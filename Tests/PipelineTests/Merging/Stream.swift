import News
import Store

/// Reports as the news brought them, each with the meeting it truly tells of.
struct Stream: CustomStringConvertible {
  let name: String
  var reports: [Labelled]

  struct Labelled {
    let meeting: String
    let stored: StoredReport
  }

  init(_ name: String, _ reports: [Labelled]) { (self.name, self.reports) = (name, reports) }

  var description: String { name }

  /// Who is who in the streams; none of them exists.
  static let people: [String: (country: String?, role: String?)] = [
    "Ana Brkic": ("HR", "Prime Minister"), "Otto Lund": ("NO", "Prime Minister"), "Ida Moe": ("DK", "Foreign Minister"),
    "Luis Paz Ortega": ("ES", "President"), "Mei Tanaka": ("JP", "Foreign Minister"), "Kofi Addo": ("GH", "President"),
    "Rosa Lindt": ("CH", nil), "Brkic": ("HR", nil), "Lund": (nil, nil), "Paz Ortega": ("ES", nil),
    "Petra Lund": ("SE", "Finance Minister"),
  ]
  static let countries = [
    "Croatia": "HR", "Norway": "NO", "Denmark": "DK", "Spain": "ES", "Japan": "JP", "Ghana": "GH",
  ]

  /// A report in few words.
  /// - Parameters:
  ///   - meeting: the label.
  ///   - published: a day or an RFC 3339 time.
  ///   - who: names of `people`, of `countries`, or of groups.
  ///   - on: a day; `2025-03` for a month; nil where none is told.
  ///   - at: "Venue, City, CC" from the end: "CC", "City, CC".
  static func report(
    _ meeting: String, _ article: String, _ published: String, _ status: MeetingStatus, _ who: [String],
    on date: String? = nil, at place: String? = nil, kind: MeetingKind = .bilateral, mode: MeetingMode = .inPerson,
    topics: [String] = [], confidence: Double = 0.8, from source: String = "feed_1"
  ) -> Labelled {
    let participants = who.map(participant)
    let placed = place.map(self.place)
    let details = MeetingDetails(
      kind: kind, mode: mode, status: status, title: meetingTitle(participants: participants, place: placed),
      participants: participants, place: placed, date: date.map(span), topics: topics, confidence: confidence,
      codes: EventCodes(cameo: nil, plover: nil))
    let words = "\(article) tells of \(who.joined(separator: " and "))"
    return Labelled(
      meeting: meeting,
      stored: StoredReport(
        report: MeetingReport(details: details, evidence: [Evidence(text: words, start: 0, end: words.count)]),
        article: article, published: ZonedTimestamp(published)?.instant ?? Timestamp(seconds: 0),
        origin: StoryOrigin(story: article, source: source)))
  }

  private static func participant(_ name: String) -> Participant {
    if let country = countries[name] {
      return Participant(name: name, kind: .country, role: nil, country: country, host: false, mention: name)
    }
    guard let person = people[name] else {
      return Participant(name: name, kind: .group, role: nil, country: nil, host: false, mention: name)
    }
    return Participant(
      name: name, kind: .person, role: person.role, country: person.country, host: false, mention: name)
  }

  private static func place(_ text: String) -> Place {
    let parts = text.split(separator: ", ").map(String.init)
    return Place(
      name: parts[0], venue: parts.count == 3 ? parts[0] : nil, city: parts.count >= 2 ? parts[parts.count - 2] : nil,
      country: parts.last)
  }

  private static func span(_ text: String) -> DateSpan {
    if let day = CalendarDate(text) { return DateSpan(start: .day(day), end: .day(day), precision: .day, text: text) }
    guard let first = CalendarDate(text + "-01") else {
      return DateSpan(start: nil, end: nil, precision: .unknown, text: text)
    }
    let last = CalendarDate(
      year: first.year, month: first.month, day: CalendarDate.days(inMonth: first.month, of: first.year))
    return DateSpan(start: .day(first), end: last.map { .day($0) }, precision: .month, text: text)
  }
}
