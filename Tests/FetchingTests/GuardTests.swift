import Addresses
import Fetching
import HTTP
import News
import Testing
import Threads

/// Ways to reach what must not be reached, beyond how an address is written.
@Suite struct GuardTests {
  /// A name that everybody thinks public, and what it resolves to in this test.
  private func request(_ address: String, port: Int, path: String = "/") -> FetchRequest {
    var request = FetchRequest(url: "http://public.example:\(port)\(path)")
    request.resolve = ["public.example:\(port):\(address)"]
    return request
  }

  @Test(arguments: ["127.0.0.1", "10.0.0.1", "169.254.169.254", "[::1]", "[fd00::1]", "[::ffff:127.0.0.1]"])
  func aNameThatResolvesToAPrivateAddressIsRefused(address: String) async throws {
    let site = try Site { _ in .text("secret") }
    await #expect {
      try await Fetcher().fetch(request(address, port: site.port))
    } throws: {
      if case FetchError.privateAddress("public.example", _)? = $0 as? FetchError { true } else { false }
    }
    #expect(site.requests.isEmpty)
  }

  /// The name meant an allowed address when it was looked at first, and means another when it is connected to.
  @Test func aNameThatRebindsIsRefused() async throws {
    let asked = Guarded(0)
    let site = RawServer { connection in
      RawServer.readHead(connection)
      asked.withLock { $0 += 1 }
      RawServer.send(connection, Array("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nin".utf8))
    }
    let fetcher = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    #expect(try await fetcher.fetch(request("127.0.0.1", port: site.port)).status == 200)
    await #expect(throws: FetchError.privateAddress(host: "public.example", address: "127.0.0.2")) {
      try await fetcher.fetch(request("127.0.0.2", port: site.port))
    }
    #expect(asked.withLock { $0 } == 1)
  }

  /// Of several addresses of a name, only allowed ones are tried.
  @Test func aForbiddenAddressAmongOthersIsPassedOver() async throws {
    let site = try Site { _ in .text("in") }
    let fetcher = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    #expect(try await fetcher.fetch(request("127.0.0.9,127.0.0.1", port: site.port)).status == 200)
    let other = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    await #expect(throws: FetchError.self) { try await other.fetch(request("127.0.0.9,127.0.0.8", port: site.port)) }
  }

  @Test(arguments: [
    "http://127.0.0.2", "http://2130706434", "http://0x7f000002", "http://0177.0.0.2", "http://127.2",
    "http://[::ffff:127.0.0.2]", "//127.0.0.2",
  ])
  func everyRedirectIsLookedAt(target: String) async throws {
    let site = try Site { request in
      request.path == "/end" ? .text("secret") : .redirect(302, request.query ?? "")
    }
    let fetcher = Fetcher(options: .local()) { $0.description == "127.0.0.1" }
    await #expect {
      try await fetcher.fetch("\(site.base)/?\(target):\(site.port)/end")
    } throws: {
      if case FetchError.privateAddress? = $0 as? FetchError { true } else { false }
    }
    #expect(site.requests.map(\.path) == ["/"])
  }

  @Test(arguments: [22, 25, 6000, 6667, 10_080, 0]) func portsOfOtherProtocolsAreNotAsked(port: Int) async throws {
    let site = try Site { _ in .redirect(302, "http://127.0.0.1:\(port)/") }
    let fetcher = Fetcher(options: .local())
    await #expect(throws: FetchError.self) { try await fetcher.fetch("http://127.0.0.1:\(port)/") }
    await #expect(throws: FetchError.forbiddenPort(port)) { try await fetcher.fetch(site.base) }
  }

  // MARK: Proxies

  /// A proxy that answers by itself, and keeps the heads of what it was asked.
  private final class Proxy: Sendable {
    private let heads: Guarded<[String]>
    private let server: RawServer
    var asked: [String] { heads.withLock { $0 } }
    var address: String { "127.0.0.1:\(server.port)" }

    init() {
      let heads = Guarded<[String]>([])
      self.heads = heads
      server = RawServer { connection in
        let head = RawServer.readHead(connection)
        heads.withLock { $0.append(head) }
        RawServer.send(connection, Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nproxy".utf8))
      }
    }
  }

  @Test func aProxyIsAskedWhereverItIs() async throws {
    let proxy = Proxy()
    var options = FetchOptions(userAgent: "Tests/1")
    options.proxy = "http://user:pass@\(proxy.address)"
    let answer = try await Fetcher(options: options).fetch("http://news.example/feed")
    #expect(answer.body == Array("proxy".utf8))
    #expect(proxy.asked.first?.hasPrefix("GET http://news.example/feed HTTP/1.1\r\n") == true)
    #expect(proxy.asked.first?.contains("Proxy-Authorization: Basic dXNlcjpwYXNz\r\n") == true)
  }

  @Test func aFeedMayHaveAProxyOfItsOwn() async throws {
    let (usual, own) = (Proxy(), Proxy())
    var request = FetchRequest(url: "http://news.example/feed")
    request.proxy = "http://\(own.address)"
    _ = try await Fetcher(options: .local { $0.proxy = "http://\(usual.address)" }).fetch(request)
    #expect(usual.asked.isEmpty)
    #expect(own.asked.count == 1)
  }

  /// Whoever may add a feed must not reach our network by calling a part of it a proxy.
  @Test func aProxyOfAFeedMustBePublic() async throws {
    let proxy = Proxy()
    var request = FetchRequest(url: "http://news.example/feed")
    request.proxy = "http://\(proxy.address)"
    await #expect(throws: FetchError.self) { try await Fetcher().fetch(request) }
    #expect(proxy.asked.isEmpty)
  }

  @Test(arguments: [
    "127.0.0.1", "localhost", "a.localhost", "router.local", "db.internal", "intranet", "0x7f.1", "2130706433", "[::1]",
    "[::ffff:10.0.0.1]", "169.254.169.254", "10.1", "metadata.google.internal",
  ])
  func whatANameSaysIsJudgedBeforeAProxyIsAsked(host: String) async throws {
    let proxy = Proxy()
    var options = FetchOptions(userAgent: "Tests/1")
    options.proxy = "http://\(proxy.address)"
    await #expect {
      try await Fetcher(options: options).fetch("http://\(host)/")
    } throws: {
      if case FetchError.privateAddress? = $0 as? FetchError { true } else { false }
    }
    #expect(proxy.asked.isEmpty)
  }
}
