import News
import Store
import Testing

@Suite struct RelevanceBehaviour {
  private func query(_ search: String, _ set: (inout ArticleQuery) -> Void = { _ in }) -> ArticleQuery {
    var query = ArticleQuery()
    (query.search, query.order) = (search, .relevance)
    set(&query)
    return query
  }

  private static let filler = String(repeating: "The harbour was quiet and the market was open. ", count: 12)

  @Test(arguments: Engine.all) func theBestComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let articles = [
      "late": Self.filler + "There was talk of herring.",
      "early": "There was talk of herring. " + Self.filler,
      "often": "There was talk of herring. " + Self.filler + "Herring here, herring there, herring everywhere.",
      "Herring": "There was talk of it, and of herring, and herring. " + Self.filler,
      "nothing": Self.filler,
    ]
    try await test.write { writer in
      for (title, text) in articles { try writer.addArticle(content(title, text), findings()) }
    }
    let found = try test.read { try $0.articles(query("herring"), PageRequest()) }
    #expect(found.elements.map(\.title) == ["Herring", "often", "early", "late"])
    #expect(found.next == nil)
  }

  @Test(arguments: Engine.all) func rareWordsWeighMore(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<60 {
        try writer.addArticle(content("\(number)", "The minister spoke of round \(number)."), findings())
      }
      try writer.addArticle(content("common", "The minister, the minister, the minister and tariffs."), findings())
      try writer.addArticle(content("rare", "Of tariffs, tariffs, and tariffs spoke the minister."), findings())
    }
    let found = try test.read { try $0.articles(query("minister tariffs"), PageRequest()) }
    #expect(found.elements.map(\.title) == ["rare", "common"])
    let either = try test.read { try $0.articles(query("minister OR tariffs"), PageRequest(limit: 2)) }
    #expect(either.elements.map(\.title) == ["rare", "common"])
    let without = try test.read { try $0.articles(query("minister -tariffs"), PageRequest(limit: 100)) }
    #expect(without.elements.count == 60)
  }

  @Test(arguments: Engine.all) func theNewestOfEqualsComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<30 {
        try writer.addArticle(content("\(number)", "Talks, round \(number).", at: Int64(number * 7 % 30)), findings())
      }
    }
    let times = try test.pages(of: 7) { try $0.articles(query("talks"), $1) }.joined().map { $0.published?.instant }
    #expect(times == (0..<30).reversed().map { time(Int64($0)) })
  }

  @Test(arguments: Engine.all) func filtersHold(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<1_100 {
        let topics = [topic("common")] + (number % 100 == 0 ? [topic("rare")] : [])
        let text = "Talks, round \(number). " + String(repeating: "Talks. ", count: number % 5)
        try writer.addArticle(
          content("\(number)", text, at: Int64(number), language: number % 2 == 0 ? "en" : "de"), findings(topics))
      }
    }
    for (topic, language, from, expected) in [
      ("common", nil, nil, 1_100), ("rare", nil, nil, 11), (nil, "de", nil, 550), ("common", "en", 1_000, 50),
      (nil, nil, 1_090, 10), ("rare", nil, 1_000, 1),
    ] as [(String?, String?, Int64?, Int)] {
      let asked = query("talks") {
        ($0.topic, $0.language, $0.publishedFrom) = (topic, language, from.map { time($0) })
      }
      let found = try test.pages(of: 200) { try $0.articles(asked, $1) }.joined()
      #expect(found.count == expected)
      #expect(Set(found.map(\.id)).count == expected)
      let repeats = found.map { $0.text.split(separator: "Talks.").count }
      #expect(repeats == repeats.sorted(by: >), "the more often, the better")
    }
  }

  /// Other articles, with the same words and more, come in between any two pages.
  @Test(arguments: ["talks", "tariffs", "talks tariffs", "minister OR herring", "tariff* OR herring OR minister"])
  func pagesNeitherSkipNorRepeat(search: String) async throws {
    for engine in Engine.all {
      let test = try TestStore(engine)
      let old = try await add(0..<64, to: test)
      let reader = try test.store.makeReader()
      let asked = query(search)
      let expected = try reader.articles(asked, PageRequest(limit: 200)).elements.map(\.id)
      var (seen, cursor): ([String], String?) = ([], nil)
      var next = 1_000
      repeat {
        let page = try reader.articles(asked, PageRequest(limit: 7, cursor: cursor))
        (seen, cursor) = (seen + page.elements.map(\.id), page.next)
        _ = try await add(next..<next + 16, to: test)
        next += 16
      } while cursor != nil && seen.count < 2_000
      #expect(expected.count > 20)
      #expect(Set(seen).count == seen.count)
      #expect(seen.filter(Set(old).contains) == expected)
    }
  }

  /// Articles whose numbers say how often they have which word.
  private func add(_ numbers: Range<Int>, to test: TestStore) async throws -> [String] {
    try await test.write { writer in
      try numbers.map { number in
        let words = ["tariffs", "minister", "herring"].enumerated().map { index, word in
          String(repeating: word + " ", count: (number >> (2 * index)) % 4)
        }
        return try writer.addArticle(
          content("\(number)", "Talks \(number). " + words.joined(), at: Int64(number * 13 % 90)), findings())
      }
    }
  }

  @Test(arguments: Engine.all) func aCursorIsOfItsOwnOrder(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<5 { try writer.addArticle(content("\(number)", "Talks, round \(number)."), findings()) }
    }
    let reader = try test.store.makeReader()
    var newest = query("talks")
    newest.order = .newest
    let byTime = newest
    let cursor = try reader.articles(query("talks"), PageRequest(limit: 2)).next
    let other = try reader.articles(byTime, PageRequest(limit: 2)).next
    #expect(throws: StoreError.self) { try reader.articles(byTime, PageRequest(limit: 2, cursor: cursor)) }
    #expect(throws: StoreError.self) { try reader.articles(query("talks"), PageRequest(limit: 2, cursor: other)) }
    #expect(throws: StoreError.self) { try reader.articles(query("round"), PageRequest(limit: 2, cursor: cursor)) }
  }

  @Test(arguments: Engine.all) func anySearchCanBeRanked(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    _ = try await test.write { try $0.addArticle(content("A", "Some text."), findings()) }
    let reader = try test.store.makeReader()
    for search in [
      "some", "unheard", "\"some text\"", "so* -b", "a OR \"text\"",
      (0..<32).map { "w\($0)" }.joined(separator: " OR "),
    ] {
      let found = try reader.articles(query(search), PageRequest()).elements
      #expect(found.count <= 1)
    }
    #expect { try reader.articles(query("OR"), PageRequest()) } throws: { $0.isBadSearch }
  }
}
