import News
import Store
import Testing

/// Meetings asked for by two countries and more, with days.
@Suite struct CountryPairBehaviour {
  /// The first participants' names, sorted.
  private func found(
    _ test: TestStore, _ countries: [String], _ from: String? = nil, _ to: String? = nil, topic: String? = nil
  ) throws -> [String] {
    var query = MeetingQuery()
    (query.countries, query.topic) = (countries, topic)
    (query.from, query.to) = (from.flatMap { CalendarDate($0) }, to.flatMap { CalendarDate($0) })
    let asked = query
    return try test.pages(of: 2) { try $0.meetings(asked, $1) }.joined().map(\.details.participants[0].name).sorted()
  }

  private func span(_ start: String, _ end: String) -> DateSpan {
    DateSpan(
      start: CalendarDate(start).map { .day($0) }, end: CalendarDate(end).map { .day($0) }, precision: .day, text: "")
  }

  @Test(arguments: Engine.all) func allCountriesMustTakePart(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for (name, codes) in [("one", ["SE"]), ("two", ["SE", "PT"]), ("three", ["CN", "PT", "SE"]), ("none", [])] {
        let others = codes.map { participant("Of \($0)", $0) }
        try writer.addMeeting(details([participant(name, nil)] + others, date: day("2025-02-07"), topics: [name]))
      }
    }
    #expect(try found(test, ["SE", "PT"]) == ["three", "two"])
    #expect(try found(test, ["pt", "Se"]) == ["three", "two"])
    #expect(try found(test, ["PT", "CN"]) == ["three"])
    #expect(try found(test, ["SE", "CN", "PT"]) == ["three"])
    #expect(try found(test, ["SE", "PT", "NO"]) == [])
    #expect(try found(test, ["SE", "se"]) == ["one", "three", "two"])
    #expect(try found(test, ["SE", "PT", "SE"]) == ["three", "two"])
    #expect(try found(test, ["SE", "PT"], "2025-02-07", "2025-02-07", topic: "two") == ["two"])
    #expect(try found(test, ["SE", "PT", "CN"], "2025-02-08") == [])
  }

  @Test(arguments: Engine.all) func daysOfAPairMayBeLongOrUnknown(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      func add(_ name: String, _ date: DateSpan?) throws {
        try writer.addMeeting(details([participant(name, nil), anna, bruno], date: date))
      }
      try add("short", day("2025-02-07"))
      try add("long", span("2023-01-01", "2026-12-31"))
      try add("open", span("2025-02-01", ""))
      try add("undated", nil)
    }
    #expect(try found(test, ["SE", "PT"]) == ["long", "open", "short", "undated"])
    #expect(try found(test, ["SE", "PT"], "2025-02-07", "2025-02-07") == ["long", "short"])
    #expect(try found(test, ["SE", "PT"], "2025-02-01", "2025-02-02") == ["long", "open"])
    #expect(try found(test, ["SE", "PT"], "2026-12-31") == ["long"])
    #expect(try found(test, ["SE", "PT"], nil, "2023-01-01") == ["long"])
    #expect(try found(test, ["SE", "PT"], nil, "2022-12-31") == [])
    #expect(try found(test, ["SE", "PT"], "2027-01-01") == [])
  }

  @Test(arguments: Engine.all) func aPairFollowsWhatItsMeetingBecomes(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { try $0.addMeeting(details([anna, bruno], date: day("2025-02-07"))) }
    #expect(try found(test, ["SE", "PT"], "2025-02-07", "2025-02-07") == ["Anna Berg"])
    try await test.write { try $0.change(id) { $0.details.date = day("2025-03-01") } }
    #expect(try found(test, ["SE", "PT"], "2025-02-07", "2025-02-07") == [])
    #expect(try found(test, ["SE", "PT"], "2025-03-01", "2025-03-01") == ["Anna Berg"])
    try await test.write { try $0.change(id) { $0.details.date = nil } }
    #expect(try found(test, ["SE", "PT"], "2025-01-01") == [])
    #expect(try found(test, ["SE", "PT"]) == ["Anna Berg"])
    try await test.write { try $0.change(id) { $0.details.participants = [anna, chen] } }
    #expect(try found(test, ["SE", "PT"]) == [])
    #expect(try found(test, ["SE", "CN"]) == ["Anna Berg"])
  }

  @Test(arguments: Engine.all) func aMeetingThatIsGoneIsInNoPair(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      try ["a", "b", "c"].map { try writer.addMeeting(details([participant($0, nil), anna, bruno])) }
    }
    try await test.write { writer in
      try writer.mergeMeeting(id: ids[0], into: ids[1])
      try writer.removeMeeting(id: ids[2])
    }
    #expect(try found(test, ["SE", "PT"]) == ["b"])
  }

  /// Many in one pair, of which old days are asked for; days with few and with many in them, and a long meeting.
  @Test(arguments: Engine.all) func daysAreFoundAmongManyOfAPair(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try #require(CalendarDate("2021-01-01"))
    let count = 1_300
    @Sendable func end(_ number: Int) -> Int { number + (number == 17 ? 900 : 0) }
    try await test.write { writer in
      for number in 0..<count {
        let days = DateSpan(
          start: .day(first.adding(days: number)), end: .day(first.adding(days: end(number))), precision: .day, text: ""
        )
        try writer.addMeeting(details([participant("P \(number)", nil), anna, bruno], date: days), at: Int64(number))
      }
    }
    for (from, to) in [(0, 0), (20, 30), (917, 917), (918, 918), (100, 1_250), (1_299, 5_000), (1_300, 5_000)] {
      var query = MeetingQuery()
      query.countries = ["SE", "PT"]
      (query.from, query.to) = (first.adding(days: from), first.adding(days: to))
      let asked = query
      let found = try test.pages(of: 100) { try $0.meetings(asked, $1) }.joined().map(\.details.participants[0].name)
      let expected = (0..<count).filter { $0 <= to && end($0) >= from }.reversed().map { "P \($0)" }
      #expect(found == expected, "\(from) to \(to), newest first")
    }
  }

  @Test(arguments: Engine.all) func recordsAreTheMeetingsAsJSON(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let place = Place(name: "\"Hall\"\n", venue: "Hall", city: nil, country: "SE")
      for at in 0..<5 { try writer.addMeeting(details([anna, bruno], place: place, topics: ["fish"]), at: Int64(at)) }
    }
    let expected = try test.pages(of: 2) { try $0.meetings(MeetingQuery(), $1) }.map { page in
      page.map { meeting in
        var json = JSONWriter()
        json.meeting(meeting)
        return json.bytes
      }
    }
    #expect(try test.pages(of: 2) { try $0.meetingRecords(MeetingQuery(), $1) }.map { $0.map(\.json) } == expected)
  }
}
