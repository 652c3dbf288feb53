import News
import Store
import Testing

@Suite struct CountryDetailBehaviour {
  private let lisbon = Place(name: "São Bento", venue: "São Bento", city: "Lisbon", country: "PT")

  @Test(arguments: Engine.all) func aCountryTellsWhomItsPeopleMeetAndWhere(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let lisbon = lisbon
    let ids = try await test.write { writer in
      try writer.addArticle(content("A"), findings([], [person("Bruno Costa", role: "Premier", country: "PT")]))
      return [
        try writer.addMeeting(details([anna, bruno], status: .held, place: lisbon)),
        try writer.addMeeting(details([anna, bruno], place: lisbon)),
        try writer.addMeeting(details([anna, chen, participant("UN", nil, kind: .organization)])),
      ]
    }
    let reader = try test.store.makeReader()
    let sweden = try #require(try reader.countryDetails(code: "se"))
    #expect(sweden.people == [Contact(id: "anna-berg", name: "anna-berg", role: nil, country: nil, meetings: 3)])
    #expect(
      sweden.met == [
        Contact(id: "bruno-costa", name: "Bruno Costa", role: "Premier", country: "PT", meetings: 2),
        Contact(id: "chen-li", name: "chen-li", role: nil, country: nil, meetings: 1),
      ])
    #expect(sweden.places == [CountryDetails.PlaceCount(name: "Lisbon", country: "PT", meetings: 2)])
    try await test.write { writer in
      try writer.change(ids[1]) { $0.details.status = .cancelled }
      try writer.mergeMeeting(id: ids[2], into: ids[0])
    }
    let after = try #require(try reader.countryDetails(code: "SE"))
    #expect(after.met.map(\.meetings) == [2] && after.places.map(\.meetings) == [1])
    try await test.write { writer in try writer.removeMeeting(id: ids[1]) }
    #expect(try reader.countryDetails(code: "SE")?.met.map(\.meetings) == [1])
    #expect(try reader.countryDetails(code: "FR") == nil)
  }

  @Test(arguments: Engine.all) func pairsAreCountedByPeriod(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      var ids: [String] = []
      for (date, status) in [
        ("2025-01-10", .held), ("2025-01-31", .planned), ("2025-03-01", .held), ("2024-12-31", .held),
        ("2025-02-01", .denied),
      ] as [(String, MeetingStatus)] {
        ids.append(try writer.addMeeting(details([anna, bruno], status: status, date: day(date))))
      }
      try writer.addMeeting(details([anna, chen], status: .held))
      return ids
    }
    let reader = try test.store.makeReader()
    func pairs(
      _ country: String? = nil, _ from: String? = nil, _ to: String? = nil, by period: StatisticsPeriod = .month
    ) throws -> [PairStatistics] {
      try reader.pairs(
        country: country, from: from.flatMap { CalendarDate($0) }, to: to.flatMap { CalendarDate($0) }, by: period,
        limit: 10)
    }
    let all = try pairs()
    #expect(all.map(\.countries) == [["PT", "SE"], ["CN", "SE"]])
    #expect(all[0].meetings == 4 && all[0].held == 3)
    #expect(all[0].periods.map(\.period) == ["2024-12", "2025-01", "2025-03"])
    #expect(all[0].periods.map(\.meetings) == [1, 2, 1])
    // Without a date, when it was first told of: 6 February 2025.
    #expect(all[1].periods == [PairStatistics.Count(period: "2025-02", meetings: 1, held: 1)])
    #expect(try pairs(by: .quarter)[0].periods.map(\.period) == ["2024-Q4", "2025-Q1"])
    #expect(try pairs(by: .year)[0].periods.map(\.meetings) == [1, 3])
    #expect(try pairs("cn").map(\.countries) == [["CN", "SE"]])
    #expect(try pairs(nil, "2025-01-01", "2025-01-31")[0].meetings == 2)
    #expect(try pairs(nil, "2026-01-01") == [])
    try await test.write { writer in
      try writer.change(ids[1]) { $0.details.status = .cancelled }
      try writer.removeMeeting(id: ids[3])
    }
    #expect(try pairs()[0].periods.map(\.period) == ["2025-01", "2025-03"])
  }
}
