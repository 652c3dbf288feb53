import Testing

@testable import API

@Suite struct SearchTests {
  @Test func badSyntaxIsPointedAt() async throws {
    try await TestService.run { test in
      for list in ["articles", "meetings"] {
        let answer = try await test.get("/v1/\(list)?q=trade%20OR")
        #expect(answer.status == 400)
        let problem = try answer.json
        #expect(problem["field"].string == "q")
        #expect(problem["position"].int == 9)
        #expect(problem["detail"].string?.contains("at character 9") == true)
      }
      let field = try await test.get("/v1/meetings?q=trade%20text:steel").json
      #expect(field["position"].int == 7)
      #expect(field["detail"].string?.contains("participant") == true)
    }
  }

  @Test func whatIsFoundIsShownWithMarks() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let article = try await test.get("/v1/articles?q=text:phone").json["data"][0]
      #expect(article["title"].string == "Orlan rings Dahl")
      #expect(article["snippet"]["text"].string?.contains("by phone on Monday") == true)
      #expect(article["snippet"]["marks"].array.count == 1)
      let meeting = try await test.get("/v1/meetings?q=participant:veska%20NOT%20place:oslo").json["data"]
      #expect(meeting.array.count == 1)
      #expect(meeting[0]["snippet"]["text"].string?.contains("Veska") == true)
      #expect(meeting[0]["participants"].array.count == 2)
      #expect(try await test.get("/v1/articles").json["data"][0].names.contains("snippet") == false)
    }
  }

  @Test func facetsCountWhatIsFound() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let meetings = try await test.get("/v1/meetings?country=SK&facets=status,country,topic").json
      #expect(meetings["data"].array.count == 2)
      let facets = meetings["facets"]
      #expect(facets["of"].int == 2 && facets["complete"].bool == true)
      #expect(Set(facets["status"].array.compactMap { $0["value"].string }) == ["held", "planned"])
      #expect(facets["country"][0]["value"].string == "SK" && facets["country"][0]["count"].int == 2)
      #expect(facets["topic"].array.contains { $0["value"].string == "tariff" && $0["count"].int == 1 })
      let articles = try await test.get("/v1/articles?facets=language&limit=1").json
      #expect(articles["facets"]["language"][0]["value"].string == "en")
      #expect(articles["facets"]["language"][0]["count"].int == 2)
      let wrong = try await test.get("/v1/articles?facets=language,status")
      #expect(wrong.status == 400)
      #expect(try wrong.json["field"].string == "facets")
    }
  }
}
