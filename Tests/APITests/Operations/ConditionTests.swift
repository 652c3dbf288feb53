import News
import Testing

@Suite struct ConditionTests {
  static let reads = [
    "/v1/meetings", "/v1/meetings?country=SK", "/v1/articles", "/v1/articles?q=orlan", "/v1/topics", "/v1/people",
    "/v1/countries", "/v1/feeds", "/v1/feeds.opml", "/v1/stats", "/v1/meetings.ics", "/v1/meetings.atom",
    "/v1/topics/steel-tariffs", "/v1/topics/steel-tariffs/timeline", "/v1/people/tomas-orlan", "/v1/countries/SK",
    "/openapi.yaml", "/openapi.json", "/docs", "/style.css", "/",
  ]

  @Test func answersUnchangedReadsWith304() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      for path in Self.reads {
        let answer = try await test.get(path)
        #expect(answer.status == 200, "\(path)")
        let tag = try #require(answer["etag"], "\(path)")
        #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && tag.count > 10, "\(path)")
        #expect(answer["cache-control"] == "no-cache", "\(path)")
        let again = try await test.get(path, headers: [("If-None-Match", tag)])
        #expect(again.status == 304, "\(path)")
        #expect(again.body.isEmpty, "\(path)")
        #expect(again["etag"] == tag, "\(path)")
        #expect(try await test.get(path, headers: [("If-None-Match", "\"other\"")]).status == 200, "\(path)")
      }
    }
  }

  @Test func givesAnotherTagWhenSomethingHasChanged() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let paths = ["/v1/meetings", "/v1/articles", "/v1/countries", "/v1/stats"]
      var tags: [String?] = []
      for path in paths { tags.append(try await test.get(path)["etag"]) }
      #expect(try await test.client.send("DELETE", "/v1/articles/" + samples.articles[0].id).status == 204)
      for (path, tag) in zip(paths, tags) {
        #expect(try await test.get(path, headers: [("If-None-Match", tag ?? "")]).status == 200, "\(path)")
      }
    }
  }

  @Test func answersHEADWithTheHeadAlone() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      for path in Self.reads + ["/healthz", "/readyz", "/metrics"] {
        let get = try await test.get(path)
        let head = try await test.client.send("HEAD", path)
        #expect(head.status == 200, "\(path)")
        #expect(head.body.isEmpty, "\(path)")
        #expect(head["etag"] == get["etag"], "\(path)")
        #expect(head["content-type"] == get["content-type"], "\(path)")
        #expect(head["link"] == get["link"], "\(path)")
      }
    }
  }

  @Test func compresses() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let plain = try await test.get("/v1/meetings")
      let packed = try await test.get("/v1/meetings", headers: [("Accept-Encoding", "gzip")])
      #expect(packed["content-encoding"] == "gzip")
      #expect(packed["vary"] == "Accept-Encoding")
      #expect(packed.body.count < plain.body.count)
      #expect(packed["etag"] != plain["etag"])
    }
  }
}
