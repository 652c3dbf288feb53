import HTTP
import Testing

@Suite struct TimeoutTests {
  private static let head = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"

  @Test(arguments: ["G", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: "])
  func endAHeadThatIsNotWhole(_ start: String) async throws {
    try await withServer(.with { $0.headerTimeout = 0.1 }) { _, port in try expectRefusal(port, start, 408) }
  }

  @Test(arguments: ["", "12"]) func endABodyThatIsNotWhole(_ start: String) async throws {
    try await withServer(.with { $0.bodyTimeout = 0.1 }) { _, port in
      try expectRefusal(port, Self.head + start, 408)
      try expectRefusal(
        port, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", 408)
    }
  }

  /// Slow senders: a byte now and then must not hold a connection for ever.
  @Test func areNotPutOffByDrops() async throws {
    try await withServer(.with { ($0.headerTimeout, $0.bodyTimeout) = (0.2, 0.2) }) { _, port in
      for start in ["GET / HTTP/1.1\r\nX: ", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 500\r\n\r\n"] {
        let client = try Client(port, patience: 0.02)
        client.send(start)
        var text = ""
        for _ in 0..<100 where !text.contains("408") {
          client.send("x")
          text += String(decoding: client.receiveSome() ?? [], as: UTF8.self)
        }
        #expect(statuses(text) == [408])
      }
    }
  }

  /// Each part in time, and the whole not.
  @Test func endARequestThatTakesTooLongInAll() async throws {
    try await withServer(.with { ($0.headerTimeout, $0.bodyTimeout, $0.requestTimeout) = (5, 5, 0.3) }) { _, port in
      let client = try Client(port, patience: 0.02)
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nX: ")
      for _ in 0..<5 {
        client.send("x")
        pause(0.03)
      }
      client.send("\r\nTransfer-Encoding: chunked\r\n\r\n")
      var text = ""
      for _ in 0..<100 where !text.contains("408") {
        client.send("1\r\nx\r\n")
        text += String(decoding: client.receiveSome() ?? [], as: UTF8.self)
      }
      #expect(statuses(text) == [408])
      // The next request has a time of its own.
      #expect(try Answer.to(port, "/").text == "home")
    }
  }

  @Test func giveEachOfManyRequestsItsOwnWholeTime() async throws {
    try await withServer(.with { $0.requestTimeout = 0.3 }) { _, port in
      let client = try Client(port)
      // The start of each comes with the end of the one before.
      client.send("GET / HTTP/1.1\r\n")
      for _ in 0..<4 {
        pause(0.15)
        client.send("Host: a\r\n\r\nGET / HTTP/1.1\r\n")
        #expect(statuses(client.receive(until: "home")) == [200])
      }
    }
  }

  @Test(arguments: ["", "\r\n", "\r"]) func closeWithoutAWordWhereNothingWasAsked(_ start: String) async throws {
    try await withServer(.with { $0.headerTimeout = 0.1 }) { _, port in
      let client = try Client(port)
      client.send(start)
      let (text, isClosed) = client.receiveText()
      #expect(text.isEmpty && isClosed)
    }
  }

  @Test(arguments: ["", "\r\n", "\r"]) func closeWhatIsIdle(_ stray: String) async throws {
    try await withServer(.with { $0.idleTimeout = 0.1 }) { server, port in
      let client = try Client(port)
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n\(stray)")
      let (text, isClosed) = client.receiveText()
      #expect(statuses(text) == [200] && isClosed)
      #expect(eventually { server.connections == 0 })
    }
  }

  @Test func giveEachRequestItsOwnTime() async throws {
    try await withServer(.with { ($0.headerTimeout, $0.bodyTimeout) = (0.3, 0.3) }) { _, port in
      let client = try Client(port)
      for _ in 0..<4 {
        client.send("POST /echo HTTP/1.1\r\nHost:")
        pause(0.1)
        client.send(" a\r\nContent-Length: 2\r\n\r\n1")
        pause(0.1)
        client.send(">")
        #expect(statuses(client.receive(until: "1>")) == [200])
      }
    }
  }

  @Test func doNotCountTheHandlersWork() async throws {
    let route = Route<Void>("GET", "/slow") { _, _, _ in
      .later {
        await rest(0.3)
        return .text("slow")
      }
    }
    let options = ServerOptions.with {
      ($0.headerTimeout, $0.bodyTimeout, $0.idleTimeout, $0.writeTimeout) = (0.1, 0.1, 0.1, 0.1)
    }
    try await withServer(options, routes: [route]) { _, port throws in
      #expect(try Answer.to(port, "/slow").text == "slow")
    }
  }

  @Test func cutOffWhoTakesNothing() async throws {
    try await withServer(.with { $0.writeTimeout = 0.2 }) { server, port in
      let client = try Client(port)
      client.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 100))
      #expect(eventually { server.connections == 0 })
    }
  }

  /// Slow readers: a byte now and then must not hold an answer for ever.
  @Test func cutOffWhoTakesAlmostNothing() async throws {
    try await withServer(.with { $0.writeTimeout = 0.3 }) { server, port in
      let client = try Client(port, patience: 0.1, receives: 4096)
      client.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 100))
      for _ in 0..<200 where server.connections > 0 || client.receive(atMost: 10) == 10 { pause(0.01) }
      #expect(server.connections == 0)
    }
  }

  /// The kernel's buffers are large: for long no room is made that the server would see.
  @Test func letASlowClientTakeItsTime() async throws {
    try await withServer(.with { $0.writeTimeout = 0.4 }) { _, port in
      let client = try Client(port, receives: 16_384)
      client.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 40))
      for _ in 0..<60 {
        #expect(client.receive(atMost: 10_000) > 0)
        pause(0.02)
      }
      client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      let bytes = client.receiveAll().bytes
      #expect(bytes.count > 39 * 200_000 - 60 * 10_000 && bytes.suffix(4).elementsEqual("home".utf8))
    }
  }

  @Test func letGoOfWhoStaysAfterTheLastAnswer() async throws {
    try await withServer(.with { $0.headerTimeout = 0.1 }) { server, port in
      let client = try Client(port)
      client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(client.receiveAll().isClosed)
      #expect(eventually { server.connections == 0 })
      _ = client
    }
  }
}
