import Digests
import Fetching
import HTTP
import News
import Pipeline
import Store
import Testing

/// WebSub, with this test as the hub.
struct PushTests {
  private static let topic = "http://news.example/feed"

  /// A feed whose server names a hub, followed by a service that is reached at `http://us.example`.
  private func followedFeed() async throws -> (Site, Bench, Feed) {
    let (site, bench) = (try Site(), try Bench { $0.publicURL = "http://us.example" })
    let links = "<\(site.base)/hub>; rel=\"hub\", <\(Self.topic)>; rel=\"self\""
    site.set("/feed", FeedText.rss(1...2), [("Link", links), ("ETag", "\"a\"")])
    site.set("/hub", "", status: 202)
    return (site, bench, try await bench.pipeline.addFeed(site.base + "/feed").feed)
  }

  private func subscription(_ bench: Bench, _ feed: Feed) throws -> PushSubscription {
    try #require(try bench.reader.pushSubscription(feed: feed.id))
  }

  private func run(_ bench: Bench, until condition: () throws -> Bool) async throws -> Bool {
    let running = Task { await bench.pipeline.run() }
    let isTrue = try await bench.eventually(condition)
    running.cancel()
    await running.value
    return isTrue
  }

  private func confirm(_ bench: Bench, _ feed: Feed, lease: Int? = 100_000) async throws -> PushSubscription {
    let token = try subscription(bench, feed).token
    let inquiry = PushCallback.Inquiry(
      mode: "subscribe", topic: Self.topic, challenge: "abc", leaseSeconds: lease)
    #expect(try await bench.pipeline.push.answer(inquiry, token: token) == "abc")
    return try subscription(bench, feed)
  }

  private func send(
    _ bench: Bench, _ known: PushSubscription, _ text: String, by function: HashFunction = .sha256, key: String? = nil
  ) async throws -> PushCallback.Delivery {
    let body = Array(text.utf8)
    let tag = function.hmac(Array((key ?? known.secret).utf8), of: body)
    let digits = tag.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return try await bench.pipeline.push.receive(
      body, contentType: "application/rss+xml", signature: "\(function.rawValue)=\(digits)", token: known.token)
  }

