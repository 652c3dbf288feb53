import News
import Store
import Testing

@Suite struct FeedRoutesTests {
  @Test func listsAndShows() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let feed = try await test.get("/v1/feeds").json["data"][0]
      #expect(
        feed.names == [
          "id", "url", "title", "link", "description", "language", "format", "folder", "active", "created", "articles",
          "last_fetched", "last_changed", "next_fetch", "last_status", "last_error", "failures",
        ])
      #expect(feed["id"].string == samples.feed.id)
      #expect(feed["articles"].int == 2)
      #expect(feed["active"].bool == true)
      #expect(try await test.get("/v1/feeds/" + samples.feed.id).json["folder"].string == "World")
      #expect(try await test.get("/v1/feeds/feed_0").status == 404)
    }
  }

  @Test func changes() async throws {
    try await TestService.run { test in
      let id = try await Samples(in: test.store).feed.id
      let other = try await test.store.write { try $0.addFeed(FeedDraft(url: "https://b.example/"), at: .now).feed }
      func patch(_ body: String) async throws -> HTTPAnswer {
        try await test.client.send(
          "PATCH", "/v1/feeds/" + id, headers: [("Content-Type", "application/merge-patch+json")],
          body: Array(body.utf8))
      }
      let changed = try await patch(#"{"title":"Other","folder":null,"active":false}"#)
      #expect(changed.status == 200)
      #expect(try changed.json["title"].string == "Other")
      #expect(try changed.json["folder"].isNull)
      #expect(try changed.json["active"].bool == false)
      #expect(try await patch("{}").json["title"].string == "Other")
      #expect(try await patch(#"{"url":"https://c.example/feed"}"#).json["url"].string == "https://c.example/feed")
      let conflict = try await patch(#"{"url":"https://b.example/"}"#)
      #expect(conflict.status == 409)
      #expect(try conflict.json["detail"].string?.contains(other.id) == true)
      let resumed = try await patch(#"{"active":true}"#)
      #expect(try resumed.json["next_fetch"].string != nil)
      #expect(try await test.get("/v1/feeds/" + id).json["url"].string == "https://c.example/feed")
    }
  }

  @Test func removesAndKeepsTheArticles() async throws {
    try await TestService.run { test in
      let path = "/v1/feeds/" + (try await Samples(in: test.store)).feed.id
      #expect(try await test.client.send("DELETE", path).status == 204)
      #expect(try await test.get(path).status == 404)
      #expect(try await test.client.send("DELETE", path).status == 404)
      #expect(try await test.get("/v1/articles").json["data"].array.count == 3)
    }
  }

  @Test func exportsAndImportsOPML() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let exported = try await test.get("/v1/feeds.opml")
      #expect(exported["content-type"] == "text/x-opml; charset=utf-8")
      #expect(exported.text.contains("xmlUrl=\"https://news.example/feed.xml\""))
      let more = """
        <opml version="2.0"><body><outline text="Asia"><outline type="rss" text="B" xmlUrl="http://b.example/"/></outline>
        <outline type="rss" text="A" xmlUrl="https://news.example/feed.xml"/></body></opml>
        """
      let imported = try await test.post("/v1/feeds.opml", more, type: "text/x-opml")
      #expect(imported.status == 200)
      #expect(try imported.json["added"].array.map { $0["url"].string } == ["http://b.example/"])
      #expect(try imported.json["added"][0]["folder"].string == "Asia")
      #expect(try imported.json["known"].int == 1)
      #expect(try await test.post("/v1/feeds.opml", "<html/>", type: "text/xml").status == 422)
      #expect(try await test.post("/v1/feeds.opml", "{}", type: "application/json").status == 415)
    }
  }
}
