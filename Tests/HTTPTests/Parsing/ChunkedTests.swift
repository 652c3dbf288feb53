import HTTP
import Testing

/// Chunked bodies (RFC 9112, section 7.1), which `/echo` sends back.
@Suite struct ChunkedTests {
  private static let head = "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"

  @Test(arguments: [
    ("0\r\n\r\n", ""), ("3\r\nabc\r\n0\r\n\r\n", "abc"), ("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "abcde"),
    ("A\r\n0123456789\r\n0\r\n\r\n", "0123456789"), ("a\r\n0123456789\r\n000\r\n\r\n", "0123456789"),
    ("003\r\nabc\r\n0\r\n\r\n", "abc"), ("2\r\n\r\n\r\n0\r\n\r\n", "\r\n"), ("1;a\r\nx\r\n0\r\n\r\n", "x"),
    ("1;a=b;c=\"d;\\\"e\"\r\nx\r\n0;z\r\n\r\n", "x"), ("1 ; a = b\r\nx\r\n0\r\n\r\n", "x"),
    ("1;a=\"\"\r\nx\r\n0\r\n\r\n", "x"), ("1\r\nx\r\n0\r\nDigest: y\r\nSize: 1\r\n\r\n", "x"),
  ])
  func areJoined(_ body: String, _ content: String) async throws {
    try await withServer { _, port throws in
      #expect(try exchange(port, Self.head + body).hasSuffix("\r\n\r\n\(content)"))
    }
  }

  @Test(arguments: [
    "\r\n\r\n", "x\r\n", "-1\r\n", "+1\r\n", "0x1\r\n", " 1\r\nx\r\n", "1 \r\nx\r\n", "1\t\r\nx\r\n", "1 a\r\nx\r\n",
    "1;\r\nx\r\n", "1; \r\nx\r\n", "1;=a\r\nx\r\n", "1;a=\r\nx\r\n", "1;a=\"b\r\nx\r\n", "1;a=\"b\"c\r\nx\r\n",
    "1;a,b\r\nx\r\n",
    "1;a=\"\\\u{1}\"\r\nx\r\n", "1;a=\u{0}\r\nx\r\n", "1\nx\r\n", "1\rx\r\n", "1;a\n\r\nx\r\n", "1\r\nxy\r\n",
    "1\r\nx\n0\r\n\r\n",
    "1\r\nx\r0\r\n\r\n", "3\r\nab\r\n0\r\n\r\n", "1\r\nx\r\n\r\n", "10000000000000000\r\n", "FFFFFFFFFFFFFFFF\r\n",
    "0000000000000001\r\nx\r\n0\r\n\r\n", "1\r\nx\r\n0\r\n X: folded\r\n\r\n", "0\r\nX : 1\r\n\r\n", "0\r\nX: 1\n\r\n",
    "0\r\nno colon\r\n\r\n", "0\r\nContent-Length: x\r\n\r\n",
  ])
  func areRefusedWhereMalformed(_ body: String) async throws {
    try await withServer { _, port in try expectRefusal(port, Self.head + body, 400) }
  }

  @Test func areLeftBehindByTheNextRequest() async throws {
    try await withServer { _, port in
      let first =
        "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nGET \r\n0\r\nHost: evil\r\n\r\n"
      let text = try exchange(port, first + "GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(statuses(text) == [200, 200])
      #expect(text.contains("\r\n\r\nGET HTTP/1.1 200") && text.hasSuffix("/echo?-"))
    }
  }

  @Test func areBounded() async throws {
    try await withServer(.with { $0.maxBodyBytes = 10 }) { _, port in
      #expect(try exchange(port, Self.head + "9\r\n012345678\r\n1\r\n9\r\n0\r\n\r\n").hasSuffix("\r\n\r\n0123456789"))
      try expectRefusal(port, Self.head + "9\r\n012345678\r\n2\r\n90\r\n0\r\n\r\n", 413)
      try expectRefusal(port, Self.head + "b\r\n", 413)
      try expectRefusal(port, Self.head + "FFFFFFFFFFFFFFF\r\n", 413)
    }
  }

  /// What is no content costs a server as much as what is.
  @Test func haveBoundedExtensions() async throws {
    try await withServer(.with { $0.maxBodyBytes = 1000 }) { _, port in
      try expectRefusal(port, Self.head + "1;" + String(repeating: "a", count: 600) + "\r\nx\r\n0\r\n\r\n", 400)
      try expectRefusal(port, Self.head + "1;" + String(repeating: "a", count: 600), 400)
      let chunk = "1;" + String(repeating: "a", count: 400) + "\r\nx\r\n"
      try expectRefusal(port, Self.head + String(repeating: chunk, count: 10), 400)
    }
  }

  @Test func haveBoundedTrailers() async throws {
    try await withServer(
      .with { options in
        options.maxHeaderBytes = 200
        options.maxHeaderCount = 5
      }
    ) { _, port in
      try expectRefusal(port, Self.head + "0\r\nX: " + String(repeating: "x", count: 200) + "\r\n\r\n", 431)
      try expectRefusal(port, Self.head + "0\r\nX: " + String(repeating: "x", count: 200), 431)
      try expectRefusal(port, Self.head + "0\r\n" + String(repeating: "X: y\r\n", count: 6) + "\r\n", 431)
    }
  }
}
