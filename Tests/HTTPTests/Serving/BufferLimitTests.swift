import HTTP
import Testing

/// Memory for all clients together is bounded: many that are within their own limits must not end the process.
@Suite struct BufferLimitTests {
  private static let body = String(repeating: "x", count: 900_000)

  /// Room for two bodies of that size, beside the largest that there may be.
  private static let options = ServerOptions.with {
    ($0.maxBufferedBytes, $0.maxBodyBytes, $0.shutdownGrace) = (2_500_000, 1_000_000, 0.2)
  }

  private static func post(_ port: Int) throws -> Client {
    let client = try Client(port)
    let head = "POST /slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
    client.send(head + body)
    return client
  }

  /// Answers with the body's length, once `done` was counted.
  private static func slow(_ begun: Counter, _ done: Counter) -> Route<Void> {
    Route<Void>("POST", "/slow") { _, request, _ in
      begun.next()
      return .later {
        while done.value == 0 { await rest(0.01) }
        return .text("\(request.body.count)")
      }
    }
  }

  @Test func refusesABodyThatIsTooMuch() async throws {
    let (begun, done) = (Counter(), Counter())
    try await withServer(Self.options, routes: [Self.slow(begun, done)]) { server, port in
      let clients = try (0..<2).map { _ in try Self.post(port) }
      #expect(eventually { begun.value == 2 })
      let answer = try Answer(Self.post(port).receiveAll().bytes)
      #expect(answer.status == 503 && answer["Retry-After"] == "1" && answer["Connection"] == "close")
      // Requests that need no room are served meanwhile, and those that were there already.
      #expect(try Answer.to(port, "/").text == "home")
      done.next()
      for client in clients { #expect(client.receiveText().text.hasSuffix("\r\n\r\n900000")) }
      #expect(eventually { server.connections == 0 })
      #expect(try Self.post(port).receiveText().text.hasSuffix("\r\n\r\n900000"))
    }
  }

  /// What a handler works on is there until it is done, whether or not its client has gone.
  @Test func countsABodyWhoseClientHasGone() async throws {
    let (begun, done) = (Counter(), Counter())
    try await withServer(Self.options, routes: [Self.slow(begun, done)]) { server, port in
      for number in 1...2 {
        let client = try Self.post(port)
        #expect(eventually { begun.value == number })
        client.reset()
      }
      #expect(eventually { server.connections == 0 })
      #expect(try Answer(Self.post(port).receiveAll().bytes).status == 503)
      done.next()
      #expect(eventually { (try? Answer(Self.post(port).receiveAll().bytes).status) == 200 })
    }
  }

  @Test func cutsOffWhoLeavesTooMuchUntaken() async throws {
    try await withServer(Self.options) { server, port in
      let clients = try (0..<30).map { _ in try Client(port, patience: 0.2, receives: 4096) }
      // Far more than the kernel takes over.
      for client in clients { client.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 300)) }
      #expect(eventually { server.connections < clients.count })
      #expect(try Answer.to(port, "/").text == "home")
    }
  }
}
