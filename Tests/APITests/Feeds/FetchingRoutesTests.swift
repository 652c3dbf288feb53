import HTTP
import News
import Store
import Testing

/// Feeds that are really fetched, from a web server of this test's own.
@Suite struct FetchingRoutesTests {
  private final class Site: Handler {
    static let feed = """
      <rss version="2.0"><channel><title>The Site</title><link>http://a.example/</link>
      <item><title>One</title><link>http://a.example/1</link><description>First words.</description></item>
      <item><title>Two</title><link>http://a.example/2</link><description>Second words.</description></item>
      </channel></rss>
      """

    func handle(_ request: Request) -> Reply {
      switch request.path {
      case "/feed": .now(page("application/rss+xml", Site.feed))
      case "/page": .now(page("text/html", "<link rel=alternate type=application/rss+xml href=/feed title=News><p>Hi"))
      case "/words": .now(page("text/html", "<p>No feed here."))
      default: .now(Response(status: 404))
      }
    }

    private func page(_ type: String, _ text: String) -> Response {
      Response(status: 200, type: type, body: Array(text.utf8))
    }
  }

  private func withSite(_ body: (String) async throws -> Void) async throws {
    var options = ServerOptions()
    options.listen = ["127.0.0.1:0"]
    options.shutdownGrace = 1
    let server = Server(options: options) { _ in Site() }
    let port = try server.start()[0].port ?? 0
    do {
      try await body("http://127.0.0.1:\(port)")
    } catch {
      await server.end()
      throw error
    }
    await server.end()
  }

  @Test func followsAFeed() async throws {
    try await withSite { site in
      try await TestService.run { test in
        let body = #"{"url":"\#(site)/feed","folder":"Here"}"#
        let added = try await test.post("/v1/feeds", body, type: "application/x-www-form-urlencoded")
        #expect(added.status == 201)
        let id = try #require(try added.json["id"].string)
        #expect(added["location"] == "/v1/feeds/" + id)
        #expect(try added.json["title"].string == "The Site")
        #expect(try added.json["folder"].string == "Here")
        #expect(try added.json["new_articles"].int == 2)
        #expect(try await test.get("/v1/articles?feed=" + id).json["data"].array.count == 2)

        let known = try await test.post("/v1/feeds", body)
        #expect(known.status == 200)
        #expect(try known.json["id"].string == id)
        let refreshed = try await test.post("/v1/feeds/\(id)/refresh", "", type: nil)
        #expect(refreshed.status == 200)
        #expect(try refreshed.json["new_articles"].int == 0)
        #expect(try refreshed.json["last_status"].int == 200)
      }
    }
  }

  @Test func discovers() async throws {
    try await withSite { site in
      try await TestService.run { test in
        let found = try await test.get("/v1/feeds/discover?url=\(site)/page").json["data"]
        #expect(found.array.map { $0["url"].string } == [site + "/feed"])
        #expect(found[0]["title"].string == "News")
        #expect(found[0]["type"].string == "application/rss+xml")
      }
    }
  }

  @Test func tellsWhatIsWrongWithAnAddress() async throws {
    try await withSite { site in
      try await TestService.run { test in
        for (path, status) in [("/words", 422), ("/nothing", 502)] {
          let answer = try await test.post("/v1/feeds", #"{"url":"\#(site)\#(path)"}"#)
          #expect(answer.status == status, "\(path)")
          #expect(try answer.json["field"].string == "url")
        }
        #expect(try await test.get("/v1/feeds").json["data"].array.isEmpty)
        #expect(try await test.post("/v1/feeds/feed_0/refresh", "", type: nil).status == 404)
      }
    }
  }

  @Test func fetchesNothingPrivate() async throws {
    try await TestService.run(allowsPrivateAddresses: false) { test in
      let answer = try await test.post("/v1/feeds", #"{"url":"http://127.0.0.1:9/feed"}"#)
      #expect(answer.status == 422)
      #expect(try answer.json["field"].string == "url")
    }
  }

  @Test func doesNotFetchWhatWasReadFromAFile() async throws {
    try await TestService.run { test in
      let feed = try await test.store.write { try $0.addFeed(FeedDraft(url: "file:/a/b.rss"), at: .now).feed }
      #expect(try await test.post("/v1/feeds/\(feed.id)/refresh", "", type: nil).status == 409)
    }
  }
}
