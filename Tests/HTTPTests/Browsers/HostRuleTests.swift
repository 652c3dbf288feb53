import HTTP
import Testing

/// Clients are on loopback in all of these.
@Suite struct HostRuleTests {
  private func status(_ rule: HostRule, _ host: String?, proxy: Bool = false) async throws -> Int {
    let options = ServerOptions.with {
      $0.browsers.hosts = rule
      if proxy { $0.trustedProxies.add("127.0.0.1") }
    }
    return try await withServer(options) { _, port in
      let client = try Client(port)
      client.send(host.map { "GET / HTTP/1.1\r\nHost: \($0)\r\nConnection: close\r\n\r\n" } ?? "GET / HTTP/1.0\r\n\r\n")
      return try Answer(client.receiveAll().bytes).status
    }
  }

  @Test(arguments: [
    "localhost", "LOCALHOST:8080", "localhost.", "app.localhost", "127.0.0.1", "127.0.0.1:8080", "192.0.2.1", "[::1]",
    "[::1]:8080", "here.example", "Here.Example:80", "here.example.", "",
  ])
  func answersNamesThatAreKnownAndAddresses(_ host: String) async throws {
    #expect(try await status(.fromLoopback(["here.example"]), host) == 200)
    #expect(try await status(.only(["here.example"]), host) == 200)
  }

  @Test(arguments: [
    "evil.example", "evil.example:8080", "localhost.evil.example", "evillocalhost", "1.2.3.4.evil.example",
    "127.0.0.1.evil.example:80", "xhere.example", "here.example.evil", "1e", "0x7f.1",
  ])
  func answersNoOthers(_ host: String) async throws {
    #expect(try await status(.fromLoopback(["here.example"]), host) == 421)
    #expect(try await status(.only(["here.example"]), host) == 421)
    #expect(try await status(.any, host) == 200)
  }

  @Test func looksNotAtWhatATrustedProxyPassesOn() async throws {
    #expect(try await status(.fromLoopback([]), "news.example", proxy: true) == 200)
    #expect(try await status(.only([]), "news.example", proxy: true) == 421)
    #expect(try await status(.fromLoopback([]), nil) == 200)
  }
}
