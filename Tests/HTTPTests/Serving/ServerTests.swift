import HTTP
import Testing

@Suite struct ServerTests {
  @Test func answersAndCloses() throws {
    try withServer { _, port in
      let answer = try exchange(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
      #expect(answer.contains("\r\nContent-Length: 4\r\n"))
      #expect(answer.contains("\r\nConnection: close\r\n"))
      #expect(answer.hasSuffix("\r\n\r\nhome"))
    }
  }
}
