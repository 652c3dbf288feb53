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
        "rapporteur_meetings 0", "rapporteur_store_waiting_writes 0", "rapporteur_store_waiting_reads 0",
        "rapporteur_http_connections 1", "rapporteur_http_requests_running 1", "rapporteur_reading_waiting 0",
        "rapporteur_http_connections_accepted_total 7", "rapporteur_http_connections_refused_total 0",
        #"rapporteur_feed_visits_total{result="failed"} 0"#, #"rapporteur_build_info{version="0.1.0"} 1"#,
        "# TYPE rapporteur_build_info gauge", "# TYPE rapporteur_http_received_bytes_total counter",
        "# TYPE rapporteur_http_request_duration_seconds histogram",
      ] {
        #expect(lines.contains(line), "\(line)")
      }
    }
  }

  /// Each sample has its family before it, each family stands once, and all have the forms of the text format.
  @Test func writesWhatPrometheusReads() async throws {
    try await TestService.run { test in
      _ = try await test.get("/v1/articles")
      let text = try await test.get("/metrics").text
      #expect(text.hasSuffix("\n") && !text.contains("# EOF"))
      var families: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
        if let type = line.wholeMatch(of: /# TYPE ([a-z_]+) (counter|gauge|histogram)/) {
          #expect(!families.contains(String(type.1)) && (type.2 != "counter" || type.1.hasSuffix("_total")))
          families.append(String(type.1))
        } else if !line.hasPrefix("# HELP ") {
          let sample = try #require(
            line.wholeMatch(of: /([a-z_]+)(\{([a-z]+="[^"\\]*",?)+\})? (-?[0-9.e+-]+)/), "\(line)")
          #expect(sample.1.hasPrefix(try #require(families.last)))
        }
      }
      for name in ["cpu_seconds_total", "resident_memory_bytes", "open_fds", "max_fds", "start_time_seconds"] {
        let value = text.split(separator: "\n").first { $0.hasPrefix("process_\(name) ") }?.split(separator: " ").last
        #expect(value.flatMap { Double($0) } ?? 0 > 0, "\(name)")
      }
    }
  }

  @Test func speaksOpenMetricsWhereThatIsAskedFor() async throws {
    try await TestService.run { test in
      _ = try await test.get("/healthz")
      let accept = "application/openmetrics-text;version=1.0.0;q=0.6,text/plain;version=0.0.4;q=0.5,*/*;q=0.1"
      let answer = try await test.get("/metrics", headers: [("Accept", accept)])
      #expect(answer["content-type"] == "application/openmetrics-text; version=1.0.0; charset=utf-8")
      #expect(answer["vary"] == "Accept" && answer.text.hasSuffix("\n# EOF\n"))
      #expect(answer.text.contains("# TYPE rapporteur_http_requests counter\nrapporteur_http_requests_total{"))
      #expect(answer.text.contains("# TYPE rapporteur_build info\nrapporteur_build_info{"))
      for accept in ["text/plain", "*/*", "application/openmetrics-text;q=0, text/plain"] {
        let answer = try await test.get("/metrics", headers: [("Accept", accept)])
        #expect(answer["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
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
