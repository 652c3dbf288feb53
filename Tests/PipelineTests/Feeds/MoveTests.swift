import HTTP
import News
import Pipeline
import Store
import Testing

/// Permanent redirects: remembered once they have proved lasting.
struct MoveTests {
  /// The same server by another name, and so another site.
  private func elsewhere(_ site: Site) -> String { site.base.replacing("127.0.0.1", with: "localhost") }

  private func movingFeed(_ status: Int = 301) async throws -> (Site, Bench, Feed) {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    site.set("/new", FeedText.rss(1...3))
    let feed = try await bench.pipeline.addFeed(site.base + "/feed").feed
    site.set("/feed", "", status: status, [("Location", elsewhere(site) + "/new")])
    return (site, bench, feed)
  }

  private func age(_ feed: Feed, in bench: Bench, seconds: Int64) async throws {
    var feed = feed
    feed.move = feed.move.map { FeedMove(url: $0.url, since: $0.since.adding(seconds: -seconds)) }
    let aged = feed
    try await bench.store.write { try $0.updateFeed(aged) }
  }

  @Test(arguments: [301, 308]) func anotherSiteHasToLastForADay(status: Int) async throws {
    let (site, bench, feed) = try await movingFeed(status)
    let first = try await bench.pipeline.refresh(feed: feed.id)
    #expect(first.newArticles == 1, "it is followed meanwhile")
    #expect(first.feed.url == feed.url)
    #expect(first.feed.move?.url == elsewhere(site) + "/new")
    let second = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(second.move == first.feed.move)
    try await age(second, in: bench, seconds: 86_401)
    let third = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(third.url == elsewhere(site) + "/new")
    #expect(third.move == nil)
  }

  @Test(arguments: [302, 303, 307]) func aTemporaryRedirectIsNotRemembered(status: Int) async throws {
    let (site, bench, feed) = try await movingFeed(status)
    let kept = try await bench.pipeline.refresh(feed: feed.id)
    #expect(kept.newArticles == 1)
    #expect(kept.feed.url == feed.url)
    #expect(kept.feed.move == nil)
    #expect(site.requests("/new").count == 1)
  }

  @Test func aRedirectThatDidNotLastIsForgotten() async throws {
    let (site, bench, feed) = try await movingFeed()
    let moved = try await bench.pipeline.refresh(feed: feed.id).feed
    try await age(moved, in: bench, seconds: 86_401)
    site.set("/feed", FeedText.rss(1...4))
    let back = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(back.url == feed.url)
    #expect(back.move == nil)
  }

  /// What a redirect leads to must be a feed.
  @Test func aRedirectToAPageIsAFailure() async throws {
    let (site, bench, feed) = try await movingFeed()
    site.set("/new", "<html>For sale</html>", type: "text/html")
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: feed.id) }
    #expect(try bench.reader.feed(id: feed.id)?.move == nil)
    #expect(try bench.reader.feed(id: feed.id)?.health.failures == 1)
  }

  @Test func credentialsDoNotMoveToAnotherSite() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    site.set("/new", FeedText.rss(1...3))
    let url = site.base.replacing("http://", with: "http://ann:secret@") + "/feed"
    let feed = try await bench.pipeline.addFeed(url).feed
    site.set("/feed", "", status: 301, [("Location", elsewhere(site) + "/new")])
    let moved = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(moved.access.credentials != nil)
    try await age(moved, in: bench, seconds: 86_401)
    #expect(try await bench.pipeline.refresh(feed: feed.id).feed.access.credentials == nil)
    #expect(site.requests("/new").allSatisfy { $0.headers["Authorization"] == nil })
  }

  @Test func aFeedIsKnownByWhereItMovedTo() async throws {
    let (site, bench, feed) = try await movingFeed()
    let target = try await bench.pipeline.addFeed(elsewhere(site) + "/new")
    #expect(target.isNew)
    site.set("/third", "", status: 301, [("Location", elsewhere(site) + "/new")])
    let third = try await bench.pipeline.addFeed(site.base + "/third")
    #expect(!third.isNew)
    #expect(third.feed.id == target.feed.id)
    // Two that were followed before stay two.
    let moved = try await bench.pipeline.refresh(feed: feed.id).feed
    try await age(moved, in: bench, seconds: 86_401)
    #expect(try await bench.pipeline.refresh(feed: feed.id).feed.url == feed.url)
  }
}
