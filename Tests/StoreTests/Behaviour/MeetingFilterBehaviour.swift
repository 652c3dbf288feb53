import News
import Store
import Testing

@Suite struct MeetingFilterBehaviour {
  private struct Condition {
    let name: String
    let set: @Sendable (inout MeetingQuery) -> Void
    let finds: Set<String>

    init(_ name: String, _ set: @escaping @Sendable (inout MeetingQuery) -> Void, _ finds: Set<String>) {
      (self.name, self.set, self.finds) = (name, set, finds)
    }
  }

  private static let conditions = [
    Condition("name", { $0.search = "berg" }, ["A", "B"]), Condition("evidence", { $0.search = "ferries" }, ["A"]),
    Condition("venue", { $0.search = "\"city hall\"" }, ["A"]),
    Condition("role", { $0.search = "minister" }, ["A", "B", "C"]),
    Condition("participant", { $0.participants = ["anna-berg"] }, ["A", "B"]),
    Condition("both", { $0.participants = ["anna-berg", "chen-li"] }, ["B"]),
    Condition("country", { $0.countries = ["pt"] }, ["A", "C"]),
    Condition("pair", { $0.countries = ["PT", "SE"] }, ["A"]),
    Condition("no pair", { $0.countries = ["PT", "NO"] }, []),
    Condition("city", { $0.place = "sao-paulo" }, ["A"]), Condition("hall", { $0.place = "city-hall" }, ["A"]),
    Condition("place's country", { $0.place = "BR" }, ["A"]), Condition("no place", { $0.place = "oslo" }, []),
    Condition("from its last day", { $0.from = CalendarDate("2025-02-09") }, ["A", "B"]),
    Condition("from the day after", { $0.from = CalendarDate("2025-02-10") }, ["B"]),
    Condition("to its first day", { $0.to = CalendarDate("2025-02-07") }, ["A"]),
    Condition("to the day before", { $0.to = CalendarDate("2025-02-06") }, []),
    Condition("status", { $0.statuses = [.held] }, ["B"]),
    Condition("statuses", { $0.statuses = [.held, .denied, .planned] }, ["A", "B"]),
    Condition("kind", { $0.kinds = [.call] }, ["B"]),
    Condition("kinds", { $0.kinds = [.call, .bilateral] }, ["A", "B", "C"]),
    Condition("mode", { $0.modes = [.phone] }, ["B"]), Condition("modes", { $0.modes = [.phone, .video] }, ["B"]),
    Condition("topic", { $0.topic = "fish" }, ["A", "C"]), Condition("sources", { $0.minimumSources = 2 }, ["B"]),
    Condition("all", { _ in }, ["A", "B", "C"]),
  ]

  /// Every pair of conditions finds what both find.
  @Test(arguments: Engine.all) func everyConditionMustHold(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let names = try await fill(test)
    let reader = try test.store.makeReader()
    for first in Self.conditions {
      for second in Self.conditions {
        var query = MeetingQuery()
        first.set(&query)
        second.set(&query)
        var again = query
        first.set(&again)
        if again != query { continue }
        let found = try reader.meetings(query, PageRequest()).elements.map { names[$0.id] ?? "?" }
        #expect(Set(found) == first.finds.intersection(second.finds), "\(first.name), \(second.name)")
        #expect(found == found.sorted(by: >), "newest first: \(first.name), \(second.name)")
      }
    }
  }

  @Test(arguments: Engine.all) func aMeetingIsFoundByWhatItWasSavedWithLast(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let id = try writer.addMeeting(details([anna, bruno], date: day("2025-02-07"), topics: ["old"]))
      guard case .found(var meeting) = try writer.meeting(id: id) else { return }
      meeting.details = details([bruno, chen], status: .held, date: day("2026-01-01"), topics: ["new"])
      try writer.saveMeeting(meeting)
    }
    let gone: [(inout MeetingQuery) -> Void] = [
      { $0.search = "berg" }, { $0.participants = ["anna-berg"] }, { $0.countries = ["SE"] }, { $0.topic = "old" },
      { $0.statuses = [.planned] }, { $0.to = CalendarDate("2025-12-31") },
    ]
    let found: [(inout MeetingQuery) -> Void] = [
      { $0.search = "chen" }, { $0.participants = ["chen-li"] }, { $0.countries = ["CN"] }, { $0.topic = "new" },
      { $0.statuses = [.held] }, { $0.from = CalendarDate("2025-12-31") },
    ]
    for (changes, count) in [(gone, 0), (found, 1)] {
      for change in changes {
        var query = MeetingQuery()
        change(&query)
        let asked = query
        #expect(try test.read { try $0.meetings(asked, PageRequest()) }.elements.count == count, "\(query)")
      }
    }
  }

  /// Many in a range of days, and few; long ones, and short.
  @Test(arguments: Engine.all) func daysAreFoundAmongMany(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let first = try #require(CalendarDate("2024-01-01"))
    try await test.write { writer in
      for number in 0..<400 {
        let start = first.adding(days: number)
        let end = start.adding(days: number % 100 == 7 ? 500 : 0)
        let span = DateSpan(start: .day(start), end: .day(end), precision: .day, text: "")
        try writer.addMeeting(
          details([participant("P \(number)", nil), anna], date: span), at: Int64(number * 37 % 400))
      }
      try writer.addMeeting(details([anna, bruno]))
    }
    for (from, to) in [(0, 0), (300, 300), (300, 310), (0, 399), (390, 1000), (-10, -1), (899, 899), (900, 2000)] {
      var query = MeetingQuery()
      (query.from, query.to) = (first.adding(days: from), first.adding(days: to))
      let asked = query
      let found = try test.pages(of: 50) { try $0.meetings(asked, $1) }.joined().map(\.details.participants[0].name)
      let expected = (0..<400).filter { $0 <= to && $0 + ($0 % 100 == 7 ? 500 : 0) >= from }
      #expect(Set(found) == Set(expected.map { "P \($0)" }), "\(from) to \(to)")
      #expect(found.count == expected.count)
      #expect(found == found.sorted { place($0) > place($1) }, "newest first")
    }
  }

  private func place(_ name: String) -> Int { (Int(name.dropFirst(2)) ?? 0) * 37 % 400 }

  /// The names of the meetings by their ids.
  private func fill(_ test: TestStore) async throws -> [String: String] {
    try await test.write { writer in
      let days = DateSpan(
        start: CalendarDate("2025-02-07").map { .day($0) }, end: CalendarDate("2025-02-09").map { .day($0) },
        precision: .day, text: "")
      let hall = Place(name: "City Hall", venue: "City Hall", city: "São Paulo", country: "BR")
      let a = try writer.addMeeting(details([anna, bruno], place: hall, date: days, topics: ["fish"]), at: 1)
      let b = try writer.addMeeting(
        details([anna, chen], status: .held, kind: .call, mode: .phone, date: day("2025-03-01")), at: 2)
      let c = try writer.addMeeting(details([bruno, chen], status: .proposed, topics: ["fish"]), at: 3)
      let evidence = Evidence(text: "They spoke of ferries.", start: 0, end: 22)
      try writer.change(a) { $0.evidence = [ArticleEvidence(article: "art_0123456789", evidence: evidence)] }
      try writer.change(b) { $0.sources = 2 }
      return [a: "A", b: "B", c: "C"]
    }
  }
}

extension StoreWriter {
  func change(_ id: String, _ change: (inout Meeting) -> Void) throws {
    guard case .found(var meeting) = try meeting(id: id) else { return }
    change(&meeting)
    try saveMeeting(meeting)
  }
}
