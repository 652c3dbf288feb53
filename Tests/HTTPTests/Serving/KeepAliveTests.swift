import HTTP
import Testing

/// Which connections live on (RFC 9112, section 9.3).
@Suite struct KeepAliveTests {
  @Test(arguments: [
    "", "Connection: keep-alive\r\n", "Connection: foo\r\n", "Connection:\r\n", "Connection: closed\r\n",
  ])
  func isTheRule(_ fields: String) async throws {
    try await withServer { _, port in
      let client = try Client(port)
      for _ in 0..<3 {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
        let text = client.receive(until: "home")
        #expect(statuses(text) == [200])
        #expect(!text.contains("Connection:"))
      }
    }
  }

  @Test(arguments: [
    "Connection: close", "connection: CLOSE", "Connection: keep-alive, close", "Connection: foo ,close,",
  ])
  func endsWhereTheClientSaysSo(_ field: String) async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\(field)\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
      let (text, isClosed) = client.receiveText()
      #expect(statuses(text) == [200] && isClosed)
      #expect(text.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test(arguments: ["", "Host: a\r\n", "Connection: close\r\n"]) func isNotForOldClients(_ fields: String) async throws
  {
    try await withServer { _, port in
      let client = try Client(port)
      client.send("GET / HTTP/1.0\r\n\(fields)\r\n")
      let (text, isClosed) = client.receiveText()
      #expect(text.hasPrefix("HTTP/1.1 200 OK\r\n") && text.hasSuffix("\r\n\r\nhome") && isClosed)
      #expect(text.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test func isForOldClientsThatAsk() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      for _ in 0..<3 {
        client.send("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
        #expect(client.receive(until: "home").contains("\r\nConnection: keep-alive\r\n"))
      }
    }
  }
}
