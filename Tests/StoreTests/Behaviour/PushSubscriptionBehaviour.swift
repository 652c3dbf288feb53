import News
import Store
import Testing

@Suite struct PushSubscriptionBehaviour {
  private func subscription(_ token: String, _ feed: String?, due: Int64? = nil) -> PushSubscription {
    PushSubscription(
      token: token, feed: feed, hub: "https://hub.example/", topic: "https://example.org/feed", secret: "key",
      state: .requested, due: due.map { time($0) })
  }

  private func addFeed(_ test: TestStore, _ name: String = "feed") async throws -> String {
    try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/\(name)"), at: noon) }.feed.id
  }

  @Test(arguments: Engine.all) func isKeptAndChanged(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await addFeed(test)
    let first = subscription("one", feed)
    try await test.write { try $0.savePushSubscription(first) }
    #expect(try test.read { try $0.pushSubscription(token: "one") } == first)
    #expect(try test.read { try $0.pushSubscription(feed: feed) } == first)
    #expect(try test.read { try $0.feed(id: feed) }?.push == FeedPush(hub: first.hub, state: .requested))
    var changed = first
    (changed.state, changed.leaseEnds, changed.due, changed.failures) = (.active, time(9), time(8), 3)
    (changed.hub, changed.topic, changed.secret, changed.lastError) = ("h", "t", "s", "late")
    let saved = changed
    try await test.write { try $0.savePushSubscription(saved) }
    #expect(try test.read { try $0.pushSubscription(token: "one") } == saved)
    let push = FeedPush(hub: "h", state: .active, leaseEnds: time(9), lastError: "late")
    #expect(try test.read { try $0.feeds(PageRequest(limit: 10)) }.elements.map(\.push) == [push])
    try await test.write { try $0.removePushSubscription(token: "one") }
    #expect(try test.read { try $0.pushSubscription(token: "one") } == nil)
    #expect(try test.read { try $0.feed(id: feed) }?.push == nil)
  }

  @Test(arguments: Engine.all) func aFeedHasOne(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await addFeed(test)
    let (first, second) = (subscription("one", feed), subscription("two", feed))
    try await test.write {
      try $0.savePushSubscription(first)
      try $0.savePushSubscription(second)
    }
    #expect(try test.read { try $0.pushSubscription(token: "one") } == nil)
    #expect(try test.read { try $0.pushSubscription(feed: feed) } == second)
  }

  @Test(arguments: Engine.all) func theLongestDueComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    for (name, due) in [("a", 5), ("b", 3), ("c", 9), ("d", nil)] as [(String, Int64?)] {
      let one = subscription(name, try await addFeed(test, name), due: due)
      try await test.write { try $0.savePushSubscription(one) }
    }
    #expect(try test.read { try $0.duePushSubscriptions(at: time(5), limit: 10) }.map(\.token) == ["b", "a"])
    #expect(try test.read { try $0.duePushSubscriptions(at: time(5), limit: 1) }.map(\.token) == ["b"])
    #expect(try test.read { try $0.nextPushSubscription() } == time(3))
  }

  /// The hub has to be told first.
  @Test(arguments: Engine.all) func outlivesItsFeed(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await addFeed(test)
    let one = subscription("one", feed)
    try await test.write { try $0.savePushSubscription(one) }
    _ = try await test.write { try $0.removeFeed(id: feed) }
    let left = try test.read { try $0.duePushSubscriptions(at: noon, limit: 10) }
    #expect(left.map(\.token) == ["one"])
    #expect(left.map(\.state) == [.ending])
    #expect(left.map(\.feed) == [nil])
    #expect(try test.store.check() == [])
  }
}
