import Testing

@Suite struct IntakeTests {
  static let text = """
    President Irena Veska met Foreign Minister Nils Dahl in Oslo on Thursday to discuss fishing rights.

    They will speak again before the summer.
    """

  @Test func storesAnArticle() async throws {
    try await TestService.run { test in
      let body =
        #"{"title":"Veska in Oslo","text":"She met him in Oslo.","url":"https://a.example/1","published":"2025-02-06T09:00:00+01:00","author":null}"#
      let answer = try await test.post("/v1/articles", body)
      #expect(answer.status == 201)
      let article = try answer.json
      let id = try #require(article["id"].string)
      #expect(answer["location"] == "/v1/articles/" + id)
      #expect(article["title"].string == "Veska in Oslo")
      #expect(article["published"].string == "2025-02-06T08:00:00Z")
      #expect(article["sources"].array.count == 1)
      #expect(article.names.isSuperset(of: ["topics", "people", "meetings"]))
      #expect(try await test.get("/v1/articles/" + id).json["text"].string == "She met him in Oslo.")

      let again = try await test.post("/v1/articles", body)
      #expect(again.status == 200)
      #expect(try again.json["id"].string == id)
      #expect(again["location"] == "/v1/articles/" + id)
      #expect(try await test.get("/v1/articles").json["data"].array.count == 1)
    }
  }

  /// What `curl -d` sends where nobody says what it is.
  @Test(arguments: ["application/x-www-form-urlencoded", "application/json; charset=utf-8", "application/x+json", nil])
  func takesJSONUnderItsNames(type: String?) async throws {
    try await TestService.run { test in
      let answer = try await test.post("/v1/articles", #"{"text":"Some words."}"#, type: type)
      #expect(answer.status == 201)
    }
  }

  @Test func takesPlainTextAndHTML() async throws {
    try await TestService.run { test in
      let plain = try await test.post(
        "/v1/articles?title=Veska+in+Oslo&published=2025-02-07&url=https://a.example/2", Self.text,
        type: "text/plain; charset=\"UTF-8\"")
      #expect(plain.status == 201)
      #expect(try plain.json["title"].string == "Veska in Oslo")
      #expect(try plain.json["published"].string == "2025-02-07")
      let html = try await test.post(
        "/v1/articles?title=Html", "<p>One &amp; two.<script>alert(1)</script></p><p>Three.</p>", type: "text/html")
      #expect(html.status == 201)
      #expect(try html.json["text"].string == "One & two.\n\nThree.")
    }
  }

  @Test func extractsWithoutStoring() async throws {
    try await TestService.run { test in
      let draft = #"{"title":"Veska in Oslo","text":"She met him in Oslo."}"#
      let answer = try await test.post("/v1/extract", draft)
      #expect(answer.status == 200)
      #expect(try answer.json.names == ["topics", "people", "meetings"])
      let html = try await test.post("/v1/extract", #"{"title":"Veska","html":"<p>She met him.</p>"}"#)
      #expect(try html.json["text"].string == "She met him.")
      #expect(try await test.get("/v1/articles").json["data"].array.isEmpty)
    }
  }
}
