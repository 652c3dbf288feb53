import HTTP
import News
import Pipeline
import Store
import Testing

/// Feeds that are added and visited.
struct FeedTests {
  @Test func aFeedComesInWithItsArticles() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...3), [("ETag", "\"one\"")])
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed", folder: "Ports")
    #expect(receipt.isNew)
    #expect(receipt.newArticles == 3)
    #expect(receipt.feed.title == "Harbour")
    #expect(receipt.feed.folder == "Ports")
    #expect(receipt.feed.format == "rss20")
    #expect(receipt.feed.articles == 3)
    #expect(receipt.feed.health.etag == "\"one\"")
    #expect(receipt.feed.health.lastStatus == 200)
    #expect(receipt.feed.health.lastError == nil)
    let articles = try bench.articles()
    #expect(Set(articles.map(\.title)) == ["Harbour news 1", "Harbour news 2", "Harbour news 3"])
    #expect(articles.allSatisfy { $0.text.hasPrefix("The harbour office counted") && $0.language == "en" })
    #expect(articles.allSatisfy { $0.sources.map(\.feed) == [receipt.feed.id] })
    #expect(try bench.reader.statistics().unread == 0)
  }

  @Test func aKnownFeedIsNotFetchedAgain() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let first = try await bench.pipeline.addFeed(site.base + "/feed")
    let second = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect(!second.isNew)
    #expect(second.feed.id == first.feed.id)
    #expect(site.requests("/feed").count == 1)
  }

  @Test func onlyWhatHasChangedIsTaken() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2), [("ETag", "\"one\"")])
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    let unchanged = try await bench.pipeline.refresh(feed: id)
    #expect(unchanged.newArticles == 0)
    #expect(unchanged.feed.health.lastStatus == 304)
    #expect(unchanged.feed.health.etag == "\"one\"")
    site.set("/feed", FeedText.rss(1...3), [("ETag", "\"two\"")])
    let changed = try await bench.pipeline.refresh(feed: id)
    #expect(changed.newArticles == 1)
    #expect(changed.feed.health.etag == "\"two\"")
    #expect(site.requests("/feed").map { $0.headers["If-None-Match"] } == [nil, "\"one\"", "\"one\""])
  }

  @Test func theSameLinkInTwoFeedsIsOneArticleWithTwoSources() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/one", FeedText.rss(1...2))
    site.set("/two", FeedText.rss(2...3))
    let first = try await bench.pipeline.addFeed(site.base + "/one").feed
    let second = try await bench.pipeline.addFeed(site.base + "/two")
    #expect(second.newArticles == 1)
    #expect(try bench.articles().count == 3)
    let shared = try bench.articles().filter { $0.sources.count == 2 }
    #expect(shared.map { Set($0.sources.map(\.feed)) } == [[first.id, second.feed.id]])
  }

  @Test func manyEntriesComeInWhole() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...450))
    #expect(try await bench.pipeline.addFeed(site.base + "/feed").newArticles == 450)
    #expect(try bench.reader.statistics().articles == 450)
    #expect(try bench.reader.statistics().unread == 0)
  }

  @Test func anEmptyFeedIsAFeed() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss([]))
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect(receipt.isNew)
    #expect(receipt.newArticles == 0)
  }

  @Test func anEntryWithoutTextKeepsItsTitle() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", "<rss version=\"2.0\"><channel><item><title>Ferry sails</title></item><item/></channel></rss>")
    #expect(try await bench.pipeline.addFeed(site.base + "/feed").newArticles == 1)
    #expect(try bench.articles().map(\.text) == ["Ferry sails"])
  }

  @Test func aPageLeadsToItsFeed() async throws {
    let (site, bench) = (try Site(), try Bench())
    let link = "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"All\" href=\"/feed\">"
    site.set("/", "<html><head>\(link)</head><body>Hello</body></html>", type: "text/html")
    site.set("/feed", FeedText.rss(1...2))
    #expect(try await bench.pipeline.addFeed(site.base + "/").feed.url == site.base + "/feed")
    let found = try await bench.pipeline.discover(site.base + "/")
    #expect(found == [DiscoveredFeed(url: site.base + "/feed", title: "All", type: "application/rss+xml")])
    #expect(try await bench.pipeline.discover(site.base + "/feed").map(\.title) == ["Harbour"])
  }

  @Test func aMovedFeedIsFoundAtItsNewPlace() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    site.set("/feed", "", status: 301, [("Location", "/new")])
    site.set("/new", FeedText.rss(1...3))
    let receipt = try await bench.pipeline.refresh(feed: id)
    #expect(receipt.feed.url == site.base + "/new")
    #expect(receipt.newArticles == 1)
  }

  @Test func aFeedThatWasReadFromAFileIsNotFetched() async throws {
    let bench = try Bench()
    let bytes = Array(FeedText.rss(1...2).utf8)
    let receipt = try await bench.pipeline.addFeed(document: bytes, url: "file:///feeds/harbour.rss")
    #expect(receipt.newArticles == 2)
    #expect(try await bench.pipeline.addFeed(document: bytes, url: "file:///feeds/harbour.rss").newArticles == 0)
    #expect(receipt.feed.health.nextFetch == nil)
    await #expect(throws: PipelineError.notFetchable(url: "file:///feeds/harbour.rss")) {
      try await bench.pipeline.refresh(feed: receipt.feed.id)
    }
  }

  @Test func listsGoInAndOut() async throws {
    let bench = try Bench()
    let opml = """
      <opml version="2.0"><head/><body><outline text="Ports"><outline text="One" xmlUrl="http://one.example/feed"/>
      </outline><outline xmlUrl="http://two.example/feed"/><outline xmlUrl="feed:nonsense"/></body></opml>
      """
    let first = try await bench.pipeline.importFeeds(opml: Array(opml.utf8))
    #expect(first.added.map(\.url) == ["http://one.example/feed", "http://two.example/feed"])
    #expect(first.added.first?.folder == "Ports")
    let out = try bench.pipeline.exportFeeds()
    let second = try await bench.pipeline.importFeeds(opml: out)
    #expect(second.added.isEmpty)
    #expect(second.known == 2)
    await #expect(throws: PipelineError.self) { try await bench.pipeline.importFeeds(opml: Array("<html/>".utf8)) }
  }
}
