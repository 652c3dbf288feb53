import Testing

@Suite struct ErrorTests {
  struct Case: Sendable {
    var method = "GET"
    var target: String
    var body = ""
    var type = "application/json"
    var status = 400
    var field: String?
    var detail: String
  }

  static let queries: [Case] = [
    Case(target: "/v1/meetings?foo=1", field: "foo", detail: "there is no query parameter 'foo' here; q, participant,"),
    Case(target: "/healthz?x=1&limit=0", field: "x", detail: "there is no query parameter 'x' here; none are known"),
    Case(target: "/v1/meetings?limit=0", field: "limit", detail: "'limit' must be from 1 to 200, not '0'"),
    Case(target: "/v1/meetings?limit=201", field: "limit", detail: "'limit' must be from 1 to 200, not '201'"),
    Case(target: "/v1/articles?limit=%2B5", field: "limit", detail: "'limit' must be from 1 to 200, not '+5'"),
    Case(target: "/v1/topics?limit=ten", field: "limit", detail: "'limit' must be from 1 to 200, not 'ten'"),
    Case(target: "/v1/people?limit=5&limit=6", field: "limit", detail: "'limit' may be given once"),
    Case(target: "/v1/articles?country=US&country=JP", field: "country", detail: "'country' may be given once"),
    Case(target: "/v1/articles?q=", field: "q", detail: "'q' must not be empty"),
    Case(target: "/v1/meetings?country=USA", field: "country", detail: "'country' must be a country's two letters"),
    Case(target: "/v1/meetings?status=done", field: "status", detail: "'status' must be one of proposed, planned,"),
    Case(target: "/v1/meetings?status=held&status=x", field: "status", detail: "'status' must be one of proposed,"),
    Case(target: "/v1/meetings?kind=chat", field: "kind", detail: "'kind' must be one of bilateral,"),
    Case(target: "/v1/meetings?mode=letter", field: "mode", detail: "'mode' must be one of in_person, phone, video"),
    Case(target: "/v1/topics?kind=x", field: "kind", detail: "'kind' must be one of subject, phrase, not 'x'"),
    Case(target: "/v1/meetings?from=2025-02-30", field: "from", detail: "'from' must be a date such as 2025-02-07"),
    Case(target: "/v1/meetings?to=soon", field: "to", detail: "'to' must be a date such as 2025-02-07, not 'soon'"),
    Case(
      target: "/v1/meetings?from=2025-02-02&to=2025-02-01", field: "from",
      detail: "'from' (2025-02-02) is after 'to' (2025-02-01)"),
    Case(target: "/v1/meetings?participant=%20-", field: "participant", detail: "'participant' must be a name"),
    Case(target: "/v1/meetings?place=!", field: "place", detail: "'place' must be a name or its slug, not '!'"),
    Case(target: "/v1/meetings?min_sources=0", field: "min_sources", detail: "'min_sources' must be a whole number"),
    Case(target: "/v1/meetings?q=-open", field: "q", detail: "the search cannot be read at character 1: "),
    Case(target: "/v1/articles?q=-open", field: "q", detail: "the search cannot be read at character 1: "),
    Case(target: "/v1/articles?language=en_GB", field: "language", detail: "'language' must be a language tag"),
    Case(
      target: "/v1/articles?published_from=yesterday", field: "published_from",
      detail: "'published_from' must be a date or an RFC 3339 time"),
    Case(target: "/v1/articles?q=%ff", field: "q", detail: "query parameter \"q\" is not percent-encoded UTF-8"),
    Case(target: "/v1/articles/art_1?x=1", field: "x", detail: "there is no query parameter 'x' here"),
    Case(target: "/v1/feeds/discover", field: "url", detail: "the query parameter 'url' is missing"),
    Case(target: "/v1/feeds/discover?url=ftp://a", field: "url", detail: "'ftp://a' is no http or https URL"),
    Case(target: "/v1/changes?since=-1", field: "since", detail: "'since' must be a whole number from 0, not '-1'"),
    Case(target: "/v1/meetings.ics?limit=5", field: "limit", detail: "there is no query parameter 'limit' here"),
  ]

