import HTTP
import Testing

@Suite struct RequestLineTests {
  private static let rest = "\r\nHost: a\r\nConnection: close\r\n\r\n"

  @Test(arguments: [
    ("GET /", 400), ("GET", 400), ("GET / ", 400), ("GET  / HTTP/1.1", 400), ("GET /  HTTP/1.1", 400),
    (" GET / HTTP/1.1", 400), ("GET / HTTP/1.1 ", 400), ("GET /a b HTTP/1.1", 400), ("GET\t/ HTTP/1.1", 400),
    ("GET /\u{7F} HTTP/1.1", 400), ("GET /\u{1} HTTP/1.1", 400), ("GET /ü HTTP/1.1", 400), ("G@T / HTTP/1.1", 400),
    ("GET / HTTP/1.", 400), ("GET / HTTP/11", 400), ("GET / HTTP/1.1x", 400), ("GET / http/1.1", 400),
    ("GET / HTTP/x.1", 400), ("GET / HTTP/1,1", 400), ("GET / FTP/1.1", 400), ("GET / HTTP/2.0", 505),
    ("GET / HTTP/0.9", 505), ("GET / HTTP/3.7", 505),
    ("GET / HTTP/01.1", 400), ("GET / HTTP/1.01", 400), ("GET / HTTP/11.1", 400), ("GET / HTTP/-1.1", 400),
    ("GET / RTSP/1.0", 400), ("GET / ICE/1.0", 400), ("GET / XHTTP/1.1", 400), ("GET / HTTP/1.1/", 400),
    ("GET /\rHost: a", 400), ("PRI * HTTP/2.0", 505),
  ])
  func isRefusedUnlessExact(_ line: String, _ status: Int) async throws {
    try await withServer { _, port in try expectRefusal(port, line + Self.rest, status) }
  }

  @Test(arguments: [
    "FETCH", "get", "TRACE", "PROPFIND", "REPORT", "M-SEARCH", "LINK", "MKCALENDAR", "QUERY", "A!#$%&'*+-.^_`|~9",
  ])
  func isNotImplementedForOtherMethods(_ method: String) async throws {
    try await withServer { _, port in try expectRefusal(port, "\(method) / HTTP/1.1" + Self.rest, 501) }
  }

  /// Whatever form of target goes with it.
  @Test(arguments: ["CONNECT a:443 HTTP/1.1", "M-SEARCH * HTTP/1.1", "PRI * HTTP/1.1", "SOURCE a HTTP/1.0"])
  func isNotImplementedForTunnelsAndTheLike(_ line: String) async throws {
    try await withServer { _, port in try expectRefusal(port, line + Self.rest, 501) }
  }

  @Test(arguments: ["PUT", "PATCH", "DELETE"]) func leavesKnownMethodsToTheRoutes(_ method: String) async throws {
    try await withServer { _, port throws in
      #expect(try Answer.to(port, "/", method: method).status == 405)
    }
  }

  /// RFC 9110, section 2.5: a later minor version is no reason to refuse.
  @Test func takesALaterMinorVersion() async throws {
    try await withServer { _, port throws in
      #expect(statuses(try exchange(port, "GET / HTTP/1.9" + Self.rest)) == [200])
    }
  }

  /// RFC 9112, section 2.2: after a body that a client ended with one line break too many.
  @Test func mayFollowEmptyLines() async throws {
    try await withServer { _, port in
      #expect(statuses(try exchange(port, "\r\n\r\nGET / HTTP/1.1" + Self.rest)) == [200])
      try expectRefusal(port, "\n\nGET / HTTP/1.1" + Self.rest, 400)
      try expectRefusal(port, "\rGET / HTTP/1.1" + Self.rest, 400)
    }
  }
}
