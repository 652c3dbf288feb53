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
    "GET / HTTP/1.0\r\nConnection: x, keep-alive\r\n\r\nOPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\n\r\n" + last,
    "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc" + last,
    "GET /tagged HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br, gzip;q=0.5\r\nIf-None-Match: \"v1\"\r\n\r\n" + last,
    "DELETE /items/%E6%9D%B1 HTTP/1.1\r\nHost: a\r\nX: \t\u{FC}\t\r\n\r\n" + last,
    "GET /stream HTTP/1.1\r\nHost: a\r\n\r\n" + last,
    "GET /later HTTP/1.1\r\nHost: a\r\n\r\nPUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\nbad\r\n\r\n",
  ]

  @Test(arguments: conversations) func changesNothingAtAnyByte(_ conversation: String) async throws {
    try await withServer { _, port in try Self.expectTheSameHoweverCut(port, Array(conversation.utf8)) }
  }

  @Test(arguments: conversations) func changesNothingByteByByte(_ conversation: String) async throws {
    try await withServer { _, port throws in
      let bytes = Array(conversation.utf8)
      #expect(try Self.answers(port, bytes.map { [$0] }) == Self.answers(port, [bytes]))
    }
  }

  @Test(.enabled(if: Corpus.isThere, "the corpus is not there"), arguments: Corpus.requests.filter(\.isAccepted))
  func changesNothingInTheCorpus(_ sample: Corpus.Sample) async throws {
    try await withServer { _, port in
      let bytes = Array(sample.request)
      try Self.expectTheSameHoweverCut(port, bytes)
      #expect(try Self.answers(port, bytes.map { [$0] }) == Self.answers(port, [bytes]))
    }
  }

  private static func expectTheSameHoweverCut(_ port: Int, _ bytes: [UInt8]) throws {
    let whole = try answers(port, [bytes])
    #expect(!whole.isEmpty)
    for cut in 1..<bytes.count {
      let cutUp = try answers(port, [Array(bytes[..<cut]), Array(bytes[cut...])])
      #expect(cutUp == whole, "cut at \(cut)")
    }
  }

  /// What the server says, without the moving hand of the clock, the ids of its own, and the asking for a body that is
  /// not there yet.
  private static func answers(_ port: Int, _ parts: [[UInt8]]) throws -> [Substring] {
    let client = try Client(port)
    for part in parts {
      // A moment, so that the parts don't arrive as one.
      if part != parts.first { pause(0.0005) }
      client.send(part)
    }
    // Then the server ends the connection when all is answered.
    client.finishSending()
    let text = client.receiveText().text.replacing("HTTP/1.1 100 Continue\r\n\r\n", with: "")
    return text.split(separator: "\r\n").filter { !$0.hasPrefix("Date: ") && !$0.hasPrefix("X-Request-Id: ") }
  }
}
