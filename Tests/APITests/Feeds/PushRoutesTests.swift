import Digests
import News
import Store
import Testing

/// The callback of WebSub as hubs see it.
@Suite struct PushRoutesTests {
  private static let topic = "https://news.example/feed.xml"

  private func subscribe(_ test: TestService) async throws -> PushSubscription {
    let feed = try await Samples(in: test.store).feed
    let subscription = PushSubscription(
      token: "abc", feed: feed.id, hub: "https://hub.example/", topic: Self.topic, secret: "key", state: .requested)
    try await test.store.write { try $0.savePushSubscription(subscription) }
    return subscription
  }

  @Test func isVerifiedAndThenTold() async throws {
    try await TestService.run { test in
      let known = try await subscribe(test)
      let query = "hub.mode=subscribe&hub.topic=https%3A%2F%2Fnews.example%2Ffeed.xml&hub.challenge=x%2By&more=1"
      let answer = try await test.get("/v1/websub/abc?\(query)&hub.lease_seconds=86400")
      #expect(answer.status == 200)
      #expect(answer.text == "x+y")
      #expect(answer["content-type"]?.hasPrefix("text/plain") == true)
      let push = try await test.get("/v1/feeds/" + (known.feed ?? "")).json["push"]
      #expect(push["state"].string == "active")
      #expect(push["hub"].string == "https://hub.example/")
      #expect(push["lease_ends"].string != nil)
      let body =
        "<rss version=\"2.0\"><channel><title>T</title><item><title>Ferry sails at noon</title></item></channel></rss>"
      let tag = HashFunction.sha256.hmac(Array("key".utf8), of: Array(body.utf8))
        .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      func post(_ token: String, _ signature: String) async throws -> Int {
        try await test.post(
          "/v1/websub/" + token, body, type: "application/rss+xml", headers: [("X-Hub-Signature", signature)]
        ).status
      }
      let before = try test.store.makeReader().statistics().articles
      #expect(try await post("abc", "sha256=00") == 202)
      #expect(try test.store.makeReader().statistics().articles == before)
      #expect(try await post("abc", "sha256=" + tag) == 202)
      #expect(try test.store.makeReader().statistics().articles == before + 1)
      #expect(try await post("abd", "sha256=" + tag) == 410)
    }
  }

  @Test func strangersFindNothing() async throws {
    try await TestService.run { test in
      _ = try await subscribe(test)
      for target in [
        "/v1/websub/abd?hub.mode=subscribe&hub.topic=https://news.example/feed.xml&hub.challenge=x",
        "/v1/websub/abc?hub.mode=subscribe&hub.topic=https://other.example/&hub.challenge=x",
        "/v1/websub/abc?hub.mode=unsubscribe&hub.topic=https://news.example/feed.xml&hub.challenge=x",
        "/v1/websub/abc?hub.mode=subscribe&hub.topic=https://news.example/feed.xml",
      ] { #expect(try await test.get(target).status == 404, "\(target)") }
      #expect(try await test.get("/v1/websub/abc").status == 400)
    }
  }
}
