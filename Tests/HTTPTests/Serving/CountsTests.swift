import HTTP
import Testing

/// `Server.counts`.
@Suite struct CountsTests {
  @Test func countsConnectionsAndBytes() async throws {
    try await withServer(.with { $0.maxConnections = 1 }) { server, port in
      let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
      let client = try Client(port)
      client.send(request)
      let answer = client.receive(until: "home")
      _ = try Client(port).receiveAll()
      let counts = server.counts
      #expect(counts.connections == 1 && counts.acceptedConnections == 1 && counts.refusedConnections == 1)
      #expect(counts.receivedBytes == request.utf8.count && counts.sentBytes == answer.utf8.count)
      #expect(counts.runningRequests == 0 && counts.waitingWork == 0)
      client.close()
      #expect(eventually { server.counts.connections == 0 })
      #expect(server.counts.acceptedConnections == 1)
    }
  }

  @Test func countsWhatRuns() async throws {
    let route = Route<Void>("GET", "/slow") { _, _, _ in
      .later {
        await rest(0.3)
        return .text("slow")
      }
    }
    try await withServer(routes: [route]) { server, port in
      let clients = try (0..<3).map { _ in try Client(port) }
      for (client, path) in zip(clients, ["/slow", "/live", "/slow"]) {
        client.send("GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n")
      }
      #expect(eventually { server.counts.runningRequests == 3 })
      // The answer, the client's going in the middle of an answer, and its going before there is one.
      _ = clients[0].receive(until: "slow")
      clients[1].reset()
      clients[2].reset()
      #expect(eventually { server.counts.runningRequests == 0 })
    }
  }
}
