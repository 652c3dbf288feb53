import News
import Store
import Testing

/// Lists whose every condition finds many rows, where an engine may take another way than among few.
@Suite struct ManyRowsBehaviour {
  private static let count = 1_100

  @Test(arguments: Engine.all) func articlesAreFoundAmongMany(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<Self.count {
        let topics = [topic("common")] + (number % 100 == 0 ? [topic("rare")] : [])
        let text = number % 2 == 0 ? "Talks, the even round \(number)." : "Talks, the odd round \(number)."
        let found = findings(topics, [person("Anna Berg", country: "SE")])
        try writer.addArticle(content("\(number)", text, at: Int64(number * 7 % Self.count)), found)
      }
    }
    for (search, slug, expected) in [
      ("even", "common", 550), ("talks", "common", 1_100), ("even", "rare", 11), ("odd", "rare", 0),
      ("talks -even", "common", 550),
    ] {
      var query = ArticleQuery()
      (query.search, query.topic, query.country, query.person) = (search, slug, "SE", "anna-berg")
      let asked = query
      let found = try test.pages(of: 200) { try $0.articles(asked, $1) }.joined().compactMap { $0.published?.instant }
      #expect(found.count == expected, "\(search), \(slug)")
      #expect(found == found.sorted(by: >), "\(search), \(slug)")
    }
  }

  @Test(arguments: Engine.all) func meetingsAreFoundAmongMany(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try #require(CalendarDate("2024-01-01"))
    try await test.write { writer in
      for number in 0..<Self.count {
        let day = DateSpan.Moment.day(first.adding(days: number))
        let told = details(
          [anna, number % 100 == 0 ? bruno : chen], status: number % 2 == 0 ? .held : .planned,
          date: DateSpan(start: day, end: day, precision: .day, text: ""))
        try writer.addMeeting(told, at: Int64(number * 7 % Self.count))
      }
    }
    func count(_ set: (inout MeetingQuery) -> Void) throws -> Int {
      var query = MeetingQuery()
      query.from = first
      set(&query)
      let asked = query
      let found = try test.pages(of: 200) { try $0.meetings(asked, $1) }.joined().map(\.firstReported)
      #expect(found == found.sorted(by: >), "newest first")
      return found.count
    }
    #expect(try count { _ in } == 1_100)
    #expect(try count { $0.search = "berg" } == 1_100)
    #expect(try count { ($0.search, $0.countries) = ("berg", ["SE"]) } == 1_100)
    #expect(try count { ($0.search, $0.countries) = ("berg", ["SE", "PT"]) } == 11)
    #expect(try count { ($0.participants, $0.statuses) = (["anna-berg"], [.planned]) } == 550)
    #expect(try count { ($0.from, $0.statuses) = (first.adding(days: 1_000), [.held, .denied]) } == 50)
    #expect(try count { ($0.to, $0.countries) = (first.adding(days: 9), ["SE"]) } == 10)
  }
}
