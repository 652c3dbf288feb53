import HTTP
import Testing

@Suite struct FieldTests {
  @Test(arguments: [
    "X : 1", " X: 1", "\tX: 1", "X", ": 1", "", "X\u{0}: 1", "(X): 1", "X: a\u{0}b", "X: a\u{7F}", "X: a\u{1B}[0m",
    "Ä: 1", "X Y: 1", "\"X\": 1",
  ])
  func isRefusedWhereMalformed(_ line: String) async throws {
    // An empty line ends the head, so that what follows is no request.
    try await withServer { _, port in
      let request = "GET / HTTP/1.1\r\nHost: a\r\n\(line)\r\nY: 2\r\n\r\n"
      if line.isEmpty {
        let client = try Client(port)
        client.send(request)
        #expect(statuses(client.receiveText().text) == [200, 400])
      } else {
        try expectRefusal(port, request, 400)
      }
    }
  }

  /// RFC 9112, section 5.2.
  @Test(arguments: ["X: 1\r\n 2", "X: 1\r\n\t2", "X:\r\n 2", "X: 1\r\n "]) func isNotFolded(_ lines: String)
    async throws
  {
    try await withServer { _, port in try expectRefusal(port, "GET / HTTP/1.1\r\nHost: a\r\n\(lines)\r\n\r\n", 400) }
  }

  @Test(arguments: [
    "GET / HTTP/1.1\nHost: a\n\n", "GET / HTTP/1.1\r\nHost: a\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\n",
    "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\r\n\r\n",
    "GET / HTTP/1.1\r\rHost: a\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: a\r\nX:\rTransfer-Encoding: chunked\r\n\r\n",
  ])
  func endsWithBothCharacters(_ request: String) async throws {
    try await withServer { _, port in try expectRefusal(port, request, 400) }
  }

  @Test func mayHaveAnyVisibleValue() async throws {
    try await withServer { _, port in
      let value: [UInt8] = Array("X: \t a\tb \u{A9} ".utf8) + [0xFF, 0x80]
      let client = try Client(port)
      client.send(
        Array("GET / HTTP/1.1\r\nHost:a\r\nconnection:\tclose \r\nEmpty:\r\n".utf8) + value + Array("\r\n\r\n".utf8))
      #expect(statuses(client.receiveText().text) == [200])
    }
  }

  @Test(arguments: [
    ("", 400), ("Host: a\r\nHost: a\r\n", 400), ("Host: a\r\nhOST: b\r\n", 400), ("Host: a b\r\n", 400),
    ("Host: a/b\r\n", 400), ("Host: user@a\r\n", 400), ("Host: a, b#\r\n", 400), ("Host: ä\r\n", 400),
    ("Host: a:8o\r\n", 400), ("Host: a:80:90\r\n", 400),
    ("Host: :80\r\n", 400), ("Host: [::1\r\n", 400), ("Host: [::1]x\r\n", 400), ("Host: []\r\n", 400),
    ("Host: [1]\r\n", 400), ("Host: [::g]\r\n", 400), ("Host: ::1\r\n", 400), ("Host: a%4\r\n", 400),
    ("Host: a%zz\r\n", 400), ("Host: a]\r\n", 400), ("Host: a:-1\r\n", 400), ("Host: http://a\r\n", 400),
  ])
  func needsOneHost(_ fields: String, _ status: Int) async throws {
    try await withServer { _, port in try expectRefusal(port, "GET / HTTP/1.1\r\n\(fields)\r\n", status) }
  }

  @Test(arguments: [
    "a", "a:80", "[::1]:8080", "127.0.0.1", "", "a-b.example:1", "0.0.0.0=5000", "a:", "a_b", "a%41",
    "[::ffff:1.2.3.4]", "[v1.a:b]:1",
  ])
  func takesAHost(_ host: String) async throws {
    try await withServer { _, port throws in
      #expect(statuses(try exchange(port, "GET / HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")) == [200])
    }
  }
}
