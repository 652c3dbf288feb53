import News
import Store
import Testing

@Suite struct ArticleRoutesTests {
  @Test func listsTheNewestFirst() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let answer = try await test.get("/v1/articles")
      let data = try answer.json["data"]
      #expect(data.array.map { $0["id"].string } == samples.articles.reversed().map(\.id))
      let article = data[2]
      #expect(
        article.names == ["id", "url", "title", "text", "author", "language", "published", "created", "sources"])
      #expect(article["title"].string == "Orlan to receive Veska")
      #expect(article["published"].string == "2025-02-06")
      #expect(article["sources"][0]["feed"].string == samples.feed.id)
      #expect(article["sources"][0].names == ["feed", "url", "seen"])
      #expect(data[1]["published"].string == "2025-03-03T10:00:00Z")
      #expect(data[1]["sources"][0]["feed"].isNull)
    }
  }

  /// What each filter leaves of the samples' articles, by their place in `Samples.stories`; FEED is the feed's id.
  static let filters: [(query: String, expected: Set<Int>)] = [
    ("q=phone", [1]), ("q=orlan", [0, 1]), ("q=orlan+-phone", [0]), ("q=Gipfel", [2]), ("q=nobody", []),
    ("feed=FEED", [0, 2]), ("feed=feed_0", []), ("topic=steel-tariffs", [0, 2]), ("topic=Fishing+rights", [1]),
    ("person=tomas-orlan", [0, 1]), ("person=Nils+Dahl", [1, 2]), ("country=si", [0, 2]), ("country=XX", []),
    ("language=en", [0, 1]), ("language=en-GB", [1]), ("language=de", [2]),
    ("published_from=2025-03-03", [1, 2]), ("published_from=2025-03-03T10:00:01Z", [2]),
    ("published_to=2025-03-03", [0, 1]), ("published_to=2025-03-03T10:00:00Z", [0, 1]),
    ("published_to=2025-03-03T09:59:59Z", [0]), ("published_from=2025-02-06&published_to=2025-02-06", [0]),
    ("person=irena-veska&language=de&topic=steel-tariffs", [2]),
  ]

  @Test func filters() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let ids = samples.articles.map(\.id)
      for (query, expected) in Self.filters {
        let answer = try await test.get("/v1/articles?" + query.replacing("FEED", with: samples.feed.id))
        #expect(answer.status == 200, "\(query)")
        let found = try answer.json["data"].array.compactMap { ids.firstIndex(of: $0["id"].string ?? "") }
        #expect(found == expected.sorted(by: >), "\(query)")
      }
    }
  }

  @Test func showsOneAndWhatIsInIt() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let path = "/v1/articles/" + samples.articles[0].id
      #expect(try await test.get(path).json["text"].string == samples.articles[0].text)
      let meetings = try await test.get(path + "/meetings").json
      #expect(meetings["data"].array.map { $0["id"].string } == [samples.meetings[0].id])
      #expect(meetings["next"].isNull)
      let topics = try await test.get(path + "/topics").json["data"]
      #expect(topics[0]["slug"].string == "steel-tariffs")
      #expect(topics[0]["mentions"][0]["end"].int == 4)
      let similar = try await test.get(path + "/similar?limit=1").json["data"]
      #expect(similar.array.count == 1)
      #expect(similar[0]["article"]["id"].string == samples.articles[2].id)
      #expect((0...1).contains(similar[0]["score"].double ?? -1))
    }
  }

  @Test(arguments: ["", "/meetings", "/topics", "/similar"])
  func tellsThatThereIsNone(rest: String) async throws {
    try await TestService.run { test in
      let answer = try await test.get("/v1/articles/art_0" + rest)
      #expect(answer.status == 404)
      #expect(try answer.json["detail"].string == "there is no article 'art_0'")
    }
  }

  @Test func removes() async throws {
    try await TestService.run { test in
      let path = "/v1/articles/" + (try await Samples(in: test.store)).articles[0].id
      #expect(try await test.client.send("DELETE", path).status == 204)
      #expect(try await test.get(path).status == 404)
      #expect(try await test.client.send("DELETE", path).status == 404)
    }
  }
}
