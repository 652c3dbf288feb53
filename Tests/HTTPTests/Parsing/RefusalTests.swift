import HTTP
import Synchronization
import Testing

/// What is known of a request that is refused, by how far it was read.
@Suite struct RefusalTests {
  @Test(arguments: [
    ("HEAD /a HTTP/1.1\r\n\r\n", 400), ("HEAD /a HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n", 413),
    ("HEAD /a HTTP/1.1\r\nHost: a\r\nX : 1\r\n\r\n", 400),
  ])
  func hasNoBodyForHead(_ request: String, _ status: Int) async throws {
    try await withServer(.with { $0.maxBodyBytes = 10 }) { _, port in
      let text = try exchange(port, request)
      #expect(statuses(text) == [status])
      #expect(text.hasSuffix("\r\n\r\n") && !text.contains("\r\nContent-Length: 0\r\n"))
    }
  }

  @Test(arguments: [
    ("POST /a%20b?c HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n", 413, "POST", "/a b"),
    ("GET /a HTTP/1.1\r\nno colon\r\n\r\n", 400, "GET", "/a"), ("GET /a HTTP/9.9\r\n\r\n", 505, "", ""),
    ("POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", 400, "POST", "/a"),
    ("TRACE /a HTTP/1.1\r\nHost: a\r\n\r\n", 501, "TRACE", ""),
    ("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400, "GET", ""), ("\u{1}", 400, "", ""),
  ])
  func isRecorded(_ request: String, _ status: Int, _ method: String, _ path: String) async throws {
    let records = Records()
    try await withServer(.with { $0.maxBodyBytes = 10 }, onRequest: records.add) { _, port in
      _ = try exchange(port, request + (request.hasSuffix("\n") ? "" : "\r\n"))
    }
    let record = try #require(records.all.first)
    #expect(record.status == status && record.method == method && record.path == path)
  }

  @Test func keepsTheIDOfAHeadThatWasRead() async throws {
    try await withServer { _, port in
      let text = try exchange(
        port, "POST / HTTP/1.1\r\nHost: a\r\nX-Request-Id: mine-1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n")
      #expect(statuses(text) == [400])
      #expect(text.contains("\r\nX-Request-Id: mine-1\r\n"))
    }
  }
}
