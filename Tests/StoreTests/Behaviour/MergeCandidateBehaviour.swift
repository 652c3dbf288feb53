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
      let found = try test.read { try $0.mergeCandidates(for: report(details), published: noon, days: 3) }
      #expect(Set(found.map(\.id)).count == found.count, "each once")
      return Set(found.map { names[$0.id] ?? "?" })
    }
    let near: Set = ["same", "near", "before", "country", "undated", "long", "longest"]
    #expect(try candidates(details([anna, bruno], date: day("2025-02-07"))) == near)
    #expect(try candidates(details([anna, bruno])) == near.union(["far", "long before"]), "without a date, any")
    #expect(try candidates(details([participant("Other", "XX")], date: day("2025-02-07"))).isEmpty)
  }

  private func span(_ start: String, _ end: String) -> DateSpan {
    DateSpan(
      start: CalendarDate(start).map { .day($0) }, end: CalendarDate(end).map { .day($0) }, precision: .day, text: "")
  }
}
