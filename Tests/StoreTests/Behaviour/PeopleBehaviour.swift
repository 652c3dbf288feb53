import News
import Store
import Testing

@Suite struct PeopleBehaviour {
  @Test(arguments: Engine.all) func aPersonHasTheOfficeOfTheNewestArticle(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let newest = try await test.write { writer in
      try writer.addArticle(content("2", at: 20), findings([], [person("Anna Berg", role: "Minister", country: "SE")]))
      // Read later, but older news.
      try writer.addArticle(content("1", at: 10), findings([], [person("Anna Berg", role: "Mayor", country: "NO")]))
      try writer.addArticle(content("3", at: 30), findings([], [person("Anna Berg")]))
      let newest = try writer.addArticle(content("4", at: 40), findings([], [person("Anna Berg", role: "Premier")]))
      try writer.addMeeting(details([anna, bruno]))
      return newest
    }
    let expected = PersonSummary(
      id: "anna-berg", name: "Anna Berg", role: "Premier", country: "SE", articles: 4, meetings: 1, firstSeen: time(10),
      lastSeen: time(40))
    #expect(try test.read { try $0.person(id: "anna-berg") } == expected)
    _ = try await test.write { try $0.removeArticle(id: newest) }
    #expect(try test.read { try $0.person(id: "anna-berg") }?.role == "Minister")
    #expect(try test.read { try $0.person(id: "unknown") } == nil)
  }

  @Test(arguments: Engine.all) func peopleAreFoundByNameAndCountry(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let people = [person("José Raúl Díaz", country: "CU"), person("Rosa Díaz", country: "ES"), person("Li Wei")]
      try writer.addArticle(content("A"), findings([], people))
      try writer.addArticle(content("B"), findings([], [people[1]]))
    }
    func ids(_ query: PersonQuery) throws -> [String] {
      try test.read { try $0.people(query, PageRequest()) }.elements.map(\.id)
    }
    #expect(try ids(PersonQuery(search: "diaz")) == ["rosa-diaz", "jose-raul-diaz"])
    #expect(try ids(PersonQuery(search: "Ra Jo")) == ["jose-raul-diaz"])
    #expect(try ids(PersonQuery(country: "es")) == ["rosa-diaz"])
    #expect(try ids(PersonQuery(search: "diaz", country: "CU")) == ["jose-raul-diaz"])
    #expect(try ids(PersonQuery(country: "FR")) == [])
  }

  @Test(arguments: Engine.all) func pagesNeitherSkipNorRepeatWhileNumbersRise(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<10 {
        try writer.addArticle(content("\(number)"), findings([], (0...number).map { person("Person \($0)") }))
      }
    }
    var seen: [String] = []
    var cursor: String?
    repeat {
      let request = PageRequest(limit: 3, cursor: cursor)
      let page = try test.read { try $0.people(PersonQuery(search: "person"), request) }
      seen += page.elements.map(\.id)
      cursor = page.next
      let round = seen.count
      try await test.write { writer in
        for copy in 0..<15 {
          let rising = [person("Person 9"), person("Person \(round)"), person("Late Person \(round)")]
          try writer.addArticle(content("late \(round) \(copy)"), findings([], rising))
        }
      }
    } while cursor != nil && seen.count < 100
    #expect(seen == (0..<10).map { "person-\($0)" })
  }
}
