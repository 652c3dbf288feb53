import News
import Store

/// An invented article with what an extractor could find in it, and, in one of ten, a meeting.
struct Story: Sendable {
  /// Between two articles: a thousand a day.
  private static let seconds: Int64 = 86
  private static let start = Timestamp(seconds: 1_670_000_000)

  let content: ArticleContent
  let findings: Findings
  let meeting: MeetingDetails?
  let at: Timestamp

  init(_ number: Int, in world: World) {
    var chance = Chance(seed: number + 7)
    at = Story.start.adding(seconds: Int64(number) * Story.seconds)
    func sentence(_ count: Int) -> String { (0..<count).map { _ in world.words.draw(&chance) }.joined(separator: " ") }
    let people = world.people.draw(3, &chance) { $0.name }
    let text = (0..<10).map { _ in sentence(14) }.joined(separator: ". ")
    content = ArticleContent(
      title: sentence(7), text: "\(people[0].name) \(number): \(text).", published: ZonedTimestamp(instant: at),
      url: "https://news.example/\(number)")
    let topics = world.subjects.draw(2, &chance) { $0.slug } + world.phrases.draw(9, &chance) { $0.slug }
    findings = Findings(
      version: 1, language: chance.below(10) == 0 ? "de" : "en", topics: topics,
      people: people.map {
        Person(
          id: slug($0.name), name: $0.name, role: $0.role, country: $0.country, mentions: [Mention(start: 0, end: 9)])
      }, meetings: [])
    guard number % 10 == 0 else {
      meeting = nil
      return
    }
    meeting = Story.meeting(Array(people.prefix(2 + chance.below(2))), topics, at, world, &chance)
  }

  private static func meeting(
    _ people: [World.Someone], _ topics: [Topic], _ at: Timestamp, _ world: World, _ chance: inout Chance
  ) -> MeetingDetails {
    let day = at.day().adding(days: chance.below(9) - 3)
    let span = DateSpan(start: .day(day), end: .day(day), precision: .day, text: "that day")
    return MeetingDetails(
      kind: people.count == 2 ? .bilateral : .trilateral, mode: chance.below(5) == 0 ? .phone : .inPerson,
      status: MeetingStatus.allCases[chance.below(MeetingStatus.allCases.count)],
      title: people.map(\.name).joined(separator: " and "),
      participants: people.map {
        Participant(name: $0.name, kind: .person, role: $0.role, country: $0.country, host: false, mention: $0.name)
      }, place: world.places.draw(&chance), date: span, topics: topics.map(\.slug), confidence: 0.9,
      codes: EventCodes(cameo: "042", plover: "CONSULT"))
  }

  func save(_ writer: any StoreWriter) throws {
    let source = ArticleSource(feed: nil, url: nil, seen: at)
    let article = try writer.addArticle(content, source: source, at: at).article
    try writer.saveFindings(findings, article: article.id)
    guard let meeting else { return }
    let evidence = Evidence(text: String(content.text.prefix(80)), start: 0, end: 80)
    let id = try writer.addMeeting(meeting, firstReported: at, at: at)
    try writer.saveReport(
      MeetingReport(details: meeting, evidence: [evidence]), article: article.id, rank: 0, meeting: id)
    try writer.saveMeeting(
      Meeting(
        id: id, details: meeting, statusHistory: [StatusChange(status: meeting.status, at: at, article: article.id)],
        evidence: [ArticleEvidence(article: article.id, evidence: evidence)], articles: 1, sources: 1,
        firstReported: at, lastReported: at))
  }
}
