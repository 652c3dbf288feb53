import HTTP
import Testing

@Suite struct DisconnectTests {
  @Test(arguments: ["/", "/later", "/large", "/stream"]) func answersWhoHasOnlyEndedItsOwnSide(_ target: String)
    async throws
  {
    try await withServer { server, port in
      let client = try Client(port)
      client.send("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
      client.finishSending()
      let (text, isClosed) = client.receiveText()
      #expect(statuses(text) == [200, 200] && text.hasSuffix("home") && isClosed)
      #expect(eventually { server.connections == 0 })
    }
  }

  @Test(arguments: [
    "", "GET", "GET / HTTP/1.1\r\nHost: a\r\n", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12",
  ])
  func letsGoOfHalfARequest(_ start: String) async throws {
    try await withServer { server, port in
      let client = try Client(port)
      client.send(start)
      client.finishSending()
      #expect(client.receiveText() == ("", true))
      #expect(eventually { server.connections == 0 })
    }
  }

  /// A reset at any byte of a request, and what is answered before it.
  @Test func survivesAResetAnywhere() async throws {
    let request = Array(
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n".utf8)
    try await withServer { server, port in
      for count in 0...request.count {
        let client = try Client(port)
        client.send(Array(request[..<count]))
        client.reset()
      }
      #expect(eventually { server.connections == 0 })
      #expect(try Answer.to(port, "/").text == "home")
    }
  }

  @Test(arguments: ["/large", "/later", "/live", "/stream"]) func survivesAResetDuringAnAnswer(_ target: String)
    async throws
  {
    try await withServer { server, port in
      for wait in [0, 0.001, 0.01, 0.06] {
        let client = try Client(port)
        client.send(String(repeating: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n", count: 20))
        pause(wait)
        client.reset()
      }
      #expect(eventually { server.connections == 0 })
      #expect(try Answer.to(port, "/").text == "home")
    }
  }

  /// The descriptor of a connection that has gone is the next one's; its late answer must not be.
  @Test func givesALateAnswerToNobodyElse() async throws {
    try await withServer { server, port in
      let gone = try Client(port)
      gone.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
      pause(0.01)
      gone.reset()
      #expect(eventually { server.connections == 0 })
      let next = try Client(port, patience: 0.2)
      #expect(next.receiveSome() == nil)
      next.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(next.receive(until: "home").hasSuffix("home"))
    }
  }
}
