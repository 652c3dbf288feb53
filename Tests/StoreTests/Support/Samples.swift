import News
import Store

// Invented news to store.

let noon = Timestamp(seconds: 1_738_843_200)  // 2025-02-06T12:00:00Z

func time(_ seconds: Int64) -> Timestamp { noon.adding(seconds: seconds) }

func content(
  _ title: String, _ text: String? = nil, at seconds: Int64? = nil, url: String? = nil, language: String? = nil
) -> ArticleContent {
  ArticleContent(
    title: title, text: text ?? "The text of \(title), which is told at some length here so that it stands for itself.",
    published: seconds.map { ZonedTimestamp(instant: time($0)) }, url: url, language: language)
}

func posted(at seconds: Int64 = 0) -> ArticleSource { ArticleSource(feed: nil, url: nil, seen: time(seconds)) }

func topic(_ slug: String, kind: TopicKind = .phrase, code: String? = nil) -> Topic {
  Topic(
    slug: slug, name: slug.split(separator: "-").joined(separator: " "), kind: kind, code: code, score: 0.5,
    mentions: [Mention(start: 4, end: 8)])
}

func person(_ name: String, role: String? = nil, country: String? = nil) -> Person {
  Person(id: slug(name), name: name, role: role, country: country, mentions: [Mention(start: 0, end: 4)])
}

func findings(
  _ topics: [Topic] = [], _ people: [Person] = [], language: String? = nil, version: Int = 1
) -> Findings {
  Findings(version: version, language: language, topics: topics, people: people, meetings: [])
}

func participant(_ name: String, _ country: String?, kind: ParticipantKind = .person) -> Participant {
  Participant(name: name, kind: kind, role: "Minister", country: country, host: false, mention: name)
}

func day(_ text: String) -> DateSpan {
  let day = CalendarDate(text).map { DateSpan.Moment.day($0) }
  return DateSpan(start: day, end: day, precision: .day, text: text)
}

func details(
  _ participants: [Participant], status: MeetingStatus = .planned, kind: MeetingKind = .bilateral,
  mode: MeetingMode = .inPerson, place: Place? = nil, date: DateSpan? = nil, topics: [String] = []
) -> MeetingDetails {
  MeetingDetails(
    kind: kind, mode: mode, status: status, title: participants.map(\.name).joined(separator: " and "),
    participants: participants, place: place, date: date, topics: topics, confidence: 0.75,
    codes: EventCodes(cameo: "042", plover: "CONSULT"))
}

func report(_ details: MeetingDetails, evidence: String = "They will meet.") -> MeetingReport {
  MeetingReport(details: details, evidence: [Evidence(text: evidence, start: 0, end: evidence.unicodeScalars.count)])
}

let anna = participant("Anna Berg", "SE")
let bruno = participant("Bruno Costa", "PT")
let chen = participant("Chen Li", "CN")

extension StoreWriter {
  /// An article with what was found in it.
  @discardableResult
  func addArticle(_ content: ArticleContent, _ findings: Findings) throws -> String {
    let article = try addArticle(content, source: posted(), at: noon).article
    try saveFindings(findings, article: article.id)
    return article.id
  }

  /// A meeting without accounts.
  @discardableResult
  func addMeeting(_ details: MeetingDetails, at seconds: Int64 = 0) throws -> String {
    try addMeeting(details, firstReported: time(seconds), at: noon)
  }
}
