import Testing

@testable import API

@Suite struct TopicRoutesTests {
  @Test func aSubjectFindsWhatIsBelowIt() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      for name in ["tariff", "international-trade", "economy", "International%20Trade"] {
        #expect(try await test.get("/v1/articles?topic=\(name)").json["data"].array.count == 2, "\(name)")
        #expect(try await test.get("/v1/meetings?topic=\(name)").json["data"].array.count == 2, "\(name)")
      }
      let tariff = try await test.get("/v1/topics/tariff").json
      #expect(tariff["broader"].string == "international-trade")
      #expect(tariff["narrower"].array.map { $0["slug"].string } == ["steel-tariffs"])
      let below = try await test.get("/v1/topics?broader=tariff").json["data"]
      #expect(below.array.map { $0["slug"].string } == ["steel-tariffs"])
    }
  }

  @Test func otherNamesOfATopicLeadToIt() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      for name in ["steel%20tariff", "tariffs%20on%20steel", "steel-duties"] {
        #expect(try await test.get("/v1/articles?topic=\(name)").json["data"].array.count == 2, "\(name)")
      }
      let moved = try await test.get("/v1/topics/steel-tariff")
      #expect(moved.status == 308)
      #expect(moved["location"] == "/v1/topics/steel-tariffs")
      #expect(try await test.get("/v1/topics/steel-tariff/timeline").json["data"].array.count == 2)
    }
  }

  @Test func whatRisesComesInOnePart() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let rising = try await test.get("/v1/topics?sort=rising&until=2025-03-04")
      #expect(rising.status == 200)
      #expect(try rising.json["next"].string == nil)
      for wrong in ["/v1/topics?until=2025-03-04", "/v1/topics?sort=rising&cursor=x", "/v1/topics?sort=best"] {
        #expect(try await test.get(wrong).status == 400, "\(wrong)")
      }
      let related = try await test.get("/v1/topics/steel-tariffs/related").json["data"]
      #expect(related.array.isEmpty)
    }
  }

  @Test func pairsOfCountriesAndMeetingsOfPeople() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let pairs = try await test.get("/v1/stats/pairs?period=quarter&country=sk").json["data"]
      #expect(Set(pairs.array.map { $0["countries"].array.compactMap(\.string).joined() }) == ["SISK", "NOSK"])
      #expect(pairs[0]["periods"][0]["period"].string == "2025-Q1")
      let held = pairs.array.first { $0["countries"][0].string == "NO" }
      #expect(held?["meetings"].int == 1 && held?["held"].int == 1)
      #expect(try await test.get("/v1/stats/pairs?from=2025-03-01&to=2025-02-01").status == 400)
      let meetings = try await test.get("/v1/people/tomas-orlan/meetings?status=held").json["data"]
      #expect(meetings.array.count == 1)
      let orlan = try await test.get("/v1/people/tomas-orlan").json
      #expect(orlan["names"].array.compactMap(\.string) == ["Tomas Orlan"])
      #expect(Set(orlan["partners"].array.compactMap { $0["id"].string }) == ["irena-veska", "nils-dahl"])
      let slovakia = try await test.get("/v1/countries/sk").json
      #expect(slovakia["people"][0]["id"].string == "tomas-orlan")
      #expect(Set(slovakia["met"].array.compactMap { $0["name"].string }) == ["Irena Veska", "Nils Dahl"])
      #expect(slovakia["places"][0]["name"].string == "Ardana")
    }
  }
}
