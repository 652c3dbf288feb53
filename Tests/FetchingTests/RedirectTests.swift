import Addresses
import Fetching
import HTTP
import News
import Testing

@Suite struct RedirectTests {
  /// `/308/302/end` redirects with 308 to `/302/end`, and so on; `/to?URL` redirects there.
  private static func chain() throws -> Site {
    try Site { request in
      if request.path == "/to" { return .redirect(302, request.query ?? "") }
      if request.path == "/loop" { return .redirect(301, "/loop") }
      let steps = request.path.split(separator: "/")
      guard let status = steps.first.flatMap({ Int($0) }) else { return .text("end") }
      return .redirect(status, "/" + steps.dropFirst().joined(separator: "/"))
    }
  }

  @Test(arguments: [
    ("301", true), ("308", true), ("302", false), ("303", false), ("307", false), ("301/308/301", true),
    ("301/302/301", false), ("302/301", false), ("301/307", false),
  ])
  func onlyPermanentRedirectsMove(statuses: String, isMoved: Bool) async throws {
    let site = try Self.chain()
    let answer = try await Fetcher(options: .local()).fetch("\(site.base)/\(statuses)/end")
    #expect(answer.status == 200)
    #expect(answer.url == site.base + "/end")
    #expect(answer.movedTo == (isMoved ? site.base + "/end" : nil))
  }

  @Test func anAnswerWithoutRedirectHasNotMoved() async throws {
    let site = try Self.chain()
    #expect(try await Fetcher(options: .local()).fetch(site.base + "/end").movedTo == nil)
  }

  @Test func fieldsOfRedirectsAreNotTheAnswers() async throws {
    let site = try Site { request in
      if request.path == "/end" { return .text("end") }
      var answer = Response.redirect(302, "/end")
      for name in ["ETag", "Last-Modified"] { answer.headers.add(name, "\"old\"") }
      answer.headers.add("Retry-After", "5")
      answer.headers.add("Cache-Control", "max-age=5")
      return answer
    }
    let answer = try await Fetcher(options: .local()).fetch(site.base + "/")
    #expect(answer.etag == nil && answer.lastModified == nil && answer.retryAfter == nil && answer.maxAge == nil)
  }

  @Test func credentialsGoAlongToTheSameServerOnly() async throws {
    let (site, other) = (try Self.chain(), try Self.chain())
    let fetcher = Fetcher(options: .local())
    let moved = try await fetcher.fetch("http://ann:secret@127.0.0.1:\(site.port)/301/end")
    #expect(moved.url == site.base + "/end")
    #expect(moved.movedTo == site.base + "/end")
    _ = try await fetcher.fetch("http://ann:secret@127.0.0.1:\(site.port)/to?\(other.base)/end")
    #expect(site.requests.allSatisfy { $0.headers["Authorization"] != nil })
    #expect(other.requests.map { $0.headers["Authorization"] } == [nil])
  }

  /// Those that a redirect brings along are nobody's that we know.
  @Test func credentialsOfARedirectAreNotUsed() async throws {
    let (site, other) = (try Self.chain(), try Self.chain())
    var request = FetchRequest(url: "\(site.base)/to?http://eve:x@127.0.0.1:\(other.port)/end")
    request.credentials = Credentials(user: "ann", password: "secret")
    #expect(try await Fetcher(options: .local()).fetch(request).url == other.base + "/end")
    #expect(site.requests.map { $0.headers["Authorization"] } == ["Basic YW5uOnNlY3JldA=="])
    #expect(other.requests.map { $0.headers["Authorization"] } == [nil])
  }

  @Test func aRedirectThatIsNotFollowedIsTheAnswer() async throws {
    let site = try Self.chain()
    var request = FetchRequest(url: site.base + "/301/end")
    request.followsRedirects = false
    let answer = try await Fetcher(options: .local()).fetch(request)
    #expect(answer.status == 301)
    #expect(answer.location == site.base + "/end")
    #expect(answer.movedTo == nil)
  }

  @Test(arguments: [(301, 1, ""), (302, 1, ""), (303, 1, ""), (307, 2, "a=1"), (308, 2, "a=1")])
  func aFormIsPostedAgainOnlyWhereTheStatusSaysSo(status: Int, requests: Int, body: String) async throws {
    let site = try Site { $0.path == "/end" ? .text("end") : .redirect(status, "/end") }
    var request = FetchRequest(url: site.base + "/")
    request.form = Array("a=1".utf8)
    let answer = try await Fetcher(options: .local()).fetch(request)
    #expect(answer.status == (requests == 1 ? status : 200))
    #expect(site.requests.map(\.method) == [String](repeating: "POST", count: requests))
    #expect(site.requests.allSatisfy { $0.body == Array("a=1".utf8) })
    #expect(site.requests.first?.headers["Content-Type"] == "application/x-www-form-urlencoded")
  }

  @Test func aLoopEnds() async throws {
    let site = try Self.chain()
    await #expect(throws: FetchError.tooManyRedirects(3)) {
      try await Fetcher(options: .local { $0.maxRedirects = 3 }).fetch(site.base + "/loop")
    }
    #expect(site.requests.count == 4)
  }

  @Test(arguments: ["file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/", "dict://127.0.0.1/x"])
  func nothingButTheWebIsFollowed(url: String) async throws {
    let site = try Self.chain()
    await #expect(throws: FetchError.forbiddenRedirect(url)) {
      try await Fetcher(options: .local()).fetch("\(site.base)/to?\(url)")
    }
  }

  @Test func aRedirectToAForbiddenAddressIsRefused() async throws {
    let site = try Self.chain()
    let fetcher = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    #expect(try await fetcher.fetch(site.base + "/302/end").status == 200)
    await #expect(throws: FetchError.privateAddress(host: "127.0.0.2", address: "127.0.0.2")) {
      try await fetcher.fetch("\(site.base)/to?http://127.0.0.2:\(site.port)/end")
    }
  }

  /// `localhost` is at ::1 as well, on most machines.
  @Test func anAllowedAddressOfAHostIsTakenWhereAnotherIsRefused() async throws {
    let site = try Self.chain()
    let fetcher = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    #expect(try await fetcher.fetch("http://localhost:\(site.port)/end").status == 200)
  }
}
