import News
import Store
import Testing

@Suite struct PersonDetailBehaviour {
  private func person(_ name: String, _ spelling: Int64, role: String? = nil, country: String? = nil) -> Person {
    Person(
      id: slug(name), name: name, role: role, country: country, mentions: [Mention(start: 0, end: 4)],
      spelling: spelling)
  }

  @Test(arguments: Engine.all) func spellingsOfANameAreOnePerson(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      try writer.addArticle(content("A", at: 0), findings([], [person("Sergei Antov", 7, country: "BG")]))
      try writer.addArticle(content("B", at: 1), findings([], [person("Sergey Antov", 7)]))
      try writer.addArticle(content("C", at: 2), findings([], [person("Serhiy Antov", 7, country: "UA")]))
      try writer.addArticle(content("D", at: 3), findings([], [person("Anna Antov", 8, country: "BG")]))
      try writer.addArticle(content("E", at: 4), findings([], [person("Antov", 0), person("Antova", 0)]))
      try writer.addMeeting(details([participant("Sergey Antov", "BG"), chen]))
      try writer.addMeeting(details([participant("Sergei Antov", "BG"), bruno]))
    }
    let reader = try test.store.makeReader()
    let people = try reader.people(PersonQuery(), PageRequest()).elements
    #expect(Set(people.map(\.id)) == ["sergei-antov", "serhiy-antov", "anna-antov", "antov", "antova"])
    let sergei = try #require(try reader.personDetails(id: "sergei-antov"))
    #expect(sergei.names == ["Sergei Antov", "Sergey Antov"])
    #expect(sergei.summary.articles == 2 && sergei.summary.meetings == 2)
    #expect(Set(sergei.partners.map(\.id)) == ["chen-li", "bruno-costa"])
    #expect(try reader.personID(slug: "sergey-antov") == "sergei-antov")
    #expect(try reader.personDetails(id: "sergey-antov") == nil)
    var meetings = MeetingQuery()
    meetings.participants = ["sergey-antov"]
    #expect(try reader.meetings(meetings, PageRequest()).elements.count == 2)
    var articles = ArticleQuery()
    articles.person = "sergey-antov"
    #expect(try reader.articles(articles, PageRequest()).elements.map(\.title) == ["B", "A"])
  }

  @Test(arguments: Engine.all) func officesAndCountriesHaveTheirTimes(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let day: Int64 = 86_400
    try await test.write { writer in
      for (at, role, country) in [
        (0, "Mayor", "SE"), (day, "Mayor", nil), (5 * day, "Minister", "NO"), (6 * day, nil, "NO"),
      ]
        as [(Int64, String?, String?)]
      {
        let anna = Person(
          id: "anna-berg", name: "Anna Berg", role: role, country: country, mentions: [], spelling: 1)
        try writer.addArticle(content("\(at)", at: at), findings([], [anna]))
      }
    }
    let anna = try #require(try test.read { try $0.personDetails(id: "anna-berg") })
    let first = noon.day()
    #expect(
      anna.offices == [
        PersonDetails.Term(value: "Minister", articles: 1, from: first.adding(days: 5), to: first.adding(days: 5)),
        PersonDetails.Term(value: "Mayor", articles: 2, from: first, to: first.adding(days: 1)),
      ])
    #expect(
      anna.countries == [
        PersonDetails.Term(value: "NO", articles: 2, from: first.adding(days: 5), to: first.adding(days: 6)),
        PersonDetails.Term(value: "SE", articles: 1, from: first, to: first),
      ])
    #expect(anna.partners == [])
  }
}
