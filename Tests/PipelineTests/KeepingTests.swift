import News
import Pipeline
import Store
import Testing

/// What becomes of articles as time goes by and readers get better.
struct KeepingTests {
  private let story = """
    Prime Minister Ana Brkic met her Norwegian counterpart, Otto Lund, in Split on Friday, 7 March 2025. They agreed on ferries, \
    which will sail from May on.
    """

  @Test func oldTextsGoAndTheirMeetingsStay() async throws {
    let bench = try Bench { $0.keepArticles = 90 * 86_400 }
    let old = try await bench.pipeline.addArticle(draft("Ferries", story, "2025-03-08"))
    let new = try await bench.pipeline.addArticle(
      draft("Pier", "The pier in Split is open again, for the first time in nine years.", "2025-06-01"))
    let before = try bench.meetings()
    #expect(before.count == 1)
    let now = try #require(ZonedTimestamp("2025-06-10")?.instant)
    #expect(try await bench.pipeline.dropOldTexts(at: now) == 1)
    #expect(try bench.reader.article(id: old.article.id)?.text == "")
    #expect(try bench.reader.article(id: new.article.id)?.text.isEmpty == false)
    #expect(try bench.meetings() == before)
    _ = try await bench.pipeline.reprocess()
    #expect(try bench.meetings() == before)
    #expect(try bench.store.check() == [])
    // The same article again is no news.
    let again = try await bench.pipeline.addArticle(draft("Ferries", story, "2025-03-08"))
    #expect(again.isNew == false)
    #expect(try bench.meetings() == before)
  }

  @Test func whatAnOlderExtractorReadIsReadAgain() async throws {
    let bench = try Bench()
    let receipt = try await bench.pipeline.addArticle(draft("Ferries", story, "2025-03-08"))
    let meeting = try #require(receipt.meetings.first)
    #expect(try bench.pipeline.outdated() == 0)
    #expect(try await bench.pipeline.reprocess() == 0)
    // As an older one would have left it: with another place, and a meeting that there is not.
    try await bench.store.write { writer in
      let article = try #require(try writer.article(id: receipt.article.id))
      try writer.saveFindings(
        Findings(version: 1, language: nil, topics: [], people: [], meetings: []), article: article.id)
      var accounts = try writer.accounts(article: article.id).map(\.report)
      accounts[0].details.place = nil
      let stray = Stream.report("m", "a", "2025-03-08", .held, ["Mei Tanaka", "Kofi Addo"], on: "2025-03-01").stored
        .report
      try MeetingPlacement(writer: writer, now: .now).place(accounts + [stray], of: article)
    }
    #expect(try bench.meetings().count == 2)
    #expect(try bench.pipeline.outdated() == 1)
    #expect(try await bench.pipeline.reprocess() == 1)
    #expect(try bench.meetings() == [meeting])
    #expect(try bench.pipeline.outdated() == 0)
    #expect(try bench.store.check() == [])
  }

  private func draft(_ title: String, _ text: String, _ published: String) -> ArticleDraft {
    var draft = ArticleDraft(title: title, body: .text(text))
    draft.published = ZonedTimestamp(published)
    return draft
  }
}
