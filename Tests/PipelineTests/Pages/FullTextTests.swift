import News
import Pipeline
import Store
import Testing

/// Pages behind the entries of a feed: fetched where the entry is short, and used where they say more.
@Suite struct FullTextTests {
  private static let sentences = (1...12).map { number in
    "The harbour office counted \(number) crates of herring on day \(number), and wrote them down in the book of the town."
  }
  private static let story = sentences.joined(separator: "\n\n")
  private static let page = """
    <html lang=en><head><title>Herring counted</title><meta name=author content="Ann Lee"></head><body><nav><a href=/>Home</a></nav>
    <article><h1>Herring counted</h1>\(sentences.map { "<p>\($0)</p>" }.joined())</article></body></html>
    """
  private static let teaser = "The harbour office counted crates of herring …"

  private func feed(_ site: Site, _ items: [(path: String, title: String, text: String)]) -> String {
    let items = items.map { item in
      "<item><title>\(item.title)</title><link>\(site.base)\(item.path)</link><description>\(item.text)</description></item>"
    }
    return "<rss version=\"2.0\"><channel><title>Harbour</title>\(items.joined())</channel></rss>"
  }

  /// A site with one entry whose page is that, a pipeline that has visited it, and what became of the entry.
  private func article(
    page: String?, status: Int = 200, type: String = "text/html", teaser: String = FullTextTests.teaser,
    mode: FullText = .auto, _ prepare: (Site) -> Void = { _ in }
  ) async throws -> (text: String, requests: Int) {
    let site = try Site()
    site.set("/feed", feed(site, [("/1", "Herring counted", teaser)]))
    if let page { site.set("/1", page, status: status, type: type) }
    prepare(site)
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.settlePages(
      of: try await bench.pipeline.addFeed(site.base + "/feed", fullText: mode))
    #expect((receipt.newArticles, receipt.waiting, receipt.feed.articles) == (1, 0, 1))
    let articles = try bench.articles()
    #expect(articles.count == 1)
    #expect(articles[0].title == "Herring counted")
    #expect(articles[0].sources.map(\.feed) == [receipt.feed.id])
    #expect(try bench.reader.nextWaitingEntry() == nil)
    return (articles[0].text, site.requests("/1").count)
  }

  @Test func aTeaserGivesWayToItsPage() async throws {
    let found = try await article(page: Self.page)
    #expect(found.text == Self.story)
    #expect(found.requests == 1)
  }

  @Test(arguments: [
    ("<title>404 Not Found</title><p>Not here.</p>", 404), ("<p>Gone.</p>", 410), ("<p>No.</p>", 403),
    ("<p>Try again later, when there is less to do here.</p>", 503),
  ])
  func aPageThatIsNotThereLeavesTheTeaser(page: String, status: Int) async throws {
    #expect(try await article(page: page, status: status).text == Self.teaser)
  }

  @Test(arguments: [
    """
    <title>Before you continue</title><div><p>We and our partners store cookies on your device and process personal data, with
    your consent, which you can take back in our privacy policy.</p><button>Accept all</button></div>
    """,
    "<h1>Herring counted</h1><article><p>The harbour office counted crates of herring on day one, and went on to count.</p></article><p>Subscribe to continue reading</p>",
    "<h1>Herring counted</h1><p>Herring.</p>", "<div id=app></div>",
    "<h1>Opera opens</h1><article>"
      + (1...9).map {
        "<p>The singers of the new opera were praised on evening \($0) by everyone who had come to hear them.</p>"
      }.joined() + "</article>",
  ])
  func aPageThatIsNoBetterLeavesTheTeaser(page: String) async throws {
    #expect(try await article(page: page).text == Self.teaser)
  }

  @Test func whatIsNoPageLeavesTheTeaser() async throws {
    #expect(try await article(page: "%PDF-1.4", type: "application/pdf").text == Self.teaser)
  }

  @Test func robotsAreObeyed() async throws {
    let found = try await article(page: Self.page) {
      $0.set("/robots.txt", "User-agent: *\nDisallow: /1\n", type: "text/plain")
    }
    #expect(found.text == Self.teaser)
    #expect(found.requests == 0)
  }

  @Test func longEntriesAreLeftAsTheyAreUnlessTheFeedWantsPages() async throws {
    let long = String(repeating: "The harbour office counted crates of herring, and it did so again. ", count: 14)
    #expect(try await article(page: Self.page, teaser: long).requests == 0)
    #expect(try await article(page: Self.page, teaser: long, mode: .always).text == Self.story)
    #expect(try await article(page: Self.page, mode: .never).requests == 0)
    // Long, and cut off.
    #expect(try await article(page: Self.page, teaser: long + "and so on […]").text == Self.story)
  }

