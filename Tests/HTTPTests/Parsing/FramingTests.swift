import HTTP
import Testing

/// How long a body is (RFC 9112, section 6): whatever two servers could read differently is refused.
@Suite struct FramingTests {
  @Test(arguments: [
    ("Content-Length: 4\r\nContent-Length: 4", 400), ("Content-Length: 4\r\nContent-Length: 5", 400),
    ("Content-Length: 4, 4", 400), ("Content-Length: +4", 400), ("Content-Length: -4", 400),
    ("Content-Length: 0x4", 400),
    ("Content-Length: 4 4", 400), ("Content-Length: 4a", 400), ("Content-Length:", 400), ("Content-Length: 4.0", 400),
    ("Content-Length: \u{664}", 400), ("Content-Length: 99999999999999999999999", 413),
    ("Content-Length: 4\r\nTransfer-Encoding: chunked", 400), ("Transfer-Encoding: chunked\r\nContent-Length: 4", 400),
    ("Transfer-Encoding: identity", 400), ("Transfer-Encoding: gzip", 400), ("Transfer-Encoding:", 400),
    ("Transfer-Encoding: chunked, gzip", 400), ("Transfer-Encoding: chunked, chunked", 400),
    ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", 400), ("Transfer-Encoding: xchunked", 400),
    ("Transfer-Encoding: \"chunked\"", 400), ("Transfer-Encoding: chunked;q=1", 400),
    ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", 400), ("Transfer-Encoding: gzip, chunked", 501),
    ("Transfer-Encoding: , chunked", 501), ("Transfer-Encoding: chunked,", 400),
    ("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked", 501), ("Transfer-Encoding: \u{B}chunked", 400),
    ("Transfer_Encoding: chunked\r\nContent-Length: 4\r\nContent-Length: 4", 400),
  ])
  func refusesWhatIsAmbiguous(_ fields: String, _ status: Int) async throws {
    try await withServer { _, port in
      try expectRefusal(port, "POST /echo HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n0\r\n\r\n", status)
    }
  }

  @Test func refusesChunksFromOldClients() async throws {
    try await withServer { _, port in
      try expectRefusal(port, "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400)
    }
  }

  @Test func readsAsMuchAsTheLengthSays() async throws {
    try await withServer { _, port in
      let text = try exchange(
        port,
        "POST /echo HTTP/1.1\r\nHost: a\r\ncontent-LENGTH: 00005\r\n\r\n12345"
          + "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"
          + "GET /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nGET"
          + "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(statuses(text) == [200, 200, 200, 200])
      #expect(text.contains("\r\n\r\n12345HTTP/1.1"))
    }
  }

  @Test func namesCodingsWithoutCase() async throws {
    try await withServer { _, port in
      let text = try exchange(
        port,
        "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: CHUNKED\r\n\r\n1\r\nx\r\n0\r\n\r\n")
      #expect(text.hasSuffix("\r\n\r\nx"))
    }
  }
}
