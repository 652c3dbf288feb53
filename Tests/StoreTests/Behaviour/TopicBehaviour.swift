import News
import Store
import Testing

@Suite struct TopicBehaviour {
  @Test(arguments: Engine.all) func aTopicTellsOfItsArticlesAndMeetings(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      // A meeting that comes before the topic's first article counts too.
      try writer.addMeeting(details([anna, bruno], topics: ["wool-tariffs"]))
      for at in [5, -5, 1] as [Int64] {
        let found = findings([topic("wool-tariffs", kind: .subject, code: "medtop:1")])
        try writer.addArticle(content("\(at)", at: at), found)
      }
      try writer.addMeeting(details([anna, chen], topics: ["wool-tariffs"]))
    }
    let expected = TopicSummary(
      slug: "wool-tariffs", name: "wool tariffs", kind: .subject, code: "medtop:1", broader: nil, articles: 3,
      meetings: 2,
      firstSeen: time(-5), lastSeen: time(5),
      trend: TopicTrend(until: time(5).day(), articles: 3, before: 0, week: 3, weeks: 0))
    #expect(try test.read { try $0.topic(slug: "wool-tariffs") } == expected)
    #expect(try test.read { try $0.topics(TopicQuery(), PageRequest()) }.elements == [expected])
    #expect(try test.read { try $0.topic(slug: "unknown") } == nil)
  }

  @Test(arguments: Engine.all) func aSubjectTakesOverAPhrase(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      try writer.addArticle(content("A"), findings([topic("economy")]))
      try writer.addArticle(content("B"), findings([topic("economy", kind: .subject, code: "medtop:4")]))
      try writer.addArticle(content("C"), findings([topic("economy")]))
    }
    let summary = try test.read { try $0.topic(slug: "economy") }
    #expect(summary?.kind == .subject)
    #expect(summary?.code == "medtop:4")
    #expect(summary?.articles == 3)
  }

  @Test(arguments: Engine.all) func topicsAreFoundByKindAndName(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let topics = [
        topic("wool-tariffs", kind: .subject), topic("car-tariffs"),
        Topic(slug: "elysee-palace", name: "Élysée Palace", kind: .phrase, code: nil, score: 1, mentions: []),
      ]
      try writer.addArticle(content("A"), findings(topics))
    }
    func slugs(_ search: String?, _ kind: TopicKind? = nil) throws -> Set<String> {
      Set(try test.read { try $0.topics(TopicQuery(search: search, kind: kind), PageRequest()) }.elements.map(\.slug))
    }
    #expect(try slugs(nil, .subject) == ["wool-tariffs"])
    #expect(try slugs("TARIFF") == ["wool-tariffs", "car-tariffs"])
    #expect(try slugs("tar wo") == ["wool-tariffs"])
    #expect(try slugs("tar", .phrase) == ["car-tariffs"])
    #expect(try slugs("elys pal") == ["elysee-palace"])
    #expect(try slugs("ariff") == [])
    #expect { try slugs("?!") } throws: { $0.isBadSearch }
  }

  @Test(arguments: Engine.all) func theMostFrequentTopicComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<6 {
        try writer.addArticle(content("\(number)"), findings((0...number).map { topic("topic-\($0)") }))
      }
    }
    let pages = try test.pages(of: 4) { try $0.topics(TopicQuery(), $1) }
    #expect(pages.map(\.count) == [4, 2])
    #expect(pages.joined().map(\.slug) == (0..<6).map { "topic-\($0)" })
    #expect(pages.joined().map(\.articles) == [6, 5, 4, 3, 2, 1])
  }

  /// Numbers change all the while: the list stays as it was when its first page was asked for.
  @Test(arguments: Engine.all) func pagesNeitherSkipNorRepeatWhileNumbersRise(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<12 {
        try writer.addArticle(content("\(number)"), findings((0...number).map { topic("topic-\($0)") }))
      }
    }
    let expected = (0..<12).map { "topic-\($0)" }
    var seen: [String] = []
    var cursor: String?
    repeat {
      let request = PageRequest(limit: 2, cursor: cursor)
      let page = try test.read { try $0.topics(TopicQuery(), request) }
      seen += page.elements.map(\.slug)
      cursor = page.next
      let round = seen.count
      try await test.write { writer in
        // The last become the first, and new ones come.
        for copy in 0..<30 {
          let rising = [topic("topic-11"), topic("topic-\(round % 12)"), topic("new-\(round)")]
          try writer.addArticle(content("late \(round) \(copy)"), findings(rising))
        }
      }
    } while cursor != nil && seen.count < 100
    #expect(seen == expected)
    let after = try test.read { try $0.topics(TopicQuery(), PageRequest(limit: 1)) }
    #expect(after.elements.first?.slug == "topic-11", "a new list has the new order")
  }

  @Test(arguments: Engine.all) func aTimelineCountsDays(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let day: Int64 = 86_400
    try await test.write { writer in
      for (index, at) in [0, 1, day, 5 * day, -14_000 * 2 * day, -14_000 * 2 * day + 43_199].enumerated() {
        try writer.addArticle(content("\(index)", at: at), findings([topic("steel")]))
      }
    }
    let reader = try test.store.makeReader()
    let first = try #require(CalendarDate("2025-02-06"))
    let before = first.adding(days: -28_000)
    let days = [(before, 2), (first, 2), (first.adding(days: 1), 1), (first.adding(days: 5), 1)].map {
      TopicDay(day: $0.0, articles: $0.1)
    }
    #expect(try reader.timeline(topic: "steel", from: nil, to: nil) == days)
    #expect(try reader.timeline(topic: "steel", from: first, to: first.adding(days: 1)) == Array(days[1...2]))
    #expect(try reader.timeline(topic: "steel", from: first.adding(days: 6), to: nil) == [])
    #expect(try reader.timeline(topic: "unknown", from: nil, to: nil) == [])
  }
}
