import News
import Testing

@testable import Pipeline

/// From a page to the feeds of its site.
struct DiscoveryTests {
  private func page(_ head: String = "") -> String { "<html><head>\(head)</head><body><p>Hello</p></body></html>" }

  private func link(_ path: String, _ title: String) -> String {
    "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"\(title)\" href=\"\(path)\">"
  }

  @Test(
    arguments: [
      ("https://www.youtube.com/channel/UCab", ["https://www.youtube.com/feeds/videos.xml?channel_id=UCab"]),
      ("https://youtube.com/playlist?list=PLab", ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLab"]),
      ("https://m.youtube.com/user/ann", ["https://www.youtube.com/feeds/videos.xml?user=ann"]),
      ("https://www.youtube.com/@ann", []), ("https://github.com/ann", ["https://github.com/ann.atom"]),
      (
        "https://github.com/ann/boat/",
        [
          "https://github.com/ann/boat/releases.atom", "https://github.com/ann/boat/tags.atom",
          "https://github.com/ann/boat/commits.atom",
        ]
      ),
      ("https://github.com/ann/boat/tags", ["https://github.com/ann/boat/tags.atom"]),
      ("https://github.com/ann/boat/commits/main", ["https://github.com/ann/boat/commits/main.atom"]),
      (
        "https://gitlab.com/group/sub/boat/-/tree/main",
        [
          "https://gitlab.com/group/sub/boat/-/releases.atom", "https://gitlab.com/group/sub/boat/-/tags?format=atom",
          "https://gitlab.com/group/sub/boat.atom",
        ]
      ),
      ("https://gitlab.example/ann", ["https://gitlab.example/ann.atom"]),
      (
        "https://codeberg.org/ann/boat",
        ["https://codeberg.org/ann/boat/releases.rss", "https://codeberg.org/ann/boat.rss"]
      ),
      ("https://old.reddit.com/r/boats/", ["https://www.reddit.com/r/boats/.rss"]),
      ("https://www.reddit.com/user/ann", ["https://www.reddit.com/user/ann/.rss"]), ("https://www.reddit.com/", []),
      ("https://medium.com/@ann/a-story", ["https://medium.com/feed/@ann"]),
      ("https://medium.com/tag/x", ["https://medium.com/feed/tag/x"]),
      ("https://ann.medium.com/", ["https://ann.medium.com/feed"]),
      ("https://ann.substack.com/p/x", ["https://ann.substack.com/feed"]),
      ("https://ann.blogspot.com/2025/", ["https://ann.blogspot.com/feeds/posts/default"]),
      ("https://ann.wordpress.com/2025/01/x/", ["https://ann.wordpress.com/feed/"]),
      ("https://ann.wordpress.com/tag/x", ["https://ann.wordpress.com/tag/x/feed/"]),
      ("https://social.example/@ann", ["https://social.example/@ann.rss"]),
      ("https://social.example/@ann@other.example", []),
      ("https://social.example/tags/boats", ["https://social.example/tags/boats.rss"]),
      (
        "https://stackoverflow.com/questions/tagged/swift",
        ["https://stackoverflow.com/feeds/tag?tagnames=swift&sort=newest"]
      ),
      ("https://news.example/world", []), ("https://notgithub.com/ann/boat", []),
      ("https://youtube.com.evil.example/user/x", []),
    ] as [(String, [String])])
  func sitesOfAKindHaveTheirFeedsThere(url: String, feeds: [String]) {
    #expect(SiteConventions.feeds(of: url) == feeds)
  }

  @Test func aPageNamesItsFeeds() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/", page(link("/a", "A") + link("/comments", "Comments") + link("/b", "B")), type: "text/html")
    let found = try await bench.pipeline.discover(site.base + "/")
    #expect(found.map(\.url) == ["/a", "/b", "/comments"].map { site.base + $0 })
    #expect(found.allSatisfy { $0.source == .link })
    #expect(site.requests("/a").isEmpty)
  }

  @Test func aFeedIsItself() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2))
    let found = try await bench.pipeline.discover(site.base + "/feed")
    #expect(found.map(\.source) == [.itself])
    #expect(found.map(\.title) == ["Harbour"])
  }

  @Test func aPageOfAKindLeadsToItsFeed() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/@ann", page(), type: "text/html")
    site.set("/@ann.rss", FeedText.rss(1...2))
    let found = try await bench.pipeline.discover(site.base + "/@ann")
    #expect(found.map(\.url) == [site.base + "/@ann.rss"])
    #expect(found.map(\.source) == [.convention])
    let receipt = try await bench.pipeline.addFeed(site.base + "/@ann")
    #expect(receipt.feed.url == site.base + "/@ann.rss")
    #expect(receipt.page == site.base + "/@ann")
    // Also where the page itself is not for programs.
    let other = try Bench()
    site.set("/@ann", "", status: 403)
    #expect(try await other.pipeline.addFeed(site.base + "/@ann").feed.url == site.base + "/@ann.rss")
    #expect(try await other.pipeline.discover(site.base + "/@ann").map(\.source) == [.convention])
  }

  @Test(arguments: ["/feed/", "/rss.xml", "/index.xml", "/feed.json", "/news/world/feed/"])
  func commonPlacesAreLookedInto(path: String) async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/news/world", page(), type: "text/html")
    site.set(path, FeedText.rss(1...2))
    let found = try await bench.pipeline.discover(site.base + "/news/world")
    #expect(found.map(\.url) == [site.base + path])
    #expect(found.map(\.source) == [.path])
    #expect(try await bench.pipeline.addFeed(site.base + "/news/world").feed.url == site.base + path)
  }

  @Test func theFirstThatIsAFeedIsFollowed() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/", page(link("/broken", "Broken") + link("/none", "None") + link("/good", "Good")), type: "text/html")
    site.set("/broken", "<html></html>", type: "text/html")
    site.set("/good", FeedText.rss(1...2))
    let receipt = try await bench.pipeline.addFeed(site.base + "/")
    #expect(receipt.feed.url == site.base + "/good")
    #expect(receipt.page == site.base + "/")
    #expect(try await bench.pipeline.addFeed(site.base + "/good").page == nil)
  }

  @Test func requestsAreBounded() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/@ann", page((0..<100).map { link("/x\($0)", "X") }.joined()), type: "text/html")
    await #expect(throws: PipelineError.self) { try await bench.pipeline.addFeed(site.base + "/@ann") }
    #expect(site.requestCount <= 14)
  }

  @Test func credentialsGoAlongWithinTheServer() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/", page(link("/feed", "A")), type: "text/html")
    site.set("/feed", FeedText.rss(1...2))
    let receipt = try await bench.pipeline.addFeed(site.base.replacing("http://", with: "http://ann:x@") + "/")
    #expect(receipt.feed.access.credentials == Credentials(user: "ann", password: "x"))
  }
}
