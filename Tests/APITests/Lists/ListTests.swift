import News
import Store
import Testing

@Suite struct ListTests {
  /// Follows `next` from `target` to the end.
  private func pages(_ test: TestService, _ target: String) async throws -> [JSON] {
    var pages: [JSON] = []
    var next: String? = target
    while let address = next {
      let answer = try await test.get(address)
      #expect(answer.status == 200, "\(address)")
      let page = try answer.json
      next = page["next"].string
      let first = answer["link"]?.split(separator: ", ").last
      #expect(first.map(String.init) == "<\(target)>; rel=\"first\"")
      #expect(answer["link"]?.contains("rel=\"next\"") == (next != nil))
      if let next { #expect(answer["link"]?.hasPrefix("<\(next)>; rel=\"next\"") == true) }
      pages.append(page)
    }
    return pages
  }

  @Test(arguments: [
    ("/v1/meetings", "id", 3), ("/v1/articles", "id", 3), ("/v1/topics", "slug", 6), ("/v1/people", "id", 3),
    ("/v1/feeds", "id", 1), ("/v1/topics/steel-tariffs/articles", "id", 2), ("/v1/meetings?country=SK", "id", 2),
    ("/v1/articles?q=orlan", "id", 2), ("/v1/people?country=SK", "id", 1), ("/v1/topics?kind=phrase", "slug", 2),
  ])
  func pagesGiveEachElementOnce(list: String, key: String, count: Int) async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let whole = try await test.get(list).json["data"].array.compactMap { $0[key].string }
      #expect(whole.count == count)
      let pages = try await pages(test, list + (list.contains("?") ? "&" : "?") + "limit=1")
      #expect(pages.count == count)
      #expect(pages.flatMap { $0["data"].array.compactMap { $0[key].string } } == whole)
    }
  }

  @Test func keepsItsPlaceWhileArticlesComeIn() async throws {
    try await TestService.run { test in
      @Sendable func add(_ number: Int, _ day: Int) async throws {
        let content = ArticleContent(
          title: "Article \(number)", text: "Words of number \(number).",
          published: ZonedTimestamp(instant: Timestamp(seconds: Int64(day) * 86_400)))
        let source = ArticleSource(feed: nil, url: nil, seen: .now)
        _ = try await test.store.write { try $0.addArticle(content, source: source, at: .now) }
      }
      for number in 1...10 { try await add(number, number) }
      var titles: [String] = []
      var next: String? = "/v1/articles?limit=3"
      var round = 0
      while let address = next {
        let page = try await test.get(address).json
        titles += page["data"].array.compactMap { $0["title"].string }
        next = page["next"].string
        round += 1
        // Before, at the place of, and after what was seen.
        for day in [50 + round, 10 - round, 0] { try await add(100 * round + day, day) }
      }
      #expect(Set(titles).count == titles.count)
      let old = titles.filter { !$0.contains(/\d{3}/) }
      #expect(old == (1...10).reversed().map { "Article \($0)" })
    }
  }

  @Test func keepsTheFiltersInNext() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let answer = try await test.get("/v1/meetings?participant=Tomas%20Orlan&status=held&status=planned&limit=1")
      let next = try #require(try answer.json["next"].string)
      #expect(next.hasPrefix("/v1/meetings?participant=Tomas%20Orlan&status=held&status=planned&limit=1&cursor="))
      #expect(try await test.get(next).json["data"][0]["status"].string == "planned")
    }
  }

  @Test(arguments: ["/v1/meetings", "/v1/articles", "/v1/topics", "/v1/people", "/v1/feeds"])
  func refusesWhatIsNoCursorOfIt(list: String) async throws {
    try await TestService.run { test in
      let answer = try await test.get(list + "?cursor=nonsense")
      #expect(answer.status == 400)
      #expect(try answer.json["field"].string == "cursor")
    }
  }

  @Test func readsTopicsPeopleAndCountries() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let topic = try await test.get("/v1/topics/steel-tariffs").json
      #expect(
        topic.names == [
          "slug", "name", "kind", "code", "broader", "articles", "meetings", "first_seen", "last_seen", "trend",
          "narrower",
        ])
      #expect(topic["articles"].int == 2)
      #expect(topic["meetings"].int == 2)
      let days = try await test.get("/v1/topics/steel-tariffs/timeline?from=2025-03-01").json["data"]
      #expect(days.array.map { $0["day"].string } == ["2025-04-01"])
      #expect(days[0]["articles"].int == 1)
      let person = try await test.get("/v1/people/tomas-orlan").json
      #expect(
        person.names == [
          "id", "name", "role", "country", "articles", "meetings", "first_seen", "last_seen", "names", "offices",
          "countries", "partners",
        ])
      #expect(person["role"].string == "Prime Minister")
      #expect(person["meetings"].int == 2)
      #expect(try await test.get("/v1/people?q=tom").json["data"].array.count == 1)
      #expect(try await test.get("/v1/topics?q=fish").json["data"].array.count == 1)
      let country = try await test.get("/v1/countries/sk").json
      #expect(country["code"].string == "SK")
      #expect(country["meetings"].int == 2)
      #expect(country["upcoming"].int == 1)
      #expect(Set(country["partners"].array.compactMap { $0["code"].string }) == ["SI", "NO"])
      #expect(
        Set(try await test.get("/v1/countries").json["data"].array.map { $0["code"].string }) == ["SK", "SI", "NO"])
    }
  }

  @Test(arguments: [
    "/v1/topics/none", "/v1/topics/none/articles", "/v1/topics/none/timeline", "/v1/people/none",
    "/v1/people/none/meetings", "/v1/topics/none/related",
    "/v1/countries/XX", "/v1/countries/Slovakia", "/v1/nothing", "/nothing",
  ])
  func tellsThatThereIsNone(path: String) async throws {
    try await TestService.run { test in
      let answer = try await test.get(path)
      #expect(answer.status == 404)
      #expect(answer["content-type"] == "application/problem+json")
    }
  }
}
