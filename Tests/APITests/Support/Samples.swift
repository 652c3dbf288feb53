import News
import Store

/// Invented news, written into a store as the pipeline would.
struct Samples {
  let feed: Feed
  /// In the order of `stories`.
  let articles: [Article]
  let meetings: [Meeting]

  struct Story {
    var title: String
    var text: String
    var day: String
    var language = "en"
    var isPosted = false
    var kind = MeetingKind.bilateral
    var mode = MeetingMode.inPerson
    var status: MeetingStatus
    var guests: [Participant]
    var place: Place?
    var date: String?
    var topic: String
  }

  static func person(_ name: String, _ role: String, _ country: String, host: Bool = false) -> Participant {
    Participant(name: name, kind: .person, role: role, country: country, host: host, mention: name)
  }

  static let stories = [
    Story(
      title: "Orlan to receive Veska", text: "Prime Minister Tomas Orlan will meet Irena Veska in Ardana on Friday.",
      day: "2025-02-06", status: .planned,
      guests: [person("Tomas Orlan", "Prime Minister", "SK", host: true), person("Irena Veska", "President", "SI")],
      place: Place(name: "Ardana Castle", venue: "Ardana Castle", city: "Ardana", country: "SK"), date: "2025-02-07",
      topic: "steel-tariffs"),
    Story(
      title: "Orlan rings Dahl", text: "Tomas Orlan and Nils Dahl spoke by phone on Monday about fishing rights.",
      day: "2025-03-03T10:00:00Z", language: "en-GB", isPosted: true, kind: .call, mode: .phone, status: .held,
      guests: [person("Tomas Orlan", "Prime Minister", "SK"), person("Nils Dahl", "Foreign Minister", "NO")],
      place: nil, date: "2025-03-03", topic: "fishing-rights"),
    Story(
      title: "Gipfel abgesagt", text: "Das Treffen von Irena Veska und Nils Dahl in Oslo wurde abgesagt.",
      day: "2025-04-01", language: "de", kind: .summit, status: .cancelled,
      guests: [person("Irena Veska", "President", "SI"), person("Nils Dahl", "Foreign Minister", "NO", host: true)],
      place: Place(name: "Oslo", venue: nil, city: "Oslo", country: "NO"), date: "2025-04-09", topic: "steel-tariffs"),
  ]

  init(in store: some Store) async throws {
    let (feed, articles, meetings) = try await store.write { writer in
      let now = Timestamp.now
      let feed = try writer.addFeed(
        FeedDraft(url: "https://news.example/feed.xml", title: "Example News", folder: "World"), at: now
      ).feed
      var articles: [Article] = []
      var meetings: [Meeting] = []
      for story in Self.stories {
        let (article, meeting) = try Self.add(story, feed, writer, now)
        articles.append(article)
        meetings.append(meeting)
      }
      return (try writer.feed(id: feed.id) ?? feed, articles, meetings)
    }
    (self.feed, self.articles, self.meetings) = (feed, articles, meetings)
  }

  private static func add(
    _ story: Story, _ feed: Feed, _ writer: any StoreWriter, _ now: Timestamp
  ) throws -> (Article, Meeting) {
    let url = "https://news.example/" + slug(story.title)
    let content = ArticleContent(
      title: story.title, text: story.text, published: ZonedTimestamp(story.day), url: url, author: "A. Writer",
      language: story.language)
    let source = ArticleSource(feed: story.isPosted ? nil : feed.id, url: url, seen: now)
    let article = try writer.addArticle(content, source: source, at: now).article
    let report = report(of: story)
    let topics = [
      Topic(
        slug: story.topic, name: story.topic.replacing("-", with: " "), kind: .phrase, code: nil, score: 0.5,
        mentions: [Mention(start: 0, end: 4)])
    ]
    let people = story.guests.map {
      Person(
        id: slug($0.name), name: $0.name, role: $0.role, country: $0.country, mentions: [Mention(start: 0, end: 4)])
    }
    try writer.saveFindings(
      Findings(version: 1, language: story.language, topics: topics, people: people, meetings: [report]),
      article: article.id)
    try writer.note(.articleCreated, subject: article.id, at: now)
    return (article, try addMeeting(report, article, writer, now))
  }

  private static func report(of story: Story) -> MeetingReport {
    let day = story.date.flatMap { CalendarDate($0) }.map(DateSpan.Moment.day)
    let details = MeetingDetails(
      kind: story.kind, mode: story.mode, status: story.status,
      title: story.guests.map(\.name).joined(separator: " and "), participants: story.guests, place: story.place,
      date: day.map { DateSpan(start: $0, end: $0, precision: .day, text: "then") }, topics: [story.topic],
      confidence: 0.9, codes: EventCodes(cameo: nil, plover: "CONSULT"))
    let evidence = Evidence(text: story.text, start: 0, end: story.text.unicodeScalars.count)
    return MeetingReport(details: details, evidence: [evidence])
  }

  private static func addMeeting(
    _ report: MeetingReport, _ article: Article, _ writer: any StoreWriter, _ now: Timestamp
  ) throws -> Meeting {
    let reported = article.published?.instant ?? now
    let id = try writer.addMeeting(report.details, firstReported: reported, at: now)
    try writer.saveReport(report, article: article.id, rank: 0, meeting: id)
    let meeting = Meeting(
      id: id, details: report.details,
      statusHistory: [StatusChange(status: report.details.status, at: reported, article: article.id)],
      evidence: report.evidence.map { ArticleEvidence(article: article.id, evidence: $0) }, articles: 1, sources: 1,
      firstReported: reported, lastReported: reported)
    try writer.saveMeeting(meeting)
    try writer.note(.meetingCreated, subject: id, at: now)
    return meeting
  }
}
