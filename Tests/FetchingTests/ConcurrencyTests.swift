import Fetching
import HTTP
import News
import Testing
import Threads

/// Many fetches at once, those that are called off, and the end of it all.
@Suite struct ConcurrencyTests {
  /// How many requests are being answered, and the most there were.
  private final class Gauge: Sendable {
    private let counts = Guarded((now: 0, most: 0))
    var most: Int { counts.withLock { $0.most } }
    func enter() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) } }
    func leave() { counts.withLock { $0.now -= 1 } }
  }

  private func fetchAll(_ urls: [String], _ fetcher: Fetcher) async throws -> [String] {
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for (index, url) in urls.enumerated() {
        group.addTask { (index, String(decoding: try await fetcher.fetch(url).body, as: UTF8.self)) }
      }
      return try await group.reduce(into: [String](repeating: "", count: urls.count)) { $0[$1.0] = $1.1 }
    }
  }

  @Test(arguments: [(16, 2, 2), (3, 16, 3), (100, 100, 50)])
  func manyFetchesKeepToTheLimits(concurrent: Int, perHost: Int, most: Int) async throws {
    let gauge = Gauge()
    let site = try Site { request in
      gauge.enter()
      try? await Task.sleep(for: .milliseconds(10))
      gauge.leave()
      return .text(request.path)
    }
    let fetcher = Fetcher(
      options: .local {
        $0.concurrent = concurrent
        $0.concurrentPerHost = perHost
      })
    let bodies = try await fetchAll((0..<50).map { "\(site.base)/\($0)" }, fetcher)
    #expect(bodies == (0..<50).map { "/\($0)" })
    #expect(gauge.most <= most)
  }

  @Test func aBusyHostDoesNotHoldUpAnother() async throws {
    let stuck = RawServer { RawServer.waitForEnd($0) }
    let site = try Site { _ in .text("quick") }
    let fetcher = Fetcher(options: .local { $0.concurrent = 3 })
    let waiting = (0..<10).map { _ in Task { try? await fetcher.fetch(stuck.base) } }
    // By another name, and so another host.
    let answer = try await fetcher.fetch("http://localhost:\(site.port)/")
    #expect(answer.status == 200)
    fetcher.stop()
    for task in waiting { #expect(await task.value == nil) }
  }

  @Test func aCancelledTaskEndsItsFetch() async throws {
    let (began, continuation) = AsyncStream.makeStream(of: Void.self)
    let (ended, endContinuation) = AsyncStream.makeStream(of: Void.self)
    let server = RawServer { connection in
      RawServer.readHead(connection)
      continuation.yield()
      RawServer.waitForEnd(connection)
      endContinuation.yield()
    }
    let fetcher = Fetcher(options: .local())
    let task = Task { try await fetcher.fetch(server.base) }
    for await _ in began { break }
    task.cancel()
    await #expect(throws: FetchError.cancelled) { try await task.value }
    // The connection is given up, too.
    for await _ in ended { break }
  }

  @Test func aTaskCancelledBeforehandFetchesNothing() async throws {
    let site = try Site { _ in .text("") }
    let fetcher = Fetcher(options: .local())
    for _ in 0..<100 {
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await fetcher.fetch(site.base)
      }
      await #expect(throws: FetchError.cancelled) { try await task.value }
    }
    #expect(site.requests.isEmpty)
  }

  @Test func aWaitingFetchCanBeCancelled() async throws {
    let server = RawServer { RawServer.waitForEnd($0) }
    let fetcher = Fetcher(options: .local { ($0.concurrent, $0.timeout) = (1, 600) })
    let tasks = (0..<5).map { _ in Task { try await fetcher.fetch(server.base) } }
    for task in tasks.reversed() {
      task.cancel()
      await #expect(throws: FetchError.cancelled) { try await task.value }
    }
  }

  @Test func aStoppedFetcherCancelsAllAndTakesNothingMore() async throws {
    let server = RawServer { RawServer.waitForEnd($0) }
    let fetcher = Fetcher(options: .local())
    let tasks = (0..<5).map { _ in Task { try await fetcher.fetch(server.base) } }
    await Task.yield()
    fetcher.stop()
    for task in tasks { await #expect(throws: FetchError.cancelled) { try await task.value } }
    await #expect(throws: FetchError.cancelled) { try await fetcher.fetch(server.base) }
  }

  @Test func fetchersComeAndGo() async throws {
    let site = try Site { _ in .text("ok") }
    for _ in 0..<50 { #expect(try await Fetcher(options: .local()).fetch(site.base).status == 200) }
  }

  @Test func connectionsAreUsedAgain() async throws {
    let server = RawServer { connection in
      // Three answers on one connection; a second connection would find the next one first.
      for number in 1...3 {
        RawServer.readHead(connection)
        RawServer.send(connection, Array("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n\(number)".utf8))
      }
    }
    let fetcher = Fetcher(options: .local())
    for number in 1...3 { #expect(try await fetcher.fetch(server.base).body == Array("\(number)".utf8)) }
  }
}
