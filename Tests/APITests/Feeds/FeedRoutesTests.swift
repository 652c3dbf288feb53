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
          "id", "url", "title", "link", "description", "language", "format", "folder", "active", "full_text", "created",
          "articles",
          "last_fetched", "last_changed", "next_fetch", "last_status", "last_error", "failures", "authenticated",
          "proxy",
          "moved_to", "schedule", "push",
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

  @Test func pagesBehindEntriesAreFetchedAsTheFeedIsSet() async throws {
    try await TestService.run { test in
      let id = try await Samples(in: test.store).feed.id
      func patch(_ body: String) async throws -> HTTPAnswer {
        try await test.client.send(
          "PATCH", "/v1/feeds/" + id, headers: [("Content-Type", "application/merge-patch+json")],
          body: Array(body.utf8))
      }
      #expect(try await test.get("/v1/feeds/" + id).json["full_text"].string == "auto")
      #expect(try await patch(#"{"full_text":"never"}"#).json["full_text"].string == "never")
      for wrong in [#"{"full_text":"often"}"#, #"{"full_text":null}"#, #"{"full_text":1}"#] {
        let answer = try await patch(wrong)
        #expect(answer.status == 400)
        #expect(try answer.json["field"].string == "full_text")
      }
      #expect(try test.store.makeReader().feed(id: id)?.fullText == .never)
    }
  }

  @Test func keepsCredentialsToItself() async throws {
    try await TestService.run { test in
      let id = try await Samples(in: test.store).feed.id
      func patch(_ body: String) async throws -> HTTPAnswer {
        try await test.client.send(
          "PATCH", "/v1/feeds/" + id, headers: [("Content-Type", "application/merge-patch+json")],
          body: Array(body.utf8))
      }
      func stored() throws -> FeedAccess? { try test.store.makeReader().feed(id: id)?.access }
      let set = try await patch(#"{"username":"ann","password":"secret","proxy":"http://bob:hidden@p.example:3128"}"#)
      #expect(set.status == 200)
      #expect(try set.json["authenticated"].bool == true)
      #expect(try set.json["proxy"].string == "http://p.example:3128/")
      #expect(try stored()?.credentials == Credentials(user: "ann", password: "secret"))
      #expect(try stored()?.proxy == "http://bob:hidden@p.example:3128")
      for text in [set.text, try await test.get("/v1/feeds").text, try await test.get("/v1/feeds.opml").text] {
        for word in ["ann", "secret", "bob", "hidden"] { #expect(!text.contains(word)) }
      }
      _ = try await patch(#"{"password":"other"}"#)
      #expect(try stored()?.credentials == Credentials(user: "ann", password: "other"))
      // Within the server they stay, for another they go.
      _ = try await patch(#"{"url":"https://news.example/more.xml"}"#)
      #expect(try stored()?.credentials != nil)
      _ = try await patch(#"{"url":"https://elsewhere.example/feed"}"#)
      #expect(try stored()?.credentials == nil)
      _ = try await patch(#"{"url":"https://eve:x@elsewhere.example/feed","proxy":null}"#)
      #expect(try stored() == FeedAccess(credentials: Credentials(user: "eve", password: "x")))
      #expect(try await patch(#"{"username":null}"#).json["authenticated"].bool == false)
      #expect(try await patch(#"{"password":"x"}"#).json["field"].string == "username")
      let wrong = try await patch(#"{"proxy":"ftp://x/"}"#)
      #expect(wrong.status == 400)
      #expect(try wrong.json["field"].string == "proxy")
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
