import Fetching
import HTTP
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
