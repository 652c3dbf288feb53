import News
import Pipeline
import Store
import Testing

/// Meetings in a store, as articles come in and go.
struct PlacementTests {
  @Test(arguments: Stream.all) func theStoreEndsUpTheSameInWhateverOrder(stream: Stream) async throws {
    var random = SeededRandom(seed: 9)
    let articles = Dictionary(grouping: stream.reports, by: { $0.stored.article }).values.map { $0.map(\.stored) }
      .sorted { $0[0].published < $1[0].published }
    let expected = try await meetings(articles)
    #expect(expected.count == Set(stream.reports.map(\.meeting)).count)
    for _ in 0..<3 { #expect(try await meetings(articles.shuffled(using: &random)) == expected) }
  }

  @Test func aReportThatJoinsTwoMakesThemOne() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    // The cancellation comes too late for the month alone; the day that is told in between ties both together.
    let reports = [
      Stream.report("m", "a1", "2025-02-10", .planned, pair, on: "2025-03"),
      Stream.report("m", "a3", "2025-03-20", .cancelled, pair),
      Stream.report("m", "a2", "2025-03-10", .planned, pair, on: "2025-03-21"),
    ]
    for report in reports.prefix(2) { _ = try await place([report.stored], in: bench) }
    let (later, earlier) = (try bench.meetings()[0], try bench.meetings()[1])
    _ = try await place([reports[2].stored], in: bench)
    #expect(try bench.meetings().map(\.id) == [earlier.id])
    #expect(try bench.reader.meeting(id: later.id) == .merged(into: earlier.id))
    #expect(try bench.meetings().first?.statusHistory.map(\.status) == [.planned, .cancelled])
  }

  @Test func aRemovedArticleTakesItsShareBack() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    let first = try await place(
      [Stream.report("m", "a1", "2025-03-03", .planned, pair, on: "2025-03-07").stored], in: bench)
    let before = try bench.meetings()
    let second = try await place(
      [Stream.report("m", "a2", "2025-03-07T20:00:00Z", .held, pair, on: "2025-03-07", at: "Split, HR").stored],
      in: bench)
    #expect(try bench.meetings().map(\.details.status) == [.held])
    #expect(try bench.meetings().map(\.articles) == [2])
    #expect(try await bench.pipeline.removeArticle(id: second))
    #expect(try bench.meetings() == before)
    #expect(try await bench.pipeline.removeArticle(id: first))
    #expect(try bench.meetings().isEmpty)
  }

  /// What stands in its article keeps its id, whatever a newer reader makes of it.
  @Test func anArticleThatIsReadAgainKeepsTheIDs() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    let old = [
      Stream.report("visit", "a1", "2025-03-03", .planned, pair, on: "2025-03-07").stored,
      Stream.report("call", "a1", "2025-03-03", .held, pair, on: "2025-03-02", kind: .call, mode: .phone).stored,
    ]
    let id = try await place(old, in: bench)
    let ids = try bench.reader.accounts(article: id).map(\.meeting)
    let article = try #require(try bench.reader.article(id: id))
    let new = [
      Stream.report("call", "a1", "2025-03-03", .held, pair, on: "2025-03-01", kind: .call, mode: .phone).stored,
      Stream.report("visit", "a1", "2025-03-03", .planned, pair, on: "2025-03-08", at: "Split, HR").stored,
    ]
    try await bench.store.write { try MeetingPlacement(writer: $0, now: .now).place(new.map(\.report), of: article) }
    #expect(try bench.reader.accounts(article: id).map(\.meeting) == ids.reversed())
    #expect(try bench.meetings().count == 2)
  }

  /// A newer reader sees the right day: what stood by itself is a meeting that others tell of, and its id leads there.
  @Test func anAccountThatJoinsAnotherMeetingLeadsThere() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    for name in ["a1", "a2"] {
      _ = try await place(
        [Stream.report("m", name, "2025-03-08", .held, pair, on: "2025-03-07", at: "Split, HR").stored], in: bench)
    }
    let target = try #require(try bench.meetings().first?.id)
    let id = try await place(
      [Stream.report("m", "a3", "2025-03-08", .held, pair, on: "2025-01-07", at: "Split, HR").stored], in: bench)
    let stray = try #require(try bench.reader.accounts(article: id).first?.meeting)
    #expect(stray != target)
    let article = try #require(try bench.reader.article(id: id))
    let new = Stream.report("m", "a3", "2025-03-08", .held, pair, on: "2025-03-07", at: "Split, HR").stored.report
    try await bench.store.write { try MeetingPlacement(writer: $0, now: .now).place([new], of: article) }
    #expect(try bench.meetings().map(\.id) == [target])
    #expect(try bench.reader.meeting(id: stray) == .merged(into: target))
  }

  /// The one that tied two together is gone: they are two again, as if it had never been there.
  @Test func aRemovedArticlePartsWhatItJoined() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    let reports = [
      Stream.report("m", "a1", "2025-02-10", .planned, pair, on: "2025-03"),
      Stream.report("m", "a3", "2025-03-20", .cancelled, pair),
      Stream.report("m", "a2", "2025-03-10", .planned, pair, on: "2025-03-21"),
    ]
    var ids: [String] = []
    for report in reports { ids.append(try await place([report.stored], in: bench)) }
    #expect(try bench.meetings().count == 1)
    #expect(try await bench.pipeline.removeArticle(id: ids[2]))
    #expect(try bench.meetings().map(\.articles) == [1, 1])
    #expect(try bench.store.check() == [])
  }

  @Test func changesAreNoted() async throws {
    let bench = try Bench()
    let pair = ["Ana Brkic", "Otto Lund"]
    _ = try await place([Stream.report("m", "a1", "2025-03-03", .planned, pair, on: "2025-03-07").stored], in: bench)
    _ = try await place([Stream.report("m", "a2", "2025-03-08", .held, pair, on: "2025-03-07").stored], in: bench)
    #expect(try bench.reader.changes(after: 0, limit: 10).map(\.kind) == [.meetingCreated, .meetingChanged])
  }

  /// The meetings that articles make in a fresh store, without what depends on the store.
  private func meetings(_ articles: [[StoredReport]]) async throws -> Set<String> {
    let bench = try Bench()
    for reports in articles { _ = try await place(reports, in: bench) }
    return Set(
      try bench.meetings().map { meeting in
        "\(meeting.details) \(meeting.articles) \(meeting.statusHistory.map(\.status)) \(meeting.firstReported)"
      })
  }

  /// Stores an article that tells of these.
  private func place(_ reports: [StoredReport], in bench: Bench) async throws -> String {
    let first = reports[0]
    let content = ArticleContent(
      title: first.article, text: reports.map { $0.report.evidence[0].text }.joined(separator: "\n\n"),
      published: ZonedTimestamp(instant: first.published))
    return try await bench.store.write { writer in
      let source = ArticleSource(feed: nil, url: nil, seen: .now)
      let article = try writer.addArticle(content, source: source, at: .now).article
      try MeetingPlacement(writer: writer, now: .now).place(reports.map(\.report), of: article)
      return article.id
    }
  }
}
