import HTTP
import Testing

@Suite struct LimitTests {
  private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }

  @Test func boundTheTarget() async throws {
    try await withServer(.with { $0.maxTargetBytes = 100 }) { _, port in
      #expect(try Answer.to(port, "/items/" + Self.long(93)).status == 200)
      try expectRefusal(port, "GET /items/\(Self.long(94)) HTTP/1.1\r\nHost: a\r\n\r\n", 414)
      // Without its end, as soon as it is too long.
      try expectRefusal(port, "GET /items/\(Self.long(200))", 414)
      try expectRefusal(port, Self.long(200), 414)
    }
  }

  @Test func boundTheFields() async throws {
    try await withServer(.with { $0.maxHeaderBytes = 100 }) { _, port in
      let head = "GET / HTTP/1.1\r\nHost: a\r\n"
      #expect(statuses(try exchange(port, head + "Connection: close\r\nX: \(Self.long(67))\r\n\r\n")) == [200])
      try expectRefusal(port, head + "Connection: close\r\nX: \(Self.long(68))\r\n\r\n", 431)
      try expectRefusal(port, head + "X: \(Self.long(100))", 431)
      try expectRefusal(port, head + Self.long(100), 431)
    }
  }

  @Test func boundTheNumberOfFields() async throws {
    try await withServer(.with { $0.maxHeaderCount = 5 }) { _, port in
      let head = "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
      #expect(statuses(try exchange(port, head + "A: 1\r\nB: 2\r\nC: 3\r\n\r\n")) == [200])
      try expectRefusal(port, head + "A: 1\r\nB: 2\r\nC: 3\r\nD: 4\r\n\r\n", 431)
    }
  }

  @Test func boundTheBody() async throws {
    try await withServer(.with { $0.maxBodyBytes = 10 }) { _, port in
      let head = "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
      #expect(statuses(try exchange(port, head + "Content-Length: 10\r\n\r\n0123456789")) == [200])
      try expectRefusal(port, head + "Content-Length: 11\r\n\r\n01234567890", 413)
      try expectRefusal(port, head + "Content-Length: 11\r\n\r\n", 413)
    }
  }

  /// The answer must not be lost in the reset of a connection whose input nobody reads.
  @Test func areToldToAClientThatSendsOn() async throws {
    try await withServer(.with { $0.maxBodyBytes = 10 }) { _, port in
      let body = Self.long(4 << 20)
      try expectRefusal(port, "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.count)\r\n\r\n" + body, 413)
    }
  }

  @Test func mayBeAsHighAsThereAreNumbers() async throws {
    try await withServer(
      .with { options in
        (options.maxBodyBytes, options.maxTargetBytes, options.maxHeaderBytes) = (.max, .max, .max)
        (options.maxHeaderCount, options.maxConnections) = (.max, .max)
        (options.headerTimeout, options.bodyTimeout, options.idleTimeout) = (.infinity, 1e300, .greatestFiniteMagnitude)
      }
    ) { _, port in
      let text = try exchange(
        port,
        "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n")
      #expect(text.hasSuffix("\r\n\r\nx"))
    }
  }
}
