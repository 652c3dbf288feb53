import News
import Store
import Testing

/// Entries of feeds whose pages are yet to be fetched.
@Suite struct WaitingBehaviour {
  private func entry(_ number: Int, text: String = "Short.") -> ArticleContent {
    ArticleContent(
      title: "Title \(number)", text: text, published: ZonedTimestamp("2025-02-06T09:00:00+09:00"),
      url: "https://example.org/\(number)", author: "Ann", language: "en")
  }

  @Test(arguments: Engine.all) func anEntryIsKeptAsItCame(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    try await test.write { try $0.addWaitingEntry(entry(1), feed: feed.id, at: noon) }
    let found = try test.read { try $0.waitingEntries(feed: feed.id, limit: 9) }
    #expect(found.map(\.content) == [entry(1)])
    #expect(found.map(\.feed) == [feed.id])
    #expect((found[0].seen, found[0].due, found[0].attempts, found[0].lastError) == (noon, noon, 0, nil))
    #expect(try test.read { try $0.waitingEntries(dueAt: noon, limit: 9) } == found)
    #expect(try test.read { try $0.nextWaitingEntry() } == noon)
    #expect(try test.read { try $0.statistics() }.articles == 0)
  }

  @Test(arguments: Engine.all) func oneLinkOfAFeedWaitsOnce(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    let other = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/other"), at: noon) }.feed
    try await test.write { writer in
      try writer.addWaitingEntry(entry(1), feed: feed.id, at: noon)
      var waiting = try writer.waitingEntries(feed: feed.id, limit: 9)[0]
      (waiting.due, waiting.attempts, waiting.lastError) = (time(9), 1, "late")
      try writer.updateWaitingEntry(waiting)
      try writer.addWaitingEntry(entry(1, text: "Corrected."), feed: feed.id, at: time(5))
      try writer.addWaitingEntry(entry(1), feed: other.id, at: time(5))
    }
    let found = try test.read { try $0.waitingEntries(feed: feed.id, limit: 9) }
    #expect(found.map(\.content.text) == ["Corrected."])
    #expect((found[0].seen, found[0].due, found[0].attempts, found[0].lastError) == (noon, time(9), 1, "late"))
    #expect(try test.read { try $0.waitingEntries(feed: other.id, limit: 9) }.count == 1)
  }

  @Test(arguments: Engine.all) func theLongestDueComeFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    try await test.write { writer in
      for number in [3, 1, 2, 4] { try writer.addWaitingEntry(entry(number), feed: feed.id, at: time(Int64(number))) }
    }
    let due = try test.read { try $0.waitingEntries(dueAt: time(3), limit: 2) }
    #expect(due.map(\.content.title) == ["Title 1", "Title 2"])
    try await test.write { writer in for entry in due { try writer.removeWaitingEntry(id: entry.id) } }
    #expect(try test.read { try $0.nextWaitingEntry() } == time(3))
    #expect(
      try test.read { try $0.waitingEntries(dueAt: time(9), limit: 9) }.map(\.content.title) == ["Title 3", "Title 4"])
  }

  @Test(arguments: Engine.all) func entriesOutliveTheirFeed(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    try await test.write { writer in
      try writer.addWaitingEntry(entry(1), feed: feed.id, at: noon)
      _ = try writer.removeFeed(id: feed.id)
    }
    #expect(try test.read { try $0.waitingEntries(dueAt: noon, limit: 9) }.map(\.feed) == [feed.id])
  }

  @Test(arguments: Engine.all) func aFeedsWishForFullTextIsKept(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let draft = FeedDraft(url: "https://example.org/feed", fullText: .always)
    var feed = try await test.write { try $0.addFeed(draft, at: noon) }.feed
    #expect(feed.fullText == .always)
    #expect(try test.read { try $0.feed(id: feed.id) } == feed)
    feed.fullText = .never
    let changed = feed
    try await test.write { try $0.updateFeed(changed) }
    #expect(try test.read { try $0.feed(id: changed.id) }?.fullText == .never)
  }

  @Test(arguments: Engine.all) func whatHasNoLinkDoesNotWait(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await test.write { try $0.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon) }.feed
    let content = ArticleContent(title: "T", text: "x")
    try await test.write { try $0.addWaitingEntry(content, feed: feed.id, at: noon) }
    #expect(try test.read { try $0.nextWaitingEntry() } == nil)
  }
}
