import News
import Store
import Testing

@Suite struct MergeCandidateBehaviour {
  @Test(arguments: Engine.all) func aCandidateSharesAPartyAndIsNear(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let names = try await test.write { writer in
      let meetings: [(String, MeetingDetails)] = [
        ("same", details([anna, bruno], date: day("2025-02-07"))),
        ("near", details([anna, chen], date: day("2025-02-10"))),
        ("before", details([anna, chen], date: day("2025-02-04"))),
        ("far", details([anna, bruno], date: day("2025-02-11"))),
        ("long before", details([anna, bruno], date: day("2025-02-03"))),
        ("country", details([participant("Sweden", "SE", kind: .country), chen], date: day("2025-02-08"))),
        ("no party", details([chen, participant("Dora", "NO")], date: day("2025-02-07"))),
        ("undated", details([anna, chen])),
        ("long", details([bruno, chen], date: span("2024-12-01", "2025-02-05"))),
        ("longest", details([bruno, chen], date: span("2020-01-01", "2029-01-01"))),
        ("merged", details([anna, bruno], date: day("2025-02-07"))),
      ]
      var names: [String: String] = [:]
      for (name, details) in meetings { names[try writer.addMeeting(details)] = name }
      if let merged = names.first(where: { $0.value == "merged" }),
        let same = names.first(where: { $0.value == "same" })
      {
        try writer.mergeMeeting(id: merged.key, into: same.key)
      }
      return names
    }
    func candidates(_ details: MeetingDetails) throws -> Set<String> {
      let found = try test.read {
        try $0.mergeCandidates(for: report(details), published: noon, within: MergeReach(days: 3, delay: 3, news: 9))
      }
      #expect(Set(found.map(\.id)).count == found.count, "each once")
      return Set(found.map { names[$0.id] ?? "?" })
    }
    let near: Set = ["same", "near", "before", "country", "undated", "long", "longest"]
    #expect(try candidates(details([anna, bruno], date: day("2025-02-07"))) == near)
    #expect(try candidates(details([anna, bruno])) == near.union(["far", "long before"]), "without a date, any")
    #expect(try candidates(details([participant("Other", "XX")], date: day("2025-02-07"))).isEmpty)
  }

  /// Those put off are looked for in more days, those without a date by when they were in the news.
  @Test(arguments: Engine.all) func eachKindHasItsReach(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let names = try await test.write { writer in
      var names: [String: String] = [:]
      for (name, date, isPutOff, reported) in [
        ("near", day("2025-02-09"), false, 0), ("beyond", day("2025-02-10"), false, 0),
        ("put off", day("2025-02-27"), true, 0), ("put off too far", day("2025-02-28"), true, 0),
        ("long", span("2020-01-01", "2025-01-18"), false, 0),
        ("over for long", span("2020-01-01", "2025-01-17"), false, 0),
        ("told of before", nil, false, -5), ("told of later", nil, false, 5), ("forgotten", nil, false, -6),
        ("not yet told of", nil, false, 6),
      ] as [(String, DateSpan?, Bool, Int64)] {
        let id = try writer.addMeeting(details([anna, bruno], date: date), at: reported * 86_400)
        names[id] = name
        guard isPutOff else { continue }
        try writer.change(id) {
          $0.statusHistory = [StatusChange(status: .postponed, at: noon, article: "art_0123456789")]
        }
      }
      return names
    }
    func candidates(_ details: MeetingDetails) throws -> Set<String> {
      let reach = MergeReach(days: 2, delay: 20, news: 5)
      let found = try test.read { try $0.mergeCandidates(for: report(details), published: noon, within: reach) }
      return Set(found.map { names[$0.id] ?? "?" })
    }
    let found: Set = ["near", "put off", "long", "told of before", "told of later"]
    #expect(try candidates(details([anna, bruno], date: day("2025-02-07"))) == found)
    let delayed = details([anna, bruno], status: .postponed, date: day("2025-02-07"))
    #expect(try candidates(delayed) == found.union(["beyond"]), "the report may tell of an earlier date")
    // What changes is found by what it has become.
    try await test.write { writer in
      for (id, name) in names where name == "forgotten" { try writer.change(id) { $0.lastReported = time(0) } }
      for (id, name) in names where name == "put off" { try writer.change(id) { $0.statusHistory = [] } }
    }
    let later: Set = ["near", "long", "told of before", "told of later", "forgotten"]
    #expect(try candidates(details([anna, bruno], date: day("2025-02-07"))) == later)
  }

  private func span(_ start: String, _ end: String) -> DateSpan {
    DateSpan(
      start: CalendarDate(start).map { .day($0) }, end: CalendarDate(end).map { .day($0) }, precision: .day, text: "")
  }
}
