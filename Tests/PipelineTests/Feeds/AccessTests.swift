import HTTP
import News
import Pipeline
import Store
import Testing
import Threads

/// What a feed is fetched with: it works, and is not shown.
struct AccessTests {
  private func secret(_ site: Site, _ path: String) -> String {
    site.base.replacing("http://", with: "http://ann:p%40ss@") + path
  }

  @Test func credentialsInTheURLAreKeptApart() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let feed = try await bench.pipeline.addFeed(secret(site, "/feed")).feed
    #expect(feed.url == site.base + "/feed")
    #expect(feed.access.credentials == Credentials(user: "ann", password: "p@ss"))
    _ = try await bench.pipeline.refresh(feed: feed.id)
    #expect(site.requests("/feed").map { $0.headers["Authorization"] } == ["Basic YW5uOnBAc3M=", "Basic YW5uOnBAc3M="])
    #expect(try await bench.pipeline.addFeed(secret(site, "/feed")).isNew == false)
    let list = String(decoding: try bench.pipeline.exportFeeds(), as: UTF8.self)
    #expect(list.contains(site.base + "/feed"))
    #expect(!list.contains("ann") && !list.contains("p%40ss"))
  }

  @Test func aListMayBringCredentials() async throws {
    let bench = try Bench()
    let opml = "<opml><body><outline xmlUrl=\"http://ann:x@one.example/feed\"/></body></opml>"
    let added = try await bench.pipeline.importFeeds(opml: Array(opml.utf8)).added
    #expect(added.map(\.url) == ["http://one.example/feed"])
    #expect(added.map(\.access.credentials) == [Credentials(user: "ann", password: "x")])
  }

  @Test func noErrorOrLogTellsThem() async throws {
    let lines = Guarded<[UInt8]>([])
    let (site, bench) = (try Site(), try Bench(log: Log(level: .debug) { line in lines.withLock { $0 += line } }))
    for path in ["/none", "/page"] {
      site.set("/page", "<html></html>", type: "text/html")
      let error = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(secret(site, path)) }
      #expect(error.map { "\($0)" }?.contains("ann") == false)
    }
    let bad = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed("http://ann:p@ss@a b/") }
    #expect(bad.map { "\($0)" }?.contains("ann") == false)
    site.set("/feed", FeedText.rss(1...2))
    let id = try await bench.pipeline.addFeed(secret(site, "/feed")).feed.id
    site.set("/feed", "", status: 401)
    try await bench.store.write { try $0.postponeFeed(id: id, to: .now) }
    let running = Task { await bench.pipeline.run() }
    #expect(try await bench.eventually { try bench.reader.feed(id: id)?.health.failures == 1 })
    running.cancel()
    await running.value
    #expect(try bench.reader.feed(id: id)?.health.lastError?.contains("password (401)") == true)
    let log = String(decoding: lines.withLock { $0 }, as: UTF8.self)
    #expect(log.contains("feed failed"))
    #expect(!log.contains("ann") && !log.contains("p@ss") && !log.contains("p%40ss"))
  }

  @Test(arguments: ["nonsense", "ftp://proxy.example/", "http://"]) func aProxyMustBeOne(proxy: String) async throws {
    let bench = try Bench()
    await #expect(throws: PipelineError.badProxy(proxy)) {
      try await bench.pipeline.addFeed("http://news.example/feed", access: FeedAccess(proxy: proxy))
    }
  }

  @Test func aFeedMayHaveAProxy() async throws {
    // A site answers what is asked of it as of a proxy, too.
    let (proxy, bench) = (try Site(), try Bench())
    proxy.set("/feed", FeedText.rss(1...2))
    let access = FeedAccess(proxy: proxy.base)
    let feed = try await bench.pipeline.addFeed("http://news.example/feed", access: access).feed
    #expect(feed.access.proxy == proxy.base)
    #expect(try await bench.pipeline.refresh(feed: feed.id).feed.health.lastStatus == 200)
    #expect(proxy.requests("/feed").map { $0.headers["Host"] } == ["news.example", "news.example"])
  }
}
