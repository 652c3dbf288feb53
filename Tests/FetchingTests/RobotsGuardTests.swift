import Fetching
import HTTP
import News
import Testing
import Threads

/// robots.txt as it is fetched and kept, and pages as it allows.
@Suite struct RobotsGuardTests {
  private final class Clock: Sendable {
    private let time = Guarded(Timestamp(seconds: 1_738_843_200))
    var now: Timestamp { time.withLock { $0 } }
    func advance(_ seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
  }

  /// What robots.txt is answered with.
  private final class Answer: Sendable {
    private let response: Guarded<Response>
    init(_ response: Response) { self.response = Guarded(response) }
    var now: Response { response.withLock { $0 } }
    func set(_ new: Response) { response.withLock { $0 = new } }
  }

  private static let forbidding = "User-agent: Rapporteur\nDisallow: /private"

  private func site(_ answer: Answer) throws -> Site {
    try Site { $0.path == "/robots.txt" ? answer.now : .text("page") }
  }

  private func robots(_ clock: Clock = Clock()) -> RobotsGuard {
    RobotsGuard(fetcher: Fetcher(options: .local()), agent: "Rapporteur") { clock.now }
  }

  private func isAllowed(_ robots: RobotsGuard, _ url: String) async -> Bool {
    do {
      try await robots.check(url)
      return true
    } catch { return false }
  }

  @Test func whatItForbidsIsNotFetched() async throws {
    let site = try site(Answer(.text(Self.forbidding)))
    let robots = robots()
    #expect(await isAllowed(robots, site.base + "/open"))
    await #expect(throws: FetchError.disallowedByRobots(site.base + "/private/1")) {
      try await robots.check(site.base + "/private/1")
    }
    #expect(site.requests.map(\.path) == ["/robots.txt"])
  }

  @Test(arguments: [(200, true), (404, true), (403, true), (401, true), (429, false), (500, false), (503, false)])
  func withoutAFileItDependsOnWhy(status: Int, isAllowed: Bool) async throws {
    let site = try site(Answer(.text("", status: status)))
    #expect(await self.isAllowed(robots(), site.base + "/a") == isAllowed)
  }

  @Test func aServerThatIsNotThereForbidsAll() async throws {
    let port = RawServer { _ in }.port
    #expect(await isAllowed(robots(), "http://127.0.0.1:\(port)/a") == false)
  }

  @Test func aRedirectedFileCounts() async throws {
    let site = try Site { request in
      switch request.path {
      case "/robots.txt": .redirect(301, "/elsewhere.txt")
      case "/elsewhere.txt": .text(Self.forbidding)
      default: .text("page")
      }
    }
    #expect(await isAllowed(robots(), site.base + "/private") == false)
  }

  @Test func manyWhoAskAtOnceFetchItOnce() async throws {
    let site = try site(Answer(.text(Self.forbidding)))
    let robots = robots()
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<20 { group.addTask { await isAllowed(robots, "\(site.base)/\(number)") } }
      for await isAllowed in group { #expect(isAllowed) }
    }
    #expect(site.requests.count == 1)
  }

  @Test func aCopyIsKeptForADayAtMost() async throws {
    let (clock, answer) = (Clock(), Answer(.text(Self.forbidding)))
    let site = try site(answer)
    let robots = robots(clock)
    #expect(await isAllowed(robots, site.base + "/private") == false)
    answer.set(.text(""))
    clock.advance(86_390)
    #expect(await isAllowed(robots, site.base + "/private") == false)
    clock.advance(20)
    #expect(await isAllowed(robots, site.base + "/private"))
    #expect(site.requests.count == 2)
  }

  @Test func theServerMaySayForHowLong() async throws {
    let (clock, answer) = (Clock(), Answer(.text(Self.forbidding, [("Cache-Control", "max-age=7200")])))
    let site = try site(answer)
    let robots = robots(clock)
    #expect(await isAllowed(robots, site.base + "/private") == false)
    answer.set(.text("", [("Cache-Control", "max-age=1")]))
    clock.advance(7300)
    #expect(await isAllowed(robots, site.base + "/private"))
    // No less than an hour.
    clock.advance(3500)
    #expect(await isAllowed(robots, site.base + "/private"))
    #expect(site.requests.count == 2)
  }

  @Test func anOldCopyStandsInWhereTheServerFails() async throws {
    let (clock, answer) = (Clock(), Answer(.text(Self.forbidding)))
    let site = try site(answer)
    let robots = robots(clock)
    #expect(await isAllowed(robots, site.base + "/open"))
    answer.set(.text("", status: 503))
    clock.advance(90_000)
    #expect(await isAllowed(robots, site.base + "/open"))
    #expect(await isAllowed(robots, site.base + "/private") == false)
    clock.advance(31 * 86_400)
    #expect(await isAllowed(robots, site.base + "/open") == false)
    answer.set(.text(""))
    clock.advance(601)
    #expect(await isAllowed(robots, site.base + "/private"))
  }

  // MARK: Pages

  private func pages(_ options: FetchOptions = .local()) -> PageFetcher {
    let fetcher = Fetcher(options: options)
    return PageFetcher(fetcher: fetcher, robots: RobotsGuard(fetcher: fetcher))
  }

  @Test func aPageIsFetchedAsRobotsAllow() async throws {
    let site = try site(Answer(.text(Self.forbidding)))
    #expect(try await pages().fetch(FetchRequest(url: site.base + "/a")).body == Array("page".utf8))
    await #expect(throws: FetchError.disallowedByRobots(site.base + "/private")) {
      try await pages().fetch(FetchRequest(url: site.base + "/private"))
    }
  }

  @Test func redirectsAreLimitedAsForFeeds() async throws {
    let site = try Site { $0.path == "/robots.txt" ? .text("") : .redirect(302, $0.path == "/a" ? "/b" : "/c") }
    var options = FetchOptions.local()
    options.maxRedirects = 1
    await #expect(throws: FetchError.tooManyRedirects(1)) {
      try await pages(options).fetch(FetchRequest(url: site.base + "/a"))
    }
    #expect(site.requests.map(\.path) == ["/robots.txt", "/a", "/b"])
  }

  @Test func everyAddressOnTheWayIsAskedAbout() async throws {
    let target = try site(Answer(.text(Self.forbidding)))
    let site = try Site { request in
      request.path == "/robots.txt" ? .text("", status: 404) : .redirect(301, target.base + request.path)
    }
    let answer = try await pages().fetch(FetchRequest(url: site.base + "/a"))
    #expect(answer.url == target.base + "/a")
    #expect(answer.movedTo == target.base + "/a")
    await #expect(throws: FetchError.disallowedByRobots(target.base + "/private")) {
      try await pages().fetch(FetchRequest(url: site.base + "/private"))
    }
    #expect(!target.requests.contains { $0.path == "/private" })
  }

  @Test func aPageThatRedirectsForEverEnds() async throws {
    let site = try Site { .redirect(302, $0.path + "x") }
    await #expect(throws: FetchError.tooManyRedirects(5)) {
      try await pages().fetch(FetchRequest(url: site.base + "/a"))
    }
  }

  @Test func credentialsOfAPageStayWithItsServer() async throws {
    let target = try Site { _ in .text("", status: 200) }
    let site = try Site { .redirect(302, target.base + $0.path) }
    var request = FetchRequest(url: site.base + "/a")
    request.credentials = Credentials(user: "ann", password: "secret")
    _ = try await pages().fetch(request)
    #expect(site.requests.last?.headers["Authorization"] != nil)
    #expect(target.requests.allSatisfy { $0.headers["Authorization"] == nil })
  }
}
