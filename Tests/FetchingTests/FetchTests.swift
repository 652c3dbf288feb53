import Fetching
import HTTP
import News
import Testing

/// Answers that come, and what is read of them.
@Suite struct FetchTests {
  @Test func anAnswerComesWhole() async throws {
    let site = try Site { _ in
      .text(
        "news",
        [("ETag", "\"a\""), ("Last-Modified", "Thu, 06 Feb 2025 09:00:00 GMT"), ("Cache-Control", "max-age=60")])
    }
    let answer = try await Fetcher(options: .local()).fetch(site.base + "/feed?x=1#part")
    #expect(
      answer
        == FetchResponse(
          url: site.base + "/feed?x=1", status: 200, body: Array("news".utf8), contentType: "text/plain", etag: "\"a\"",
          lastModified: "Thu, 06 Feb 2025 09:00:00 GMT", maxAge: 60))
  }

  @Test func theRequestSaysWhoAsksAndWhatIsKnown() async throws {
    let site = try Site { _ in .text("") }
    let request = FetchRequest(
      url: site.base + "/", etag: "W/\"x\"", lastModified: "Thu, 06 Feb 2025 09:00:00 GMT",
      accept: "application/rss+xml")
    _ = try await Fetcher(options: .local()).fetch(request)
    let headers = try #require(site.requests.first).headers
    #expect(headers["User-Agent"] == "Tests/1")
    #expect(headers["If-None-Match"] == "W/\"x\"")
    #expect(headers["If-Modified-Since"] == "Thu, 06 Feb 2025 09:00:00 GMT")
    #expect(headers["Accept"] == "application/rss+xml")
    #expect(headers["Accept-Encoding"]?.contains("gzip") == true)
  }

  @Test func aValidatorCannotSmuggleAField() async throws {
    let site = try Site { _ in .text("") }
    _ = try await Fetcher(options: .local()).fetch(FetchRequest(url: site.base + "/", etag: "\"a\"\r\nX-Evil: 1"))
    #expect(site.requests.first?.headers["X-Evil"] == nil)
  }

  @Test func notModifiedIsAnAnswer() async throws {
    let site = try Site { _ in .text("news", [("ETag", "\"a\"")]) }
    let answer = try await Fetcher(options: .local()).fetch(FetchRequest(url: site.base + "/", etag: "\"a\""))
    #expect(answer.status == 304)
    #expect(answer.body.isEmpty)
    #expect(answer.etag == "\"a\"")
  }

  @Test(arguments: [404, 410, 429, 500, 503])
  func everyStatusIsAnAnswer(status: Int) async throws {
    let site = try Site { _ in .text("no", status: status, [("Retry-After", "120")]) }
    let answer = try await Fetcher(options: .local()).fetch(site.base + "/")
    #expect(answer.status == status)
    #expect(answer.body == Array("no".utf8))
    #expect(answer.retryAfter == 120)
  }

  @Test(arguments: [
    ("Retry-After: 99999999999999999999", 31_536_000, nil), ("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", 0, nil),
    ("Retry-After: Thu, 01 Jan 2037 00:00:00 GMT", 31_536_000, nil), ("Retry-After: soon", nil, nil),
    ("Retry-After: -5", nil, nil), ("cache-control: public, Max-Age = \"300\"", nil, 300),
    ("Cache-Control: no-cache", nil, nil), ("Cache-Control: s-maxage=5, max-age=7, max-age=9", nil, 7),
    ("Cache-Control: max-age=99999999999999999999", nil, 31_536_000), ("Cache-Control: max-age=-1", nil, nil),
    ("Cache-Control: max-age=300\r\nAge: 100", nil, 200), ("Cache-Control: max-age=300\r\nAge: 400", nil, 0),
    ("Cache-Control: max-age=300, no-store", nil, nil), ("Cache-Control: no-cache=\"Set-Cookie\", max-age=60", nil, 60),
    ("Date: Thu, 06 Feb 2025 09:00:00 GMT\r\nExpires: Thu, 06 Feb 2025 10:00:00 GMT", nil, 3600),
    ("Date: Thu, 06 Feb 2025 09:00:00 GMT\r\nExpires: Thu, 06 Feb 2025 08:00:00 GMT", nil, 0),
    ("Expires: 0", nil, 0), ("Expires: Thu, 06 Feb 2025 10:00:00 GMT\r\nCache-Control: max-age=9", nil, 9),
  ])
  func delaysAreSeconds(field: String, retryAfter: Int?, maxAge: Int?) async throws {
    let server = RawServer(answer: "HTTP/1.1 200 OK\r\n\(field)\r\nContent-Length: 0\r\n\r\n")
    let answer = try await Fetcher(options: .local()).fetch(server.base)
    #expect(answer.retryAfter == retryAfter)
    #expect(answer.maxAge == maxAge)
  }

  @Test func compressedBodiesAreDecoded() async throws {
    let news = String(repeating: "Two ministers met. ", count: 5000)
    let site = try Site { _ in .text(news) }
    let answer = try await Fetcher(options: .local()).fetch(site.base + "/")
    #expect(answer.body == Array(news.utf8))
    #expect(site.requests.first?.headers["Accept-Encoding"]?.contains("br") == true)
  }

  /// "hello hello hello" by gzip.
  private static let zipped: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 72, 205, 201, 201, 87, 200, 64, 144, 0, 128, 136, 249, 229, 17, 0, 0, 0,
  ]

  @Test func gzipIsTheServersChoice() async throws {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(Self.zipped.count)\r\n\r\n"
      RawServer.send(connection, Array(head.utf8) + Self.zipped)
    }
    let answer = try await Fetcher(options: .local()).fetch(server.base)
    #expect(String(decoding: answer.body, as: UTF8.self) == "hello hello hello")
  }

  @Test(arguments: [
    ("Link: </hub>; rel=\"hub\", <https://a.example/feed>; rel=self", ["/hub hub", "https://a.example/feed self"]),
    ("Link: <x>;REL=\"Alternate Feed\" ; title=\"a, \\\"b\\\"; rel=no\" ; rel=hub", ["/x alternate,feed"]),
    ("Link: </a>\r\nlink: , ,</b>;rel=hub;;", ["/a ", "/b hub"]),
    ("Link: nonsense; rel=hub", []), ("Link: </a", []), ("Link: </a>; rel=\"hub", ["/a hub"]), ("Link:", []),
  ])
  func linksAreRead(field: String, links: [String]) async throws {
    let server = RawServer(answer: "HTTP/1.1 200 OK\r\n\(field)\r\nContent-Length: 0\r\n\r\n")
    let answer = try await Fetcher(options: .local()).fetch(server.base)
    let read = answer.links.map { "\($0.url) \($0.relations.joined(separator: ","))" }
    #expect(read == links.map { $0.hasPrefix("/") ? server.base + $0 : $0 })
  }

  @Test func noMoreOfABodyIsReadThanIsWanted() async throws {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      RawServer.send(connection, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
      while RawServer.send(connection, [UInt8](repeating: 0x2E, count: 65_536)) {}
    }
    var request = FetchRequest(url: server.base)
    request.wantedBytes = 100_000
    let answer = try await Fetcher(options: .local()).fetch(request)
    #expect(answer.status == 200)
    #expect(answer.body == [UInt8](repeating: 0x2E, count: 100_000))
  }

  @Test func credentialsMayComeBesideTheURL() async throws {
    let site = try Site { _ in .text("in") }
    var request = FetchRequest(url: "http://eve:x@127.0.0.1:\(site.port)/")
    request.credentials = Credentials(user: "ann", password: "p@ss")
    _ = try await Fetcher(options: .local()).fetch(request)
    #expect(site.requests.first?.headers["Authorization"] == "Basic YW5uOnBAc3M=")
    #expect(!String(reflecting: request).contains("p@ss"))
    var text = ""
    dump(request.credentials, to: &text)
    #expect(!text.contains("p@ss") && !text.contains("ann"))
  }

  @Test func credentialsWorkAndAreNotShown() async throws {
    let site = try Site { _ in .text("in") }
    let url = "http://ann:p%40ss@127.0.0.1:\(site.port)/private"
    let answer = try await Fetcher(options: .local()).fetch(url)
    #expect(site.requests.first?.headers["Authorization"] == "Basic YW5uOnBAc3M=")
    #expect(answer.url == site.base + "/private")
  }

  @Test func interimAnswersLeaveNothingBehind() async throws {
    let server = RawServer(
      answer: "HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    let answer = try await Fetcher(options: .local()).fetch(server.base)
    #expect(answer.status == 200)
    #expect(answer.etag == nil)
  }

  @Test func spacesAndLettersOfAURLAreEncoded() async throws {
    let site = try Site { _ in .text("in") }
    _ = try await Fetcher(options: .local()).fetch(site.base + "/a b/é?q=ü")
    #expect(site.requests.first?.path == "/a b/é")
  }
}
