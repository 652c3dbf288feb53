import Glibc
import HTTP
import Testing

/// Clients that mean no good, or have bad luck. Whatever they do, others are served.
@Suite struct HostileTests {
  private static let post =
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n0\r\nT: 1\r\n\r\n"

  private static let chunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

  /// The client's side is at its end, and nothing more can come: what is whole is answered, what is not is let go of.
  @Test func mayEndTheirSideAtAnyByte() async throws {
    try await withServer { server, port in
      let request = Array(Self.post.utf8)
      for count in 0...request.count {
        let client = try Client(port)
        client.send(Array(request[..<count]))
        client.finishSending()
        let (text, isClosed) = client.receiveText()
        #expect(isClosed && statuses(text) == (count == request.count ? [200] : []))
      }
      #expect(eventually { server.connections == 0 })
    }
  }

  @Test(arguments: ["/", "/stream", "/later", "/absent"]) func mayResetAtAnyByteOfAnAnswer(_ target: String)
    async throws
  {
    try await withServer { server, port in
      let request = "GET \(target) HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc\r\n\r\n"
      let whole = try Client(port)
      whole.send(request)
      whole.finishSending()
      for count in 0...whole.receiveAll().bytes.count {
        let client = try Client(port)
        client.send(request)
        for _ in 0..<count where client.receive(atMost: 1) != 1 { Issue.record("the answer ends early") }
        client.reset()
      }
      #expect(eventually { server.connections == 0 })
      #expect(try Answer.to(port, "/").text == "home")
    }
  }

  @Test func mayEndTheirSideAtAnyByteOfAnAnswer() async throws {
    try await withServer { server, port in
      let request = "GET /stream HTTP/1.1\r\nHost: a\r\nX-Request-Id: abc\r\n\r\n"
      for count in 0..<100 {
        let client = try Client(port)
        client.send(request)
        for _ in 0..<count where client.receive(atMost: 1) != 1 { Issue.record("the answer ends early") }
        client.finishSending()
        let (text, isClosed) = client.receiveText()
        #expect(isClosed && text.hasSuffix("8\r\npiece 2;\r\n0\r\n\r\n"))
      }
      #expect(eventually { server.connections == 0 })
    }
  }

  /// Both ends of each connection are this process's. It must stay under some 1,300 descriptors: where there are more,
  /// Foundation's `Process`, with which other tests start programs, reads past the end of the list of them and crashes.
  /// Ten thousand are the business of `Benchmarks/server`.
  @Test func mayComeInCrowdsAndSayNothing() async throws {
    var descriptors = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &descriptors)
    let count = min(400, Int(descriptors.rlim_cur) / 4)
    try await withServer(.with { ($0.loops, $0.maxConnections) = (2, count + 1) }) { server, port in
      let clients = try (0..<count).map { _ in try Client(port) }
      #expect(eventually { server.connections == count })
      for client in clients.prefix(100) { client.send("GET / HTTP/1.1\r\n") }
      #expect(try Answer.to(port, "/").text == "home")
      clients[count / 2].send("GET /items/7 HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(clients[count / 2].receive(until: "item 7").hasSuffix("item 7"))
      for client in clients { client.reset() }
      #expect(eventually { server.connections == 0 })
    }
  }

  /// A flood must not keep the loop from others: there is one loop here.
  @Test func mayFloodWithoutHoldingUpOthers() async throws {
    try await withServer { server, port in
      let flood = String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 2000)
      let floods = try (0..<4).map { _ in try Client(port, patience: 0.05) }
      let other = try Client(port)
      for _ in 0..<20 {
        // Sends as much as the server takes, and reads as little as it wants to.
        for client in floods {
          client.send(flood)
          _ = client.receiveSome()
        }
        other.send("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(other.receive(until: "item 1").hasSuffix("item 1"))
      }
      for client in floods { client.reset() }
      other.close()
      #expect(eventually { server.connections == 0 })
    }
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\nHost: a\r\nX: " + String(repeating: "x", count: 2_000_000), 431),
    ("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "X: y\r\n", count: 200_000), 431),
    ("GET / HTTP/1.1\r\nHost: a\r\n" + String(repeating: "x", count: 2_000_000), 431),
    ("GET /" + String(repeating: "x", count: 2_000_000), 414), (String(repeating: "G", count: 2_000_000), 414),
    (chunked + String(repeating: "1\r\nx\r\n", count: 2_000_000), 413),
    (chunked + String(repeating: "0", count: 2_000_000), 400),
  ])
  func maySendWithoutEnd(_ request: String, _ status: Int) async throws {
    try await withServer(.with { $0.maxBodyBytes = 1_000_000 }) { _, port in try expectRefusal(port, request, status) }
  }

  @Test func maySendNothingButLineBreaks() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(String(repeating: "\r\n", count: 500_000) + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(statuses(client.receiveText().text) == [200])
    }
  }
}