  static let bodies: [Case] = [
    Case(target: "/v1/articles", body: #"{"text": x}"#, detail: "the document is not valid JSON: Invalid value around"),
    Case(target: "/v1/articles", body: "", detail: "the document is not valid JSON"),
    Case(
      target: "/v1/articles", body: "A b.", type: "application/x-www-form-urlencoded",
      detail: "the document is not valid JSON: Invalid value around character 0.; plain text is sent with"),
    Case(target: "/v1/articles", body: "[]", detail: "the document must be a JSON object, not an array"),
    Case(target: "/v1/articles", body: "{}", field: "text", detail: "'text' or 'html' is missing"),
    Case(target: "/v1/articles", body: #"{"text":1}"#, field: "text", detail: "'text' must be a string, not a number"),
    Case(
      target: "/v1/articles", body: #"{"text":"a","html":"b"}"#, field: "html",
      detail: "give either 'text' or 'html', not both"),
    Case(target: "/v1/articles", body: #"{"text":"a","tilte":"b"}"#, field: "tilte", detail: "there is no member"),
    Case(target: "/v1/articles", body: #"{"text":"a","url":"x"}"#, field: "url", detail: "'url' must be an absolute"),
    Case(
      target: "/v1/articles", body: #"{"text":"a","published":"soon"}"#, field: "published",
      detail: "'published' must be an RFC 3339 time or a date, not 'soon'"),
    Case(target: "/v1/articles", body: #"{"text":" \n "}"#, status: 422, field: "text", detail: "the article is empty"),
    Case(target: "/v1/extract", body: #"{"html":"<p> </p>"}"#, status: 422, field: "text", detail: "the article is"),
    Case(target: "/v1/articles?title=a", body: #"{"text":"a"}"#, field: "title", detail: "there is no query parameter"),
    Case(
      target: "/v1/articles?published=x", body: "a", type: "text/plain", field: "published",
      detail: "'published' must be"),
    Case(
      target: "/v1/articles", body: "a", type: "application/pdf", status: 415,
      detail: "the body must be application/json, text/plain or text/html, not 'application/pdf'"),
    Case(
      target: "/v1/articles", body: "a", type: "text/plain; charset=latin1", status: 415,
      detail: "the body must be UTF-8, not 'latin1'"),
    Case(target: "/v1/feeds", body: "{}", field: "url", detail: "'url' is missing"),
    Case(target: "/v1/feeds", body: #"{"url":"feed.xml"}"#, field: "url", detail: "'url' must be an absolute http"),
    Case(target: "/v1/feeds", body: #"{"url":["a"]}"#, field: "url", detail: "'url' must be a string, not an array"),
    Case(target: "/v1/feeds", body: #"{"uri":"a"}"#, field: "uri", detail: "there is no member 'uri'; known are url,"),
    Case(target: "/v1/feeds", body: "{}", type: "text/xml", status: 415, detail: "the body must be application/json"),
    Case(
      method: "PATCH", target: "/v1/feeds/feed_0", body: #"{"active":1}"#, field: "active",
      detail: "'active' must be true or false, not a number"),
    Case(
      method: "PATCH", target: "/v1/feeds/feed_0", body: #"{"url":null}"#, field: "url",
      detail: "'url' must not be null"),
    Case(
      method: "PATCH", target: "/v1/feeds/feed_0", body: "{}", status: 404, detail: "there is no feed 'feed_0'"),
  ]

  @Test func namesWhatIsWrong() async throws {
    try await TestService.run { test in
      for one in Self.queries { try await check(one, test) }
      for var one in Self.bodies {
        if one.method == "GET" { one.method = "POST" }
        try await check(one, test)
      }
    }
  }

  private func check(_ expected: Case, _ test: TestService) async throws {
    let headers = expected.method == "GET" ? [] : [("Content-Type", expected.type)]
    let answer = try await test.client.send(
      expected.method, expected.target, headers: headers, body: Array(expected.body.utf8))
    let told = "\(expected.method) \(expected.target) \(expected.body): \(answer.text)"
    #expect(answer.status == expected.status, "\(told)")
    #expect(answer["content-type"] == "application/problem+json", "\(told)")
    let problem = try answer.json
    #expect(problem["type"].string == "about:blank", "\(told)")
    #expect(problem["title"].string?.isEmpty == false, "\(told)")
    #expect(problem["status"].int == expected.status, "\(told)")
    #expect(problem["field"].string == expected.field, "\(told)")
    #expect(problem["detail"].string?.hasPrefix(expected.detail) == true, "\(told)")
  }

  @Test(arguments: ["application/json", "text/plain", "text/html"])
  func refusesWhatIsNoUTF8(type: String) async throws {
    try await TestService.run { test in
      let answer = try await test.client.send(
        "POST", "/v1/articles", headers: [("Content-Type", type)],
        body: Array(#"{"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8))
      #expect(answer.status == 400)
      #expect(try answer.json["detail"].string?.contains("is not valid UTF-8") == true)
    }
  }

  @Test func refusesALargeBody() async throws {
    try await TestService.run(maxBodyBytes: 1000) { test in
      let answer = try await test.post("/v1/articles", String(repeating: "a", count: 2000), type: "text/plain")
      #expect(answer.status == 413)
      #expect(answer["content-type"] == "application/problem+json")
    }
  }

  @Test func saysWhichMethodsAreTaken() async throws {
    try await TestService.run { test in
      let answer = try await test.client.send("PUT", "/v1/articles")
      #expect(answer.status == 405)
      #expect(answer["allow"] == "GET, HEAD, OPTIONS, POST")
      #expect(answer["content-type"] == "application/problem+json")
      #expect(try await test.client.send("OPTIONS", "/v1/feeds/feed_1")["allow"] == "DELETE, GET, HEAD, OPTIONS, PATCH")
    }
  }
}
