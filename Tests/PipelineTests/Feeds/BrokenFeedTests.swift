import News
import Pipeline
import Store
import Testing

/// Feeds that are none, or can't be had.
struct BrokenFeedTests {
  @Test(arguments: [
    ("<html><body>Hello</body></html>", "names no feed"), ("", "empty"), ("{\"a\": 1}", "JSON"),
    ("plain words", "neither"),
    ("<note/>", "<note>"),
  ])
  func whatIsNoFeedIsNotFollowed(body: String, reason: String) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", body, type: "text/html")
    let error = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(site.base + "/feed") }
    guard case .notAFeed(_, let words) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(words.contains(reason))
    #expect(try bench.reader.statistics().feeds == 0)
  }

  @Test(arguments: ["ftp://news.example/feed", "news", "http://", ""]) func badAddressesAreRefused(url: String)
    async throws
  {
    let bench = try Bench()
    await #expect(throws: PipelineError.badURL(url)) { try await bench.pipeline.addFeed(url) }
  }

  @Test func aPrivateAddressIsRefused() async throws {
    let (site, bench) = (try Site(), try Bench(allowsPrivateAddresses: false))
    let error = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(site.base + "/feed") }
    guard case .fetchFailed(_, _, let isRefusal) = error else { return #expect(Bool(false)) }
    #expect(isRefusal)
    #expect(site.requests("/feed").isEmpty)
  }

  @Test func aMissingFeedSaysSo() async throws {
    let (site, bench) = (try Site(), try Bench())
    let error = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(site.base + "/none") }
    #expect(error?.description.contains("404") == true)
  }

  @Test func aFeedThatIsTooLargeSaysSo() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2) + String(repeating: " ", count: 2 << 20))
    let error = await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(site.base + "/feed") }
    #expect(error?.description.contains("larger than") == true)
  }

  @Test func failuresAreNotedAndFollowedByALongerRest() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    site.set("/feed", "oops", status: 500)
    var rests: [Int64] = []
    for failures in 1...3 {
      await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: id) }
      let health = try #require(try bench.reader.feed(id: id)).health
      #expect(health.failures == failures)
      #expect(health.lastStatus == 500)
      #expect(health.lastError?.contains("500") == true)
      rests.append(try #require(health.nextFetch).seconds - (try #require(health.lastFetched)).seconds)
    }
    #expect(rests[1] > rests[0])
    #expect(rests[2] > rests[1])
    site.set("/feed", FeedText.rss(1...3))
    let back = try await bench.pipeline.refresh(feed: id)
    #expect(back.newArticles == 1)
    #expect(back.feed.health.failures == 0)
    #expect(back.feed.health.lastError == nil)
  }

  @Test func theServerMaySayWhenToComeBack() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2, ttl: 120))
    let feed = try await bench.pipeline.addFeed(site.base + "/feed").feed
    let due = try #require(feed.health.nextFetch).seconds - (try #require(feed.health.lastFetched)).seconds
    #expect((7200...7920).contains(due))
    site.set("/feed", "", status: 429, [("Retry-After", "7200")])
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: feed.id) }
    let health = try #require(try bench.reader.feed(id: feed.id)).health
    #expect(try #require(health.nextFetch).seconds - (try #require(health.lastFetched)).seconds >= 7200)
  }

  @Test func aFeedThatIsGoneIsVisitedNoMore() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    site.set("/feed", "", status: 410)
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: id) }
    #expect(try bench.reader.feed(id: id)?.isActive == false)
    #expect(try bench.articles().count == 2)
  }

  @Test func aFeedThatTurnsIntoAPageKeepsItsArticles() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2), [("ETag", "\"one\"")])
    let id = try await bench.pipeline.addFeed(site.base + "/feed").feed.id
    site.set("/feed", "<html></html>", type: "text/html", [("ETag", "\"two\"")])
    await #expect(throws: PipelineError.self) { try await bench.pipeline.refresh(feed: id) }
    let feed = try #require(try bench.reader.feed(id: id))
    #expect(feed.health.lastError?.contains("HTML") == true)
    #expect(feed.health.etag == "\"one\"")
    #expect(try bench.articles().count == 2)
  }

  @Test func anUnknownFeedCannotBeVisited() async throws {
    let bench = try Bench()
    await #expect(throws: PipelineError.unknownFeed(id: "feed_none")) {
      try await bench.pipeline.refresh(feed: "feed_none")
    }
  }
}