  private func form(_ request: Request?) throws -> QueryParameters {
    try QueryParameters(String(decoding: try #require(request).body, as: UTF8.self))
  }

  @Test func aHubIsAsked() async throws {
    let (site, bench, feed) = try await followedFeed()
    let known = try subscription(bench, feed)
    #expect(known.state == .requested)
    #expect(known.topic == Self.topic)
    let later = Timestamp.now.adding(seconds: 600)
    #expect(try await run(bench) { try subscription(bench, feed).due.map { $0 > later } ?? false })
    #expect(site.requests("/hub").count == 1)
    let request = site.requests("/hub").first
    #expect(request?.method == "POST")
    let form = try form(request)
    #expect(form["hub.mode"] == "subscribe")
    #expect(form["hub.topic"] == Self.topic)
    #expect(form["hub.callback"] == "http://us.example/v1/websub/\(known.token)")
    #expect(form["hub.secret"] == known.secret)
    #expect(known.secret.count == 64 && known.token.count == 64 && known.secret != known.token)
    #expect(form["hub.lease_seconds"] == "864000")
    #expect(try bench.reader.feed(id: feed.id)?.push?.state == .requested)
  }

  @Test func withoutAPublicAddressNobodyIsAsked() async throws {
    let (site, bench) = (try Site(), try Bench())
    site.set("/feed", FeedText.rss(1...2), [("Link", "<\(site.base)/hub>; rel=hub")])
    let feed = try await bench.pipeline.addFeed(site.base + "/feed").feed
    #expect(try bench.reader.pushSubscription(feed: feed.id) == nil)
  }

  @Test func aHubInTheDocumentCounts() async throws {
    let (site, bench) = (try Site(), try Bench { $0.publicURL = "http://us.example" })
    site.set(
      "/feed",
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>a</id><link rel="hub" href="http://hub.example/"/>
      <link rel="self" href="http://news.example/self"/></feed>
      """)
    let feed = try await bench.pipeline.addFeed(site.base + "/feed").feed
    let known = try subscription(bench, feed)
    #expect(known.hub == "http://hub.example/")
    #expect(known.topic == "http://news.example/self")
  }

  @Test func aSubscriptionIsVerified() async throws {
    let (site, bench, feed) = try await followedFeed()
    let token = try subscription(bench, feed).token
    for (mode, topic, token) in [
      ("subscribe", "http://other.example/", token), ("subscribe", Self.topic, "wrong"),
      ("unsubscribe", Self.topic, token), ("publish", Self.topic, token),
    ] {
      let inquiry = PushCallback.Inquiry(mode: mode, topic: topic, challenge: "abc")
      #expect(try await bench.pipeline.push.answer(inquiry, token: token) == nil)
    }
    let known = try await confirm(bench, feed)
    #expect(known.state == .active)
    let lease = try #require(known.leaseEnds).seconds - Timestamp.now.seconds
    #expect((99_900...100_000).contains(lease))
    let renewal = try #require(known.due).seconds - Timestamp.now.seconds
    #expect((79_900...80_000).contains(renewal))
    // From now on it is asked for less often.
    let visited = try await bench.pipeline.refresh(feed: feed.id).feed
    #expect(visited.push?.isGood(at: .now) == true)
    #expect(try #require(visited.health.nextFetch) > Timestamp.now.adding(seconds: 6 * 3600 - 60))
    #expect(site.requests("/feed").count == 2)
  }

  @Test(arguments: HashFunction.allCases) func whatAHubSendsIsTaken(function: HashFunction) async throws {
    let (site, bench, feed) = try await followedFeed()
    let known = try await confirm(bench, feed)
    #expect(try await send(bench, known, FeedText.rss(2...4), by: function) == .taken(2))
    #expect(try bench.articles().count == 4)
    #expect(try bench.articles().allSatisfy { $0.sources.map(\.feed) == [feed.id] })
    #expect(try bench.reader.statistics().unread == 0)
    #expect(try await send(bench, known, FeedText.rss(2...4), by: function) == .taken(0))
    // Polling goes on as it was.
    #expect(try bench.reader.feed(id: feed.id)?.health.etag == "\"a\"")
    #expect(site.requests("/feed").count == 1)
  }

  @Test func whatSomebodyElseSendsIsNot() async throws {
    let (site, bench, feed) = try await followedFeed()
    let asked = try subscription(bench, feed)
    #expect(try await send(bench, asked, FeedText.rss(3...4)) == .unknown, "nobody has confirmed it yet")
    let known = try await confirm(bench, feed)
    #expect(try await send(bench, known, FeedText.rss(3...4), key: "guess") == .ignored)
    for signature in [nil, "", "sha256", "sha256=", "sha256=zz", "md5=00", "sha256=00", "sha1=" + known.secret] {
      let delivery = try await bench.pipeline.push.receive(
        Array(FeedText.rss(3...4).utf8), contentType: nil, signature: signature, token: known.token)
      #expect(delivery == .ignored)
    }
    var other = known
    other.token = "guess"
    #expect(try await send(bench, other, FeedText.rss(3...4)) == .unknown)
    #expect(try await send(bench, known, "no feed") == .unreadable)
    #expect(try bench.articles().count == 2)
    #expect(site.requests("/hub").isEmpty)
  }

  @Test func aLeaseIsRenewedAfterANewStart() async throws {
    let (site, bench, feed) = try await followedFeed()
    var known = try await confirm(bench, feed)
    known.due = Timestamp.now.adding(seconds: -1)
    let due = known
    try await bench.store.write { try $0.savePushSubscription(due) }
    // As a new process would.
    var options = FetchOptions(userAgent: "Tests/1")
    (options.allowsPrivateAddresses, options.pausePerHost) = (true, 0)
    var settings = PipelineOptions()
    settings.publicURL = "http://us.example"
    let again = Pipeline(store: bench.store, fetcher: Fetcher(options: options), options: settings)
    let running = Task { await again.run() }
    #expect(try await bench.eventually { !site.requests("/hub").isEmpty })
    running.cancel()
    await running.value
    #expect(try form(site.requests("/hub").first)["hub.callback"]?.hasSuffix(known.token) == true)
    #expect(try subscription(bench, feed).state == .active)
    let renewed = try await confirm(bench, feed, lease: 200_000)
    #expect(try #require(renewed.leaseEnds) > (try #require(known.leaseEnds)))
  }

  @Test func aHubMayRefuse() async throws {
    let (_, bench, feed) = try await followedFeed()
    let known = try await confirm(bench, feed)
    let refusal = PushCallback.Inquiry(mode: "denied", topic: Self.topic, reason: "full")
    #expect(try await bench.pipeline.push.answer(refusal, token: known.token) == "")
    let push = try #require(try bench.reader.feed(id: feed.id)?.push)
    #expect(push.state == .denied)
    #expect(push.lastError?.contains("full") == true)
    #expect(!push.isGood(at: .now))
    #expect(try await send(bench, known, FeedText.rss(3...4)) == .unknown)
  }

  @Test func aHubThatFailsIsAskedAgainLater() async throws {
    let (site, bench, feed) = try await followedFeed()
    site.set("/hub", "", status: 500)
    #expect(try await run(bench) { try subscription(bench, feed).failures > 0 })
    let known = try subscription(bench, feed)
    #expect(known.state == .requested)
    #expect(known.lastError?.contains("500") == true)
    #expect(try #require(known.due) > Timestamp.now.adding(seconds: 600))
    #expect(site.requests("/hub").count == 1)
  }

  @Test func aRemovedFeedIsTakenBack() async throws {
    let (site, bench, feed) = try await followedFeed()
    let known = try await confirm(bench, feed)
    _ = try await bench.store.write { try $0.removeFeed(id: feed.id) }
    #expect(try await send(bench, known, FeedText.rss(3...4)) == .unknown)
    #expect(try await run(bench) { !site.requests("/hub").isEmpty })
    let form = try form(site.requests("/hub").first)
    #expect(form["hub.mode"] == "unsubscribe")
    #expect(form["hub.topic"] == Self.topic)
    let inquiry = PushCallback.Inquiry(mode: "unsubscribe", topic: Self.topic, challenge: "bye")
    #expect(try await bench.pipeline.push.answer(inquiry, token: known.token) == "bye")
    #expect(try bench.reader.pushSubscription(token: known.token) == nil)
  }

  @Test func aFeedThatNamesNoHubAnyMoreEndsIt() async throws {
    let (site, bench, feed) = try await followedFeed()
    _ = try await confirm(bench, feed)
    site.set("/feed", FeedText.rss(1...3))
    _ = try await bench.pipeline.refresh(feed: feed.id)
    #expect(try subscription(bench, feed).state == .ending)
  }
}
