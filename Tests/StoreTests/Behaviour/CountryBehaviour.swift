import News
import Store
import Testing

@Suite struct CountryBehaviour {
  @Test(arguments: Engine.all) func countriesCountTheirMeetings(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      [
        try writer.addMeeting(details([anna, bruno], status: .planned)),
        try writer.addMeeting(details([anna, bruno, participant("Sweden", "SE", kind: .country)], status: .held)),
        try writer.addMeeting(details([anna, chen], status: .postponed)),
        try writer.addMeeting(details([chen, participant("Nobody", nil)], status: .proposed)),
      ]
    }
    let sweden = CountrySummary(
      code: "SE", meetings: 3, upcoming: 2,
      partners: [CountrySummary.Partner(code: "PT", meetings: 2), CountrySummary.Partner(code: "CN", meetings: 1)])
    let reader = try test.store.makeReader()
    #expect(try reader.country(code: "se") == sweden)
    #expect(try reader.countries().map(\.code) == ["SE", "CN", "PT"])
    #expect(try reader.countries().map(\.upcoming) == [2, 2, 1])
    #expect(try reader.country(code: "FR") == nil)
    try await test.write { writer in
      try writer.change(ids[0]) { $0.details.status = .cancelled }
      try writer.mergeMeeting(id: ids[2], into: ids[3])
    }
    let after = CountrySummary(
      code: "SE", meetings: 2, upcoming: 0, partners: [CountrySummary.Partner(code: "PT", meetings: 2)])
    #expect(try reader.country(code: "SE") == after)
    try await test.write { writer in for id in ids.dropLast() { try writer.removeMeeting(id: id) } }
    #expect(try reader.countries().map(\.code) == ["CN"], "what was merged into another is not removed by its old id")
  }

  @Test(arguments: Engine.all) func tenPartnersAtMost(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<12 {
        for _ in 0...number { try writer.addMeeting(details([anna, participant("P", "X\(number)")])) }
      }
    }
    let partners = try test.read { try $0.country(code: "SE") }?.partners ?? []
    #expect(partners.map(\.meetings) == [12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
  }
}
