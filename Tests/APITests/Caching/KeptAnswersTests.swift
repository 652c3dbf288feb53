import API
import Fetching
import Foundation
import HTTP
import News
import Pipeline
import Store
import Testing

/// What a loop's handler keeps, as its loop sees it.
@Suite struct KeptAnswersTests {
  /// A handler over a store with `Samples`, asked as a loop would.
  private final class Loop {
    let store: SQLiteStore
    let handler: APIHandler
    private let folder: URL

    init(cacheBytes: Int) async throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "kept-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      store = try SQLiteStore(path: folder.appending(path: "test.db").path())
      _ = try await Samples(in: store)
      let pipeline = Pipeline(store: store, fetcher: Fetcher(options: FetchOptions()))
      handler = try APIHandler(Service(store: store, pipeline: pipeline, cacheBytes: cacheBytes))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Whether the answer was one that was kept.
    func asks(_ method: String = "GET", _ target: String) async -> Bool {
      let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
      let request = Request(method: method, path: parts[0], query: parts.count > 1 ? parts[1] : nil)
      let response: Response
      switch handler.handle(request) {
      case .prepared: return true
      case .now(let made): response = made
      case .later(let work): response = await work()
      case .handedOff(let start):
        response = await withCheckedContinuation { continuation in start { continuation.resume(returning: $0) } }
      }
      _ = handler.prepare(response, for: request)
      return false
    }
  }

  static let kept = [
    "/v1/meetings", "/v1/meetings?country=SK&from=2025-01-01&to=2025-12-31", "/v1/articles", "/v1/articles?limit=1",
    "/v1/articles?q=orlan", "/v1/articles?q=orlan&sort=relevance", "/v1/topics", "/v1/topics/steel-tariffs",
    "/v1/topics/steel-tariffs/articles", "/v1/topics/steel-tariffs/timeline", "/v1/people", "/v1/people/tomas-orlan",
    "/v1/countries", "/v1/countries/SK", "/v1/feeds", "/v1/feeds.opml", "/v1/meetings.ics", "/v1/meetings.atom",
  ]

  @Test(arguments: kept) func anAnswerIsKeptFromItsSecondTime(target: String) async throws {
    let loop = try await Loop(cacheBytes: 1 << 20)
    #expect(await loop.asks("GET", target) == false)
    #expect(await loop.asks("GET", target) == false, "asked for once, it may never be asked for again")
    #expect(await loop.asks("GET", target))
    #expect(await loop.asks("HEAD", target))
    #expect(await loop.asks("GET", target + (target.contains("?") ? "&" : "?") + "limit=7") == false)
  }

  @Test func everyWriteEndsWhatIsKept() async throws {
    let loop = try await Loop(cacheBytes: 1 << 20)
    for _ in 0..<2 { _ = await loop.asks("GET", "/v1/feeds") }
    #expect(await loop.asks("GET", "/v1/feeds"))
    try await loop.store.write { try $0.note(.articleCreated, subject: "art_0", at: .now) }
    #expect(await loop.asks("GET", "/v1/feeds") == false)
    #expect(await loop.asks("GET", "/v1/feeds"), "it is known to be asked for more than once")
  }

  @Test(arguments: [
    "/healthz?no=1", "/readyz", "/metrics", "/v1/stats", "/v1/changes?since=0", "/v1/articles/art_0000000000",
    "/v1/articles?limit=0", "/v1/articles?nothing=1", "/v1/nothing", "/v1/meetings.csv", "/v1/articles?q=",
  ])
  func whatMayDifferAndWhatIsWrongIsNotKept(target: String) async throws {
    let loop = try await Loop(cacheBytes: 1 << 20)
    for _ in 0..<4 { #expect(await loop.asks("GET", target) == false) }
    #expect(loop.handler.keptBytes == 0)
  }

  /// It never differs, so it takes no room among what is kept.
  @Test func healthIsPreparedFromTheStart() async throws {
    let loop = try await Loop(cacheBytes: 1 << 20)
    #expect(await loop.asks("GET", "/healthz"))
    #expect(await loop.asks("HEAD", "/healthz"))
    #expect(loop.handler.keptBytes == 0)
  }

  @Test func itKeepsNoMoreThanItMay() async throws {
    let loop = try await Loop(cacheBytes: 64 << 10)
    var hits = 0
    for round in 0..<4 {
      for number in 1...200 {
        for _ in 0..<2 { _ = await loop.asks("GET", "/v1/articles?limit=\(number)") }
        // Asked for again and again between the others: it stays.
        if await loop.asks("GET", "/v1/countries/SK") { hits += 1 } else if round > 0 { Issue.record("was driven out") }
        #expect(loop.handler.keptBytes <= 64 << 10)
      }
    }
    #expect(loop.handler.keptBytes > 32 << 10)
    #expect(hits > 700)
  }

  @Test func whatIsAskedForOnceDrivesNothingOut() async throws {
    let loop = try await Loop(cacheBytes: 64 << 10)
    for _ in 0..<2 { _ = await loop.asks("GET", "/v1/countries/SK") }
    let before = loop.handler.keptBytes
    for number in 1...200 { _ = await loop.asks("GET", "/v1/people?limit=\(number)") }
    #expect(loop.handler.keptBytes == before)
    #expect(await loop.asks("GET", "/v1/countries/SK"))
  }

  @Test func withoutRoomNothingIsKept() async throws {
    let loop = try await Loop(cacheBytes: 0)
    for _ in 0..<4 { #expect(await loop.asks("GET", "/v1/feeds") == false) }
    #expect(loop.handler.keptBytes == 0)
  }
}
