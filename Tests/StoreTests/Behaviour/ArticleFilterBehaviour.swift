import News
import Store
import Testing

@Suite struct ArticleFilterBehaviour {
  private struct Condition {
    let name: String
    let set: @Sendable (inout ArticleQuery) -> Void
    let finds: Set<String>

    init(_ name: String, _ set: @escaping @Sendable (inout ArticleQuery) -> Void, _ finds: Set<String>) {
      (self.name, self.set, self.finds) = (name, set, finds)
    }
  }

  private static let conditions = [
    Condition("search", { $0.search = "talks" }, ["A", "B", "C"]),
    Condition("topic", { $0.topic = "trade" }, ["A", "B"]),
    Condition("person", { $0.person = "anna-berg" }, ["A", "C"]),
    Condition("country of a person", { $0.country = "se" }, ["A", "C"]),
    Condition("country of a meeting", { $0.country = "PT" }, ["B"]),
    Condition("country of a place", { $0.country = "CH" }, ["B"]),
    Condition("language", { $0.language = "en" }, ["A", "B", "D"]),
    Condition("region", { $0.language = "en-GB" }, ["A"]),
    Condition("region's case", { $0.language = "EN-gb" }, ["A"]),
    Condition("found language", { $0.language = "pt" }, ["C"]),
    Condition("from", { $0.publishedFrom = time(20) }, ["B", "C", "D"]),
    Condition("before", { $0.publishedBefore = time(30) }, ["A", "B"]),
    Condition("unknown topic", { $0.topic = "x" }, []), Condition("unknown person", { $0.person = "x" }, []),
    Condition("unknown country", { $0.country = "XX" }, []),
    Condition("unknown feed", { $0.feed = "feed_0123456789" }, []),
    Condition("no feed", { $0.feed = "x" }, []), Condition("unknown language", { $0.language = "" }, []),
    Condition("half a region", { $0.language = "en-G" }, []),
  ]

  /// Every pair of conditions finds what both find.
  @Test(arguments: Engine.all) func everyConditionMustHold(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await fill(test)
    let reader = try test.store.makeReader()
    let all = Self.conditions + [Condition("feed", { $0.feed = feed }, ["B", "D"])]
    for first in all {
      for second in all {
        var query = ArticleQuery()
        first.set(&query)
        second.set(&query)
        if query.hasReplaced(first.set) { continue }
        let found = try reader.articles(query, PageRequest()).elements.map(\.title)
        #expect(Set(found) == first.finds.intersection(second.finds), "\(first.name), \(second.name)")
        #expect(found == found.sorted(by: >), "newest first: \(first.name), \(second.name)")
      }
    }
  }

  @Test(arguments: Engine.all) func allConditionsTogether(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let feed = try await fill(test)
    var query = ArticleQuery()
    (query.search, query.topic, query.country, query.language) = ("talks", "trade", "PT", "en")
    (query.feed, query.publishedFrom, query.publishedBefore) = (feed, time(1), time(21))
    let whole = query
    #expect(try test.read { try $0.articles(whole, PageRequest()) }.elements.map(\.title) == ["B"])
  }

  @Test(arguments: Engine.all) func partsOfASecondCount(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let half = Timestamp(milliseconds: noon.milliseconds + 500)
    let given = ArticleContent(title: "Half", text: "X", published: ZonedTimestamp(instant: half))
    _ = try await test.add(given)
    func count(_ from: Int64, _ before: Int64) throws -> Int {
      var query = ArticleQuery()
      query.publishedFrom = Timestamp(milliseconds: noon.milliseconds + from)
      query.publishedBefore = Timestamp(milliseconds: noon.milliseconds + before)
      return try test.read { try $0.articles(query, PageRequest()) }.elements.count
    }
    #expect(try count(500, 501) == 1)
    #expect(try count(501, 999) == 0)
    #expect(try count(0, 500) == 0)
  }

  @Test(arguments: Engine.all) func timesAtTheEndsOfTheCalendarAreKept(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    for text in ["0001-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z"] {
      _ = try await test.add(ArticleContent(title: text, text: "X", published: ZonedTimestamp(text)))
    }
    let far = ZonedTimestamp(instant: Timestamp(milliseconds: .max))
    _ = try await test.add(ArticleContent(title: "far", text: "X", published: far))
    let found = try test.read { try $0.articles(ArticleQuery(), PageRequest()) }.elements.map(\.title)
    #expect(found == ["far", "9999-12-31T23:59:59Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z"])
  }

  /// Returns the feed's id.
  private func fill(_ test: TestStore) async throws -> String {
    try await test.write { writer in
      let feed = try writer.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon).feed.id
      let source = ArticleSource(feed: feed, url: nil, seen: noon)
      let berg = person("Anna Berg", country: "SE")
      let a = content("A", "Talks on A.", at: 10, language: "en-GB")
      let b = content("B", "Talks on B.", at: 20, language: "en")
      let c = content("C", "Talks on C.", at: 30)
      let d = content("D", "A quiet day.", at: 40, language: "en-US")
      try writer.addArticle(a, findings([topic("trade")], [berg]))
      _ = try writer.addArticle(b, source: source, at: noon)
      let id = try writer.addArticle(b, findings([topic("trade")]))
      let meeting = details([bruno, chen], place: Place(name: "Bern", venue: nil, city: "Bern", country: "CH"))
      try writer.saveReport(report(meeting), article: id, rank: 0, meeting: writer.addMeeting(meeting))
      try writer.addArticle(c, findings([], [berg], language: "pt"))
      _ = try writer.addArticle(d, source: source, at: noon)
      return feed
    }
  }
}

extension ArticleQuery {
  /// Whether a condition that was set first has been set over.
  fileprivate func hasReplaced(_ set: (inout ArticleQuery) -> Void) -> Bool {
    var again = self
    set(&again)
    return again != self
  }
}
