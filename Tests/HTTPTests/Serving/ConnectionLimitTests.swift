import HTTP
import Testing

@Suite struct ConnectionLimitTests {
  @Test func turnsOneMoreAway() async throws {
    try await withServer(.with { $0.maxConnections = 3 }) { server, port in
      let clients = try (0..<3).map { _ in try Client(port) }
      for client in clients {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.receive(until: "home").hasSuffix("home"))
      }
      #expect(server.connections == 3)
      let answer = try Answer(Client(port).receiveAll().bytes)
      #expect(answer.status == 503 && answer["Retry-After"] == "1" && answer["Connection"] == "close")
      #expect(answer["Content-Type"] == "application/problem+json")
      #expect(answer["Content-Length"] == String(answer.body.count))
      #expect(server.connections == 3)

      clients[0].close()
      #expect(eventually { server.connections == 2 })
      #expect(try Answer.to(port, "/").text == "home")
    }
  }

  @Test func countsEachAddressByItself() async throws {
    try await withServer(.with { ($0.maxConnectionsPerAddress, $0.maxConnections, $0.loops) = (3, 5, 2) }) {
      server, port in
      let clients = try (0..<3).map { _ in try Client(port) }
      #expect(eventually { server.connections == 3 })
      #expect(try Answer(Client(port).receiveAll().bytes).status == 503)
      let others = try (0..<2).map { _ in try Client(port, source: 2) }
      for client in clients + others {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(client.receive(until: "home").hasSuffix("home"))
      }
      // The limit of all is one more.
      #expect(try Answer(Client(port, source: 3).receiveAll().bytes).status == 503)
      clients[0].close()
      #expect(eventually { server.connections == 4 })
      #expect(try Answer.to(port, "/").text == "home")
      #expect(eventually { server.connections == 4 })
    }
  }

  @Test func letsAnAddressHaveAnyNumberByDefault() async throws {
    try await withServer(.with { $0.maxConnections = 500 }) { server, port in
      let clients = try (0..<500).map { _ in try Client(port) }
      #expect(eventually { server.connections == clients.count })
    }
  }

  @Test func tellsOpenConnections() async throws {
    try await withServer { server, port in
      #expect(server.connections == 0)
      let clients = try (0..<20).map { _ in try Client(port) }
      #expect(eventually { server.connections == 20 })
      for client in clients { client.close() }
      #expect(eventually { server.connections == 0 })
    }
  }
}
