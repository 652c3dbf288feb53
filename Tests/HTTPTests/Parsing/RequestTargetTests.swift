import HTTP
import Testing

@Suite struct RequestTargetTests {
  @Test(arguments: [
    ("/echo?a=1&b=%20+", "/echo?a=1&b=%20+"), ("/echo?", "/echo?"), ("/echo", "/echo?-"), ("/%65ch%6f", "/echo?-"),
    ("/echo?a?b", "/echo?a?b"), ("/echo#top", "/echo?-"), ("/echo?a#top?b", "/echo?a"),
    ("http://a/echo?a", "/echo?a"), ("HTTP://a:80/echo", "/echo?-"), ("https://[::1]:80/echo", "/echo?-"),
    ("/echo?[\"|]^{}", "/echo?[\"|]^{}"),
  ])
  func isTakenApart(_ target: String, _ answer: String) async throws {
    try await withServer { _, port throws in #expect(try Answer.to(port, target).text == answer) }
  }

  @Test(arguments: [
    ("/items/a%2Fb", "a/b"), ("/items/a%2fb", "a/b"), ("/items/50%25", "50%"), ("/items/%2541", "%41"),
    ("/items/%E6%9D%B1%E4%BA%AC", "東京"), ("/items/a+b", "a+b"), ("/items/a%20b", "a b"), ("/items/..", ".."),
    ("/items/%2e%2E", ".."), ("/items/a;b=c", "a;b=c"), ("/items/%3F", "?"), ("/items/a:b@c", "a:b@c"),
  ])
  func fillsParametersDecoded(_ target: String, _ id: String) async throws {
    try await withServer { _, port throws in #expect(try Answer.to(port, target).text == "item \(id)") }
  }

  @Test(arguments: ["/items/", "/items//", "//items/1", "/items/1/", "/items/a/b", "/ITEMS/1", "/items%2F1"])
  func isNotFoundWhereSegmentsDiffer(_ target: String) async throws {
    try await withServer { _, port throws in #expect(try Answer.to(port, target).status == 404) }
  }

  @Test(arguments: [
    "/%", "/%4", "/%zz", "/a%2", "/%00", "/%ff", "/%c0%af", "/%ed%a0%80", "echo", "?a", "ftp://a/", "http:/a",
    "http://",
    "http:///echo", "http://:80/echo", "http://a:b/echo", "http://[::1/echo", "http://a@/echo",
    "http://ä/", "http://@/", "https:/echo", "httpx://a/", "*a", "*?a", "http://a b/", "http://a\\b/", "a:80", "#top",
  ])
  func isRefusedWhereItIsNone(_ target: String) async throws {
    try await withServer { _, port in
      try expectRefusal(port, "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n", 400)
    }
  }

  @Test(arguments: [
    "http://a", "http://a?q", "http://user@a:80", "http://user:pass%3A@[::1]:80", "http://a:#x",
  ]) func isTheRootWithoutAPath(_ target: String)
    async throws
  {
    try await withServer { _, port throws in #expect(try Answer.to(port, target).text == "home") }
  }

  /// RFC 9112, section 3.2.4: the asterisk-form is for OPTIONS alone.
  @Test func isAnAsteriskForOptionsAlone() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "*", method: "OPTIONS")
      #expect(answer.status == 204)
      #expect(answer["Allow"] == "DELETE, GET, HEAD, OPTIONS, POST")
      // A site without a path is what a proxy would have made an asterisk of.
      #expect(try Answer.to(port, "http://a:80", method: "OPTIONS")["Allow"] == answer["Allow"])
      #expect(try Answer.to(port, "http://a:80/", method: "OPTIONS")["Allow"] == "GET, HEAD, OPTIONS")
      try expectRefusal(port, "GET * HTTP/1.1\r\nHost: a\r\n\r\n", 400)
    }
  }

  @Test func hasAQueryThatMayBeBroken() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/query?a=1&b=%zz")
      #expect(answer.status == 400)
      #expect(answer.text == "query parameter \"b\" is not percent-encoded UTF-8")
      #expect(try Answer.to(port, "/query?b=1&a=2&b=3").text == "b|a")
    }
  }
}
