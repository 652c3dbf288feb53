import HTTP
import Testing

/// `Expect` (RFC 9110, section 10.1.1).
@Suite struct ExpectTests {
  private static let interim = "HTTP/1.1 100 Continue\r\n\r\n"

  private static func head(_ fields: String, version: String = "1.1") -> String {
    "POST /echo HTTP/\(version)\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\n\(fields)\r\n\r\n"
  }

  @Test(arguments: [("Content-Length: 2", "hi"), ("Transfer-Encoding: chunked", "2\r\nhi\r\n0\r\n\r\n")])
  func asksForTheBodyThatIsHeldBack(_ framing: String, _ body: String) async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(Self.head(framing))
      #expect(client.receive(until: "\r\n\r\n") == Self.interim)
      client.send(body)
      let text = client.receiveText().text
      #expect(statuses(text) == [200])
      #expect(text.hasSuffix("\r\n\r\nhi"))
    }
  }

  @Test func asksInOrderAmongPipelinedRequests() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n" + Self.head("Content-Length: 2"))
      let first = client.receive(until: Self.interim)
      #expect(statuses(first) == [200, 100])
      client.send("hi")
      #expect(statuses(client.receiveText().text) == [200])
    }
  }

  @Test func doesNotAskForWhatIsThere() async throws {
    try await withServer { _, port throws in
      #expect(statuses(try exchange(port, Self.head("Content-Length: 2") + "hi")) == [200])
      #expect(statuses(try exchange(port, Self.head("Content-Length: 0"))) == [200])
    }
  }

  @Test func doesNotAskOldClients() async throws {
    try await withServer { _, port in
      let client = try Client(port, patience: 0.1)
      client.send(Self.head("Content-Length: 2", version: "1.0"))
      #expect(client.receiveSome() == nil)
      client.send("hi")
      #expect(statuses(client.receiveText().text) == [200])
    }
  }

  @Test func refusesBeforeTheBodyIsSent() async throws {
    try await withServer(.with { $0.maxBodyBytes = 10 }) { _, port in
      try expectRefusal(port, Self.head("Content-Length: 11"), 413)
    }
  }

  @Test func refusesOtherExpectations() async throws {
    try await withServer { _, port in
      try expectRefusal(port, "GET / HTTP/1.1\r\nHost: a\r\nExpect: more\r\n\r\n", 417)
      try expectRefusal(port, "GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue, more\r\n\r\n", 417)
      // An empty list expects nothing.
      #expect(statuses(try exchange(port, Self.head("Content-Length: 0").replacing("100-continue", with: ""))) == [200])
      #expect(statuses(try exchange(port, Self.head("Content-Length: 0").replacing("100-c", with: "100-C"))) == [200])
    }
  }
}