  @Test func knownArticlesAreNotFetchedAgain() async throws {
    let site = try Site()
    site.set("/feed", feed(site, [("/1", "Herring counted", Self.teaser)]))
    site.set("/other", feed(site, [("/1", "Herring counted", "Herring in another feed.")]))
    site.set("/1", Self.page, type: "text/html")
    let bench = try Bench { $0.fetchesPages = true }
    let first = try await bench.pipeline.settlePages(of: try await bench.pipeline.addFeed(site.base + "/feed"))
    site.set("/feed", feed(site, [("/1", "Herring counted", Self.teaser + " more")]))
    let again = try await bench.pipeline.refresh(feed: first.feed.id)
    #expect((again.newArticles, again.waiting) == (0, 0))
    let other = try await bench.pipeline.settlePages(of: try await bench.pipeline.addFeed(site.base + "/other"))
    #expect((other.newArticles, other.waiting) == (0, 0))
    #expect(site.requests("/1").count == 1)
    #expect(try bench.articles().map(\.sources.count) == [2])
  }

  @Test func entriesThatShareALinkAreArticlesAtOnce() async throws {
    let site = try Site()
    site.set("/feed", feed(site, [("/", "One", "The first."), ("/", "Two", "The second.")]))
    site.set("/", Self.page, type: "text/html")
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect((receipt.newArticles, receipt.waiting) == (2, 0))
    #expect(site.requests("/").isEmpty)
  }

  @Test func manyPagesAreFetchedWhileFeedsAreFollowed() async throws {
    let site = try Site()
    let numbers = Array(1...30)
    site.set("/feed", feed(site, numbers.map { ("/\($0)", "Herring counted \($0)", Self.teaser) }))
    for number in numbers {
      site.set("/\(number)", Self.page.replacing("crates", with: "crates no \(number)"), type: "text/html")
    }
    let bench = try Bench { $0.fetchesPages = true }
    let run = Task { await bench.pipeline.run() }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect(receipt.newArticles + receipt.waiting == numbers.count)
    #expect(try await bench.eventually { try bench.articles().count == numbers.count })
    run.cancel()
    await run.value
    #expect(try bench.articles().allSatisfy { $0.text.contains("crates no") })
    #expect(numbers.allSatisfy { site.requests("/\($0)").count == 1 })
  }

  /// What waits is on disk: another run takes it up.
  @Test func whatWaitsOutlivesTheRunAndIsTriedAgainLater() async throws {
    let site = try Site()
    site.set("/feed", feed(site, [("/1", "Herring counted", Self.teaser)]))
    site.set("/1", "<p>Busy.</p>", status: 503, type: "text/html")
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect((receipt.newArticles, receipt.waiting) == (0, 1))
    let run = Task { await bench.pipeline.run() }
    #expect(
      try await bench.eventually {
        try bench.reader.waitingEntries(feed: receipt.feed.id, limit: 9).first?.attempts == 1
      })
    run.cancel()
    await run.value
    let entry = try #require(try bench.reader.waitingEntries(feed: receipt.feed.id, limit: 9).first)
    #expect(entry.lastError == "the server answered 503")
    #expect(entry.due > entry.seen)
    #expect(try bench.articles().isEmpty)
    // It is due again, and the page is there by now.
    site.set("/1", Self.page, type: "text/html")
    try await bench.store.write { writer in
      var due = entry
      due.due = entry.seen
      try writer.updateWaitingEntry(due)
    }
    let later = Task { await bench.pipeline.run() }
    #expect(try await bench.eventually { try bench.articles().first?.text == Self.story })
    later.cancel()
    await later.value
  }

  @Test func whatWasTriedOftenEnoughIsAnArticleAsTheFeedHasIt() async throws {
    let site = try Site()
    site.set("/feed", feed(site, [("/1", "Herring counted", Self.teaser)]))
    site.set("/1", "<p>Busy.</p>", status: 503, type: "text/html")
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    try await bench.store.write { writer in
      for var entry in try writer.waitingEntries(feed: receipt.feed.id, limit: 9) {
        entry.attempts = 2
        try writer.updateWaitingEntry(entry)
      }
    }
    let run = Task { await bench.pipeline.run() }
    #expect(try await bench.eventually { try bench.articles().first?.text == Self.teaser })
    run.cancel()
    await run.value
    #expect(try bench.reader.nextWaitingEntry() == nil)
  }

  @Test func aFeedThatIsGoneLosesNoEntry() async throws {
    let site = try Site()
    site.set("/feed", feed(site, [("/1", "Herring counted", Self.teaser)]))
    site.set("/1", Self.page, type: "text/html")
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    _ = try await bench.store.write { try $0.removeFeed(id: receipt.feed.id) }
    let run = Task { await bench.pipeline.run() }
    #expect(try await bench.eventually { try bench.articles().first?.text == Self.story })
    run.cancel()
    await run.value
  }

  @Test func aRecordingIsNotFetchedForItsText() async throws {
    let site = try Site()
    site.set(
      "/feed",
      """
      <rss version="2.0"><channel><title>Harbour</title><item><title>Herring</title><description>Listen …</description>
      <enclosure url="\(site.base)/1.mp3?from=feed" type="audio/mpeg" length="9"/></item></channel></rss>
      """)
    let bench = try Bench { $0.fetchesPages = true }
    let receipt = try await bench.pipeline.addFeed(site.base + "/feed")
    #expect((receipt.newArticles, receipt.waiting) == (1, 0))
    #expect(try bench.articles().map(\.url) == [site.base + "/1.mp3?from=feed"])
    #expect(site.requests("/1.mp3").isEmpty)
  }
}
