import HTTP
import Testing

@testable import API

@Suite struct OperationTests {
  @Test func tellsHowItIs() async throws {
    try await TestService.run { test in
      let health = try await test.get("/healthz")
      #expect(try health.json["status"].string == "ok")
      #expect(health["cache-control"] == "no-store")
      #expect(try await test.get("/readyz").json["status"].string == "ready")
    }
  }

  @Test func counts() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let statistics = try await test.get("/v1/stats").json
      #expect(
        statistics.names == [
          "feeds", "articles", "topics", "people", "meetings", "unread", "bytes", "waiting_writes",
        ])
      #expect(statistics["articles"].int == 3)
      #expect(statistics["meetings"].int == 3)
      #expect(statistics["unread"].int == 0)
      #expect(statistics["bytes"].int ?? 0 > 0)
    }
  }

  @Test func measuresRequestsByTheirRoute() async throws {
    try await TestService.run { test in
      for path in ["/v1/meetings/mtg_1", "/v1/meetings/mtg_2", "/v1/meetings", "/made/up/\"x\""] {
        _ = try await test.get(path)
      }
      _ = try await test.client.send("PUT", "/healthz")
      _ = try await test.client.send("BREW", "/healthz")
      let answer = try await test.get("/metrics")
      #expect(answer["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
      let lines = Set(answer.text.split(separator: "\n").map(String.init))
      for line in [
        #"rapporteur_http_requests_total{route="/v1/meetings/{id}",method="GET",status="404"} 2"#,
        #"rapporteur_http_requests_total{route="/v1/meetings",method="GET",status="200"} 1"#,
        #"rapporteur_http_requests_total{route="none",method="GET",status="404"} 1"#,
        #"rapporteur_http_requests_total{route="/healthz",method="PUT",status="405"} 1"#,
        #"rapporteur_http_requests_total{route="none",method="other",status="501"} 1"#,
        #"rapporteur_http_request_duration_seconds_bucket{route="/v1/meetings/{id}",le="+Inf"} 2"#,
        #"rapporteur_http_request_duration_seconds_count{route="/v1/meetings/{id}"} 2"#,
        "rapporteur_meetings 0", "rapporteur_store_waiting_writes 0",
        "# TYPE rapporteur_http_request_duration_seconds histogram",
      ] {
        #expect(lines.contains(line), "\(line)")
      }
    }
  }

  @Test func sumsUpItsBuckets() {
    var histogram = Histogram()
    for seconds in [0.0001, 0.0004, 0.002, 20] { histogram.add(seconds) }
    #expect(histogram.buckets[0] == 2)
    #expect(histogram.buckets[2] == 1)
    #expect(histogram.buckets.reduce(0, +) == 3)
    #expect(histogram.count == 4)
  }

  @Test func servesItsDescription() async throws {
    try await TestService.run { test in
      let yaml = try await test.get("/openapi.yaml")
      #expect(yaml["content-type"] == "application/yaml")
      #expect(yaml.text.hasPrefix("openapi: \"3.1.0\"\n"))
      let json = try await test.get("/openapi.json").json
      #expect(json["openapi"].string == "3.1.0")
      #expect(json["paths"].names.count == Set(Routes.all.map(\.pattern)).count + 3)
      #expect(json["components"]["schemas"]["Text"]["type"].array.map { $0.string } == ["string", "null"])
    }
  }
}
