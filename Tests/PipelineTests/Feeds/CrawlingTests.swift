import HTTP
import News
import Pipeline
import Store
import Testing

/// Many feeds, as they fall due.
struct CrawlingTests {
  private func follow(_ urls: [String], _ bench: Bench) async throws {
    try await bench.store.write { writer in
      for url in urls { _ = try writer.addFeed(FeedDraft(url: url, nextFetch: Timestamp(seconds: 1)), at: .now) }
    }
  }

  /// False where it did not come true in time.
  private func run(_ bench: Bench, until condition: () throws -> Bool) async throws -> Bool {
    let running = Task { await bench.pipeline.run() }
    let isTrue = try await bench.eventually(condition)
    running.cancel()
    await running.value
    return isTrue
  }

  /// They were due first, and are many more than are visited at once.
  @Test func aHostWithManyFeedsHoldsUpNoOther() async throws {
    let (site, bench) = (try Site(), try Bench { $0.concurrentFetches = 4 })
    let urls = (0..<600).map { "\(site.base)/many/\($0)" }
    try await follow(urls, bench)
    let other = site.base.replacing("127.0.0.1", with: "localhost") + "/other"
    site.set("/other", FeedText.rss(1...2))
    try await bench.store.write { writer in _ = try writer.addFeed(FeedDraft(url: other, nextFetch: .now), at: .now) }
    #expect(
      try await run(bench) {
        try bench.reader.feed(url: other)?.health.lastStatus == 200
          && bench.reader.dueFeeds(at: .now, limit: 1000).count < 100
      })
    let feeds = try urls.compactMap { try bench.reader.feed(url: $0) }
    // Those that would have waited long have a time of their own each, none before another.
    let planned = feeds.filter { $0.health.lastFetched == nil }.compactMap(\.health.nextFetch).filter { $0 > .now }
    #expect(planned.count >= 50)
    #expect(Set(planned).count == planned.count)
  }

  @Test func whoAsksToBeLeftAloneIsLeftAlone() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/first", "", status: 429, [("Retry-After", "7200")])
    try await follow(["\(site.base)/first"] + (0..<20).map { "\(site.base)/\($0)" }, bench)
    let soon = Timestamp.now.adding(seconds: 7000)
    #expect(try await run(bench) { try bench.reader.dueFeeds(at: soon, limit: 100).isEmpty })
    #expect((0..<20).allSatisfy { site.requests("/\($0)").isEmpty })
    let first = try #require(try bench.reader.feed(url: site.base + "/first"))
    #expect(first.health.lastStatus == 429)
    let others = try (0..<20).compactMap { try bench.reader.feed(url: "\(site.base)/\($0)") }
    #expect(others.allSatisfy { $0.health.failures == 0 && $0.health.lastError == nil })
  }

  @Test func aFeedThatIsChangedDuringItsVisitIsNotConfused() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2), [("ETag", "\"old\"")])
    let feed = try await bench.pipeline.addFeed(site.base + "/feed").feed
    var changed = feed
    (changed.url, changed.health) = (site.base + "/other", FeedHealth(nextFetch: .now))
    let other = changed
    try await bench.store.write { try $0.updateFeed(other) }
    // As a visit that began before.
    site.set("/other", FeedText.rss(3...4))
    let visited = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(visited.health.etag == nil)
    #expect(site.requests("/other").map { $0.headers["If-None-Match"] } == [nil])
  }
}
