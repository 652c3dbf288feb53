import HTTP
import Testing

@Suite struct StreamTests {
  private static func get(_ target: String, _ version: String = "1.1") -> String {
    "GET \(target) HTTP/\(version)\r\nHost: a\r\n\r\n"
  }

  @Test func areChunked() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      for _ in 0..<2 {
        client.send(Self.get("/stream"))
        let answer = try Answer(Array(client.receive(until: "\r\n0\r\n\r\n").utf8))
        #expect(answer["Transfer-Encoding"] == "chunked" && answer["Content-Length"] == nil)
        #expect(answer.text == "8\r\npiece 1;\r\n8\r\npiece 2;\r\n0\r\n\r\n")
      }
    }
  }

  /// A client of HTTP/1.0 knows no chunks: it takes the connection's end for the body's.
  @Test(arguments: ["", "Connection: keep-alive\r\n"]) func areBareForOldClients(_ fields: String) async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send("GET /stream HTTP/1.0\r\n\(fields)\r\n")
      let (bytes, isClosed) = client.receiveAll()
      let answer = try Answer(bytes)
      #expect(isClosed && answer["Transfer-Encoding"] == nil && answer["Connection"] == "close")
      #expect(answer.text == "piece 1;piece 2;")
    }
  }

  @Test func breakOffWhereTheyCannotBeWhole() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(Self.get("/broken-stream"))
      let (text, isClosed) = client.receiveText()
      #expect(isClosed && text.hasSuffix("\r\n\r\n8\r\npiece 1;\r\n"))
    }
  }

  @Test func breakOffWithAResetForOldClients() async throws {
    try await withServer { server, port in
      let client = try Client(port)
      client.send(Self.get("/broken-stream", "1.0"))
      #expect(client.receive(until: "piece 1;").hasSuffix("piece 1;"))
      #expect(eventually { server.connections == 0 })
      #expect(client.receiveSome() == [] && client.wasReset)
    }
  }

  @Test func mayHavePiecesOfAnySize() async throws {
    let sizes = [1, 15, 16, 17, 4095, 4096, 65_535, 65_536, 1_000_000]
    let route = Route<Void>("GET", "/sizes") { _, _, _ in
      .now(Response(status: 200, body: .stream(.pieces(sizes.map { String(repeating: "x", count: $0) }))))
    }
    try await withServer(routes: [route]) { _, port in
      let client = try Client(port)
      client.send(Self.get("/sizes"))
      let lines = client.receive(until: "\r\n0\r\n\r\n").split(separator: "\r\n")
      #expect(lines.filter { $0.hasPrefix("x") }.map(\.count) == sizes)
      #expect(lines.dropFirst(4).filter { !$0.hasPrefix("x") } == sizes.map { "\(String($0, radix: 16))" } + ["0"])
    }
  }

  @Test func areFollowedByWhatWasPipelined() async throws {
    try await withServer { _, port in
      let text = try exchange(port, Self.get("/stream") + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(statuses(text) == [200, 200] && text.hasSuffix("home"))
    }
  }

  @Test func areCancelledWhenTheClientHasGone() async throws {
    let ended = Counter()
    let route = Route<Void>("GET", "/watch") { _, _, _ in
      .now(Response(status: 200, body: .stream(.live(ended: ended))))
    }
    try await withServer(routes: [route]) { server, port in
      let client = try Client(port)
      client.send(Self.get("/watch"))
      _ = client.receive(until: "hello\n\n\r\n")
      client.reset()
      #expect(eventually { ended.value == 1 && server.connections == 0 })
    }
  }

  @Test func areNotAskedForWhatNobodyReads() async throws {
    let pieces = Counter()
    let route = Route<Void>("GET", "/endless") { _, _, _ in
      .now(
        Response(
          status: 200,
          body: .stream(
            BodyStream {
              pieces.next()
              return [UInt8](repeating: 0x2E, count: 100_000)
            })))
    }
    try await withServer(routes: [route]) { server, port in
      let client = try Client(port)
      client.send(Self.get("/endless"))
      var before = -1
      // Until the kernel's buffers are full.
      #expect(
        eventually {
          pause(0.05)
          defer { before = pieces.value }
          return pieces.value > 0 && pieces.value == before
        })
      #expect(pieces.value < 200)
      client.reset()
      #expect(eventually { server.connections == 0 })
    }
  }
}
