import Fetching
import Glibc
import HTTP
import Testing
import Threads

/// One fetch a host at a time, and a pause after it.
@Suite struct PolitenessTests {
  /// When requests came and went, in seconds.
  private final class Visits: Sendable {
    private let times = Guarded<[(came: Double, path: String)]>([])
    private let gauge = Guarded((now: 0, most: 0))

    var all: [(came: Double, path: String)] { times.withLock { $0 } }
    var most: Int { gauge.withLock { $0.most } }

    func answer(_ request: Request) async -> Response {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      let now = Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
      times.withLock { $0.append((now, request.path)) }
      gauge.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      try? await Task.sleep(for: .milliseconds(20))
      gauge.withLock { $0.now -= 1 }
      return .text(request.path)
    }
  }

  private func fetchAll(_ requests: [FetchRequest], _ fetcher: Fetcher) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for request in requests { group.addTask { _ = try await fetcher.fetch(request) } }
      try await group.waitForAll()
    }
  }

  @Test func oneAtATimeIsTheDefault() async throws {
    let visits = Visits()
    let site = try Site { await visits.answer($0) }
    try await fetchAll((0..<8).map { FetchRequest(url: "\(site.base)/\($0)") }, Fetcher(options: .local()))
    #expect(visits.most == 1)
    #expect(visits.all.count == 8)
    #expect(FetchOptions().concurrentPerHost == 1)
    #expect(FetchOptions().pausePerHost > 0)
  }

  @Test func aHostIsLeftInPeaceBetweenTwoFetches() async throws {
    let visits = Visits()
    let site = try Site { await visits.answer($0) }
    let fetcher = Fetcher(options: .local { $0.pausePerHost = 0.15 })
    try await fetchAll((0..<4).map { FetchRequest(url: "\(site.base)/\($0)") }, fetcher)
    let came = visits.all.map(\.came)
    // The answer takes 20 ms, the pause begins after it.
    for (earlier, later) in zip(came, came.dropFirst()) { #expect(later - earlier >= 0.165) }
  }

  @Test func aPauseOfOneHostHoldsUpNoOther() async throws {
    let visits = Visits()
    let site = try Site { await visits.answer($0) }
    let fetcher = Fetcher(options: .local { ($0.pausePerHost, $0.concurrent) = (600, 1) })
    _ = try await fetcher.fetch(site.base + "/first")
    let waiting = Task { try await fetcher.fetch(site.base + "/second") }
    #expect(try await fetcher.fetch("http://localhost:\(site.port)/other").status == 200)
    waiting.cancel()
    await #expect(throws: FetchError.cancelled) { try await waiting.value }
    #expect(visits.all.map(\.path) == ["/first", "/other"])
  }

  @Test func whatSomebodyWaitsForGoesFirst() async throws {
    let visits = Visits()
    let gate = AsyncGate()
    let site = try Site { request in
      if request.path == "/0" { await gate.wait() }
      return await visits.answer(request)
    }
    let fetcher = Fetcher(options: .local())
    let first = Task { try await fetcher.fetch(site.base + "/0") }
    while site.requests.isEmpty { await Task.yield() }
    let others = (1...3).map { number in Task { try await fetcher.fetch("\(site.base)/\(number)") } }
    try await Task.sleep(for: .milliseconds(50))
    var request = FetchRequest(url: site.base + "/urgent")
    request.isUrgent = true
    let urgent = Task { [request] in try await fetcher.fetch(request) }
    try await Task.sleep(for: .milliseconds(50))
    gate.open()
    for task in [first, urgent] + others { _ = try await task.value }
    #expect(visits.all.map(\.path).prefix(2) == ["/0", "/urgent"])
    #expect(visits.all.count == 5)
  }

  /// Many feeds of many hosts that all redirect to one do not flood that one.
  @Test func aRedirectWaitsForItsHostsTurn() async throws {
    let visits = Visits()
    let target = try Site { await visits.answer($0) }
    let site = try Site { .redirect(302, "http://target.example:\(target.port)\($0.path)") }
    let requests = (0..<6).map { number in
      var request = FetchRequest(url: "http://host\(number).example:\(site.port)/\(number)")
      request.resolve = ["host\(number).example:\(site.port):127.0.0.1", "target.example:\(target.port):127.0.0.1"]
      return request
    }
    try await fetchAll(requests, Fetcher(options: .local()))
    #expect(visits.most == 1)
    #expect(visits.all.count == 6)
  }
}

/// Holds tasks up until it is opened.
private final class AsyncGate: Sendable {
  private let state = Guarded<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

  func wait() async {
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
