import News
import Store
import Testing

@Suite struct TopicTreeBehaviour {
  @Test(arguments: Engine.all) func aSubjectAboveFindsWhatIsBelow(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (tariff, trade) = (topic("tariff", kind: .subject, code: "medtop:20000384"), "international-trade")
    let first = try await test.write { writer in
      let first = try writer.addArticle(content("A"), findings([tariff]))
      try writer.addArticle(content("B"), findings([topic("steel-tariffs")]))
      try writer.addArticle(content("C"), findings([topic("cheese")]))
      try writer.addMeeting(details([anna, bruno], topics: ["steel-tariffs"]))
      return first
    }
    let reader = try test.store.makeReader()
    func titles(_ topic: String) throws -> Set<String> {
      var query = ArticleQuery()
      query.topic = topic
      return Set(try reader.articles(query, PageRequest()).elements.map(\.title))
    }
    func meetings(_ topic: String) throws -> Int {
      var query = MeetingQuery()
      query.topic = topic
      return try reader.meetings(query, PageRequest()).elements.count
    }
    #expect(try titles("steel-tariffs") == ["B"])
    for slug in ["tariff", trade, "economy", "economy-business-and-finance"] {
      #expect(try titles(slug) == ["A", "B"], "\(slug)")
      #expect(try meetings(slug) == 1, "\(slug)")
      #expect(try reader.topic(slug: slug)?.articles == 2, "\(slug)")
      #expect(try reader.topic(slug: slug)?.meetings == 1, "\(slug)")
    }
    #expect(try reader.topic(slug: trade)?.kind == .subject)
    #expect(try reader.topic(slug: "steel-tariffs")?.broader == "tariff")
    let below = try reader.topics(TopicQuery(broader: trade), PageRequest()).elements
    #expect(below.map(\.slug) == ["tariff"])
    #expect(try reader.findings(article: first)?.topics == [tariff], "an article's own topics stay what was found")
    // Read again: nothing is left of what is not found any more, above it neither.
    try await test.write { try $0.saveFindings(findings([topic("cheese")]), article: first) }
    #expect(try titles(trade) == ["B"])
    #expect(try reader.topic(slug: "tariff")?.articles == 1)
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func whatRisesIsToldByShares(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      // 35 days of ten articles each: "steady" in half of all, "rising" in 8 of 280 and then 40 of 70, "new" in 2.
      for number in 0..<350 {
        let day = Int64(number / 10) - 34
        var topics = [topic("day-\(number)")]
        if number % 2 == 0 { topics.append(topic("steady")) }
        if day > -7 ? number % 10 < 6 : number % 35 == 0 { topics.append(topic("rising")) }
        if number >= 348 { topics.append(topic("new")) }
        try writer.addArticle(content("\(number)", at: day * 86_400), findings(topics))
      }
    }
    let reader = try test.store.makeReader()
    let rising = try reader.risingTopics(TopicQuery(), until: nil, limit: 20)
    #expect(rising.map(\.slug) == ["rising"])
    let trend = try #require(rising.first?.trend)
    #expect(trend.until == noon.day() && trend.articles == 42 && trend.before == 8)
    #expect((trend.ratio ?? 0) > 18 && (trend.rise ?? 0) > 8 && (trend.rise ?? 0) < (trend.ratio ?? 0))
    let steady = try #require(try reader.topic(slug: "steady")?.trend)
    #expect(steady.articles == 35 && steady.before == 140)
    #expect(abs((steady.ratio ?? 0) - 1) < 0.05 && (steady.rise ?? 2) < 1)
    // A week earlier nothing rose.
    #expect(try reader.risingTopics(TopicQuery(), until: noon.day().adding(days: -7), limit: 20) == [])
    #expect(try reader.risingTopics(TopicQuery(kind: .subject), until: nil, limit: 20) == [])
    #expect(try reader.risingTopics(TopicQuery(search: "ris"), until: nil, limit: 20).map(\.slug) == ["rising"])
  }

  @Test(arguments: Engine.all) func ofManyArticlesTheBusyTopicsAreLookedAt(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<700 {
        let day = number < 600 ? Int64(number % 7) - 6 : Int64(-20)
        let topics = number < 60 ? [topic("rising"), topic("all")] : [topic("all")]
        try writer.addArticle(content("\(number)", at: day * 86_400), findings(topics))
      }
    }
    let rising = try test.read { try $0.risingTopics(TopicQuery(), until: nil, limit: 20) }
    #expect(rising.map(\.slug) == ["rising"])
  }

  @Test(arguments: Engine.all) func relatedTopicsComeTogetherMoreThanByChance(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<60 {
        var topics = [topic("everywhere")]
        if number < 12 { topics.append(topic("tariff", kind: .subject, code: "medtop:20000384")) }
        if number < 9 { topics.append(topic("cheese")) }
        if number == 3 { topics.append(topic("once")) }
        if number > 20 { topics.append(topic("elsewhere")) }
        try writer.addArticle(content("\(number)"), findings(topics))
      }
    }
    let related = try test.read { try $0.relatedTopics(to: "tariff", limit: 10) }
    #expect(related.map(\.topic.slug) == ["cheese", "once"], "neither what is everywhere nor what is above")
    #expect(related.map(\.articles) == [9, 1])
    #expect(related[0].score > related[1].score)
    #expect(try test.read { try $0.relatedTopics(to: "unknown", limit: 10) } == [])
  }
}
