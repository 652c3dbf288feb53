import News
import Pipeline
import Store
import Testing

/// `Pipeline.run`: what was left undone, and feeds as they fall due.
struct RunTests {
  @Test func takesUpWhatWasLeftUnread() async throws {
    let bench = try Bench()
    for number in 1...30 {
      let content = ArticleContent(title: "Harbour \(number)", text: "The office counted \(number) crates of herring.")
      try await bench.store.write { writer in
        let source = ArticleSource(feed: nil, url: nil, seen: .now)
        _ = try writer.addArticle(content, source: source, at: .now)
      }
    }
    #expect(try bench.reader.statistics().unread == 30)
    let running = Task { await bench.pipeline.run() }
    #expect(try await bench.eventually { try bench.reader.statistics().unread == 0 })
    running.cancel()
    await running.value
    #expect(try bench.reader.statistics().articles == 30)
    let first = try #require(try bench.articles().first)
    #expect(try bench.reader.findings(article: first.id)?.topics.isEmpty == false)
  }

  @Test func visitsFeedsThatAreAddedWhileItRuns() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/one", FeedText.rss(1...2))
    site.set("/two", FeedText.rss(3...5))
    let running = Task { await bench.pipeline.run() }
    try await bench.pipeline.follow(site.base + "/one")
    let opml = "<opml><body><outline xmlUrl=\"\(site.base)/two\"/><outline xmlUrl=\"\(site.base)/none\"/></body></opml>"
    _ = try await bench.pipeline.importFeeds(opml: Array(opml.utf8))
    #expect(try await bench.eventually { try bench.reader.statistics().articles == 5 })
    #expect(
      try await bench.eventually { try bench.reader.feed(url: site.base + "/none")?.health.lastError != nil })
    running.cancel()
    await running.value
    #expect(site.requests("/one").count == 1)
  }

  @Test func cancellationEndsItWhileItWaits() async throws {
    let bench = try Bench()
    let running = Task { await bench.pipeline.run() }
    try await Task.sleep(for: .milliseconds(50))
    running.cancel()
    await running.value
  }

  @Test func cancellationIsNoFailureOfAFeed() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    let visit = Task { try await bench.pipeline.refresh(feed: id) }
    visit.cancel()
    _ = try? await visit.value
    #expect(try bench.reader.feed(id: id)?.health.failures == 0)
  }
}
