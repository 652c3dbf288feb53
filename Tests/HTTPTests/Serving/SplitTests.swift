import HTTP
import Testing

/// However a request is cut on its way, the answers are the same.
@Suite struct SplitTests {
  private static let last = "GET /items/9 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"

  private static let conversations = [
    last,
    "\r\n\r\nGET http://a/echo?q=%20#f HTTP/1.1\r\nHost: a:80\r\nEmpty:\r\n\r\n" + last,
    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\n\r\n\r\n12\r\n3\r\n" + last,
    "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
      + "2;a=\"b\\\"\"\r\n\r\n\r\n0a ;c\r\n0123456789\r\n0\r\nX: y\r\nZ:\r\n\r\n" + last,
    "HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nbad\r\n\r\n",
  ]

  @Test(arguments: conversations) func changesNothingAtAnyByte(_ conversation: String) async throws {
    try await withServer { _, port in
      let bytes = Array(conversation.utf8)
      let whole = try Self.answers(port, [bytes])
      #expect(!whole.isEmpty)
      for cut in 1..<bytes.count {
        let cutUp = try Self.answers(port, [Array(bytes[..<cut]), Array(bytes[cut...])])
        #expect(cutUp == whole, "cut at \(cut)")
      }
    }
  }

  @Test(arguments: conversations) func changesNothingByteByByte(_ conversation: String) async throws {
    try await withServer { _, port throws in
      let bytes = Array(conversation.utf8)
      #expect(try Self.answers(port, bytes.map { [$0] }) == Self.answers(port, [bytes]))
    }
  }

  /// What the server says, without the moving hand of the clock and the id of its own that a refusal may have.
  private static func answers(_ port: Int, _ parts: [[UInt8]]) throws -> [Substring] {
    let client = try Client(port)
    for part in parts {
      // A moment, so that the parts don't arrive as one.
      if part != parts.first { pause(0.0005) }
      client.send(part)
    }
    return client.receiveText().text.split(separator: "\r\n")
      .filter { !$0.hasPrefix("Date: ") && !$0.hasPrefix("X-Request-Id: ") }
  }
}
