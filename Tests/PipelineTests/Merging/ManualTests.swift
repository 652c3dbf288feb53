import News
import Pipeline
import Store
import Testing

/// Meetings that are joined and split by hand, and stay so.
struct ManualTests {
  private let pair = ["Ana Brkic", "Otto Lund"]

  @Test func whatIsMergedByHandStaysMerged() async throws {
    let bench = try Bench()
    let (split, oslo) = try await twoMeetings(bench)
    let merged = try await bench.pipeline.mergeMeetings([oslo.id], into: split.id)
    #expect(merged.id == split.id)
    #expect(merged.articles == 2)
    #expect(try bench.reader.meeting(id: oslo.id) == .merged(into: split.id))
    let kinds = try bench.reader.changes(after: 0, limit: 100).map(\.kind)
    #expect(kinds.suffix(2) == [.meetingMerged, .meetingChanged])
    // Read again: each article by itself, in either order.
    for article in try bench.articles() + bench.articles().reversed() { try await readAgain(article, bench) }
    #expect(try bench.meetings().map(\.id) == [split.id])
    #expect(try bench.reader.meeting(id: oslo.id) == .merged(into: split.id))
    // And whatever tells of either comes in.
    try await add(report("c", "2025-03-09", on: "2025-03-07", at: "Oslo, NO"), bench)
    #expect(try bench.meetings().map(\.articles) == [3])
  }

  @Test func whatIsSplitByHandStaysSplit() async throws {
    let bench = try Bench()
    for (name, day) in [("a", "2025-03-07T20:00:00Z"), ("b", "2025-03-08"), ("c", "2025-03-09")] {
      try await add(report(name, day, on: "2025-03-07", at: "Split, HR"), bench)
    }
    let before = try #require(try bench.meetings().first)
    #expect(before.articles == 3)
    let articles = try bench.articles().filter { $0.title != "a" }.map(\.id)
    let other = try await bench.pipeline.splitMeeting(before.id, articles: [articles[0]])
    #expect(other.id != before.id)
    #expect(Set(try bench.meetings().map(\.articles)) == [1, 2])
    let split = Set(try bench.meetings().map { "\($0.id) \($0.evidence.map(\.article))" })
    for article in try bench.articles() + bench.articles().reversed() { try await readAgain(article, bench) }
    #expect(Set(try bench.meetings().map { "\($0.id) \($0.evidence.map(\.article))" }) == split)
    // A new one goes to one of the two.
    try await add(report("d", "2025-03-10", on: "2025-03-07", at: "Split, HR"), bench)
    #expect(try bench.meetings().count == 2)
    #expect(try bench.meetings().map(\.articles).reduce(0, +) == 4)
    // Joined again, they are one again.
    _ = try await bench.pipeline.mergeMeetings([other.id], into: before.id)
    for article in try bench.articles() { try await readAgain(article, bench) }
    #expect(try bench.meetings().map(\.id) == [before.id])
  }

  /// The account is not found for a while; then it is again.
  @Test func whatWasDoneByHandOutlivesAReaderThatMissesIt() async throws {
    let bench = try Bench()
    let (split, oslo) = try await twoMeetings(bench)
    _ = try await bench.pipeline.mergeMeetings([oslo.id], into: split.id)
    let articles = try bench.articles()
    let accounts = try articles.map { try bench.reader.accounts(article: $0.id).map(\.report) }
    for article in articles { try await place([], article, bench) }
    #expect(try bench.meetings().isEmpty)
    for (article, reports) in zip(articles, accounts) { try await place(reports, article, bench) }
    #expect(try bench.meetings().map(\.articles) == [2])
    for (article, reports) in zip(articles, accounts) { try await place(reports, article, bench) }
    #expect(try bench.meetings().map(\.articles) == [2])
  }

  @Test func whatMakesNoSenseIsRefused() async throws {
    let bench = try Bench()
    let (split, oslo) = try await twoMeetings(bench)
    let articles = try bench.articles()
    let own = try #require(split.evidence.first?.article)
    let pipeline = bench.pipeline
    await #expect(throws: PipelineError.unknownMeeting(id: "mtg_0")) {
      try await pipeline.mergeMeetings([split.id], into: "mtg_0")
    }
    await #expect(throws: PipelineError.self) { try await pipeline.mergeMeetings(["mtg_0"], into: split.id) }
    await #expect(throws: PipelineError.self) { try await pipeline.mergeMeetings([split.id], into: split.id) }
    await #expect(throws: PipelineError.self) { try await pipeline.splitMeeting(split.id, articles: [own]) }
    await #expect(throws: PipelineError.self) { try await pipeline.splitMeeting(split.id, articles: ["art_0"]) }
    await #expect(throws: PipelineError.unknownMeeting(id: "mtg_0")) {
      try await pipeline.splitMeeting("mtg_0", articles: articles.map(\.id))
    }
    #expect(try bench.meetings().count == 2)
    _ = try await pipeline.mergeMeetings([oslo.id], into: split.id)
    // What is merged already may be named again.
    #expect(try await pipeline.mergeMeetings([oslo.id], into: split.id).articles == 2)
    await #expect(throws: PipelineError.meetingMerged(id: oslo.id, into: split.id)) {
      try await pipeline.mergeMeetings([split.id], into: oslo.id)
    }
  }

  // MARK: -

  private func report(_ name: String, _ published: String, on day: String, at place: String) -> StoredReport {
    Stream.report("m", name, published, .held, pair, on: day, at: place).stored
  }

  /// In Split and in Oslo.
  private func twoMeetings(_ bench: Bench) async throws -> (Meeting, Meeting) {
    try await add(report("a", "2025-03-07T20:00:00Z", on: "2025-03-07", at: "Split, HR"), bench)
    try await add(report("b", "2025-03-08", on: "2025-03-07", at: "Oslo, NO"), bench)
    let meetings = try bench.meetings()
    try #require(meetings.count == 2)
    return (meetings[1], meetings[0])
  }

  private func add(_ report: StoredReport, _ bench: Bench) async throws {
    let content = ArticleContent(
      title: report.article, text: report.report.evidence[0].text, published: ZonedTimestamp(instant: report.published))
    let article = try await bench.store.write { writer in
      try writer.addArticle(content, source: ArticleSource(feed: nil, url: nil, seen: .now), at: .now).article
    }
    try await place([report.report], article, bench)
  }

  private func readAgain(_ article: Article, _ bench: Bench) async throws {
    try await place(try bench.reader.accounts(article: article.id).map(\.report), article, bench)
  }

  private func place(_ reports: [MeetingReport], _ article: Article, _ bench: Bench) async throws {
    try await bench.store.write { try MeetingPlacement(writer: $0, now: .now).place(reports, of: article) }
  }
}
