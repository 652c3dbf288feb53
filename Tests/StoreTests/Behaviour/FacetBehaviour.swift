import News
import Store
import Testing

@Suite struct FacetBehaviour {
  @Test(arguments: Engine.all) func articlesAreCountedByWhatTheyCanBeFilteredBy(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<6 {
        let people = number < 2 ? [person("Anna Berg", country: "SE")] : []
        try writer.addArticle(
          content("\(number)", "Talks number \(number) took place.", language: number < 4 ? "en-GB" : "de"),
          findings([topic(number < 5 ? "cheese" : "wine")], people))
      }
    }
    let reader = try test.store.makeReader()
    var query = ArticleQuery()
    query.search = "talks -number"
    #expect(try reader.facets(query, [.topic]).of == 0)
    query.search = "talks"
    let facets = try reader.facets(query, ArticleFacet.allCases)
    #expect(facets.of == 6 && facets.isComplete)
    func values(_ facet: ArticleFacet) -> [Facets.Value] {
      facets.counts.first { $0.facet == facet.rawValue }?.values ?? []
    }
    #expect(values(.topic) == [Facets.Value(value: "cheese", count: 5), Facets.Value(value: "wine", count: 1)])
    #expect(values(.person) == [Facets.Value(value: "anna-berg", count: 2)])
    #expect(values(.country) == [Facets.Value(value: "SE", count: 2)])
    #expect(values(.language) == [Facets.Value(value: "en", count: 4), Facets.Value(value: "de", count: 2)])
    #expect(values(.feed) == [])
    query.topic = "unknown"
    #expect(try reader.facets(query, [.topic]).counts.map(\.values) == [[]])
  }

  @Test(arguments: Engine.all) func meetingsAreCountedByWhatTheyCanBeFilteredBy(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      try writer.addMeeting(details([anna, bruno], status: .held, topics: ["cheese"]))
      try writer.addMeeting(details([anna, chen], status: .planned))
      try writer.addMeeting(details([bruno, chen], status: .held))
    }
    let reader = try test.store.makeReader()
    var query = MeetingQuery()
    query.countries = ["SE"]
    let facets = try reader.facets(query, [.status, .country, .topic])
    #expect(facets.of == 2 && facets.isComplete)
    #expect(facets.counts.map(\.facet) == ["status", "country", "topic"])
    #expect(
      facets.counts[0].values == [Facets.Value(value: "held", count: 1), Facets.Value(value: "planned", count: 1)])
    #expect(facets.counts[1].values.first == Facets.Value(value: "SE", count: 2))
    #expect(facets.counts[2].values == [Facets.Value(value: "cheese", count: 1)])
  }

  @Test(arguments: Engine.all) func ofVeryManyTheNewestAreCounted(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<2010 { try writer.addMeeting(details([anna, bruno]), at: Int64(number)) }
    }
    let facets = try test.read { try $0.facets(MeetingQuery(), [.kind]) }
    #expect(facets.of == Facets.most && !facets.isComplete)
    #expect(facets.counts[0].values == [Facets.Value(value: "bilateral", count: Facets.most)])
  }
}
