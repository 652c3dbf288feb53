import News
import Store
import Testing

@Suite struct FeedBehaviour {
  @Test(arguments: Engine.all) func aFeedIsKeptAsAdded(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let draft = FeedDraft(
      url: "https://example.org/feed", title: "News", link: "https://example.org/", folder: "World", nextFetch: time(5))
    let (feed, isNew) = try await test.write { try $0.addFeed(draft, at: noon) }
    #expect(isNew)
    #expect(feed.id.hasPrefix("feed_"))
    #expect((feed.title, feed.folder, feed.health.nextFetch) == ("News", "World", time(5)))
    #expect(try test.read { try $0.feed(id: feed.id) } == feed)
    #expect(try test.read { try $0.feed(url: draft.url) } == feed)
  }

  @Test(arguments: Engine.all) func oneURLIsOneFeed(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }
    let again = try await test.write { try $0.addFeed(FeedDraft(url: "HTTPS://Example.org:443/feed#x"), at: time(1)) }
    #expect(!again.isNew)
    #expect(again.feed == first.feed)
  }

  @Test(arguments: Engine.all) func everythingOfAFeedIsUpdated(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    var feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    (feed.url, feed.title, feed.link, feed.description) = ("https://example.org/new", "T", "https://example.org", "D")
    (feed.language, feed.format, feed.folder, feed.isActive) = ("en", "atom", "F", false)
    feed.health = FeedHealth(
      lastFetched: time(1), lastChanged: time(2), nextFetch: time(3), lastStatus: 503, lastError: "late", failures: 2,
      etag: "\"a\"", lastModified: "Thu, 06 Feb 2025 12:00:00 GMT", digest: .min)
    feed.schedule = FeedSchedule(
      ttl: 60, updatePeriod: 3600, updateBase: time(4), maxAge: 9, skipHours: [0, 7, 23],
      skipDays: [.monday, .sunday], rhythm: 5)
    feed.move = FeedMove(url: "https://example.com/feed", since: time(5))
    feed.access = FeedAccess(credentials: Credentials(user: "ann", password: "secret"), proxy: "http://p.example:1")
    let changed = feed
    try await test.write { try $0.updateFeed(changed) }
    #expect(try test.read { try $0.feed(id: changed.id) } == changed)
    #expect(try test.read { try $0.feed(url: "https://example.org/feed") } == nil)
    #expect(try test.read { try $0.feed(url: changed.url) } == nil)
    #expect(try test.read { try $0.feed(url: changed.url, user: "ann") } == changed)
  }

  /// Who asks is part of a feed's address; the password is not.
  @Test(arguments: Engine.all) func twoUsersMayFollowOneAddress(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    func add(_ credentials: Credentials?) async throws -> (feed: Feed, isNew: Bool) {
      let draft = FeedDraft(url: "https://example.org/feed", access: FeedAccess(credentials: credentials))
      return try await test.write { try $0.addFeed(draft, at: noon) }
    }
    let nobody = try await add(nil)
    let ann = try await add(Credentials(user: "ann", password: "one"))
    let odd = try await add(Credentials(user: "a/n@n", password: "one"))
    #expect(Set([nobody.feed.id, ann.feed.id, odd.feed.id]).count == 3)
    let again = try await add(Credentials(user: "ann", password: "two"))
    #expect(!again.isNew)
    #expect(again.feed == ann.feed)
    #expect(try test.read { try $0.feed(id: ann.feed.id) }?.access.credentials?.password == "one")
    #expect(try test.read { try $0.feed(url: "https://example.org/feed", user: "a/n@n") }?.id == odd.feed.id)
  }

  @Test(arguments: Engine.all) func aFeedIsPutOff(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let draft = FeedDraft(url: "https://example.org/feed", nextFetch: noon)
    var feed = try await test.write { try $0.addFeed(draft, at: noon) }.feed
    let id = feed.id
    try await test.write { try $0.postponeFeed(id: id, to: time(60)) }
    feed.health.nextFetch = time(60)
    #expect(try test.read { try $0.feed(id: id) } == feed)
    #expect(try test.read { try $0.dueFeeds(at: time(59), limit: 10) }.isEmpty)
  }

  @Test(arguments: Engine.all) func anUnknownFeedIsNotFound(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    #expect(try await test.write { try $0.removeFeed(id: feed.id) })
    #expect(try await test.write { try $0.removeFeed(id: feed.id) } == false)
    try await test.write { try $0.updateFeed(feed) }
    for id in [feed.id, "", "feed_", "feed_1", "feed_UUUUUUUUUU", "art_0000000000", feed.id + "0", "feed_000000000é"] {
      #expect(try test.read { try $0.feed(id: id) } == nil)
      #expect(try await test.write { try $0.removeFeed(id: id) } == false)
    }
    let next = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    #expect(next.id != feed.id, "an id is never used twice")
  }

  @Test(arguments: Engine.all) func feedsAreListedAsTheyWereAdded(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let urls = (0..<7).map { "https://example.org/\($0)" }
    try await test.write { writer in
      for url in urls { _ = try writer.addFeed(FeedDraft(url: url), at: noon) }
    }
    let pages = try test.pages(of: 3) { try $0.feeds($1) }
    #expect(pages.map(\.count) == [3, 3, 1])
    #expect(pages.joined().map(\.url) == urls)
  }

  @Test(arguments: Engine.all) func theLongestDueFeedComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for (name, next) in [("late", 10), ("later", 5), ("future", 99)] as [(String, Int64)] {
        _ = try writer.addFeed(FeedDraft(url: "https://example.org/\(name)", nextFetch: time(next)), at: noon)
      }
      _ = try writer.addFeed(FeedDraft(url: "file:/never"), at: noon)
      var paused = try writer.addFeed(FeedDraft(url: "https://example.org/paused", nextFetch: time(1)), at: noon).feed
      paused.isActive = false
      try writer.updateFeed(paused)
    }
    let due = try test.read { try $0.dueFeeds(at: time(10), limit: 10) }
    #expect(due.map(\.url) == ["https://example.org/later", "https://example.org/late"])
    #expect(try test.read { try $0.dueFeeds(at: time(10), limit: 1) }.count == 1)
    #expect(try test.read { try $0.nextVisit() } == time(5))
  }

  @Test(arguments: Engine.all) func withoutFeedsNoVisitIsDue(_ engine: Engine) throws {
    let test = try TestStore(engine)
    #expect(try test.read { try $0.nextVisit() } == nil)
    #expect(try test.read { try $0.dueFeeds(at: noon, limit: 10) }.isEmpty)
  }

  @Test(arguments: Engine.all) func aFeedCountsItsArticlesOnce(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    let ids = try await test.write { writer in
      try ["A", "B", "A"].map { name in
        let source = ArticleSource(feed: feed.id, url: "https://example.org/\(name)", seen: noon)
        return try writer.addArticle(content(name, url: source.url), source: source, at: noon).article.id
      }
    }
    #expect(try test.read { try $0.feed(id: feed.id)?.articles } == 2)
    _ = try await test.write { try $0.removeArticle(id: ids[0]) }
    #expect(try test.read { try $0.feed(id: feed.id)?.articles } == 1)
  }

  @Test(arguments: Engine.all) func articlesStayWhenTheirFeedGoes(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    let source = ArticleSource(feed: feed.id, url: "https://example.org/a", seen: noon)
    let article = try await test.write { try $0.addArticle(content("A"), source: source, at: noon) }.article
    _ = try await test.write { try $0.removeFeed(id: feed.id) }
    #expect(try test.read { try $0.article(id: article.id) } == article)
    #expect(try test.store.check() == [])
  }
}
