import HTTP
import Testing

/// `/tagged` has 4,500 bytes of text, `/` four, `/large` a picture.
@Suite struct CompressionTests {
  private static let plain = String(repeating: "abcdefgh ", count: 500)

  @Test(arguments: [
    "gzip", "GZIP", "x-gzip", "gzip;q=0.5", "gzip ; q=0.001", "gzip;Q=1", "*", "*;q=0.1", "br, gzip",
    "br;q=1,gzip;q=0.2",
    "deflate, gzip;q=1.0, *;q=0", "identity;q=0.5, gzip", "gzip, identity", "identity;q=0, *",
  ])
  func compressesWhereTheClientWantsIt(_ accepted: String) async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged", "Accept-Encoding: \(accepted)")
      #expect(answer["Content-Encoding"] == "gzip")
      #expect(answer["Content-Length"] == String(answer.body.count))
      #expect(answer["ETag"] == "\"v1-gzip\"")
      #expect(answer["Vary"] == "Accept-Encoding")
      #expect(gunzip(answer.body) == Array(Self.plain.utf8))
    }
  }

  @Test(arguments: [
    "", "identity", "br", "gzip;q=0", "gzip;q=0.000", "gzip; q=0, *", "*;q=0", "gzipped", "gzip;q=no",
    "identity, gzip;q=0.5", "identity;q=0.8, *;q=0.1", "gzip;q=-1",
  ])
  func doesNotElse(_ accepted: String) async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged", "Accept-Encoding: \(accepted)")
      #expect(answer["Content-Encoding"] == nil)
      #expect(answer["ETag"] == "\"v1\"")
      #expect(answer["Vary"] == "Accept-Encoding")
      #expect(answer.text == Self.plain)
    }
  }

  @Test func doesNotWithoutTheField() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged")
      #expect(answer["Content-Encoding"] == nil && answer["Vary"] == "Accept-Encoding")
    }
  }

  @Test(arguments: ["/", "/large", "/encoded", "/stream"]) func leavesAloneWhatGainsNothing(_ target: String)
    async throws
  {
    try await withServer { _, port in
      let answer = try Answer.to(port, target, "Accept-Encoding: gzip")
      #expect(answer["Content-Encoding"] != "gzip")
      #expect(answer["Vary"] == nil)
    }
  }

  /// A handler would take the coded bytes for the content.
  @Test func isNotUndone() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      for (fields, status) in [("gzip", 415), ("br, gzip", 415), ("identity", 200), ("Identity", 200)] {
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Encoding: \(fields)\r\n\r\nx")
        let answer = try Answer(client.receiveSome() ?? [])
        #expect(answer.status == status && answer["Accept-Encoding"] == (status == 415 ? "identity" : nil))
      }
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n")
      #expect(statuses(client.receiveText().text) == [200])
    }
  }

  @Test func joinsRepeatedFields() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged", "Accept-Encoding: br", "Accept-Encoding: gzip")
      #expect(answer["Content-Encoding"] == "gzip")
    }
  }

  @Test func tellsHeadOfTheCompressedForm() async throws {
    try await withServer { _, port in
      let get = try Answer.to(port, "/tagged", "Accept-Encoding: gzip", "X-Request-Id: a")
      let head = try Answer.to(port, "/tagged", method: "HEAD", "Accept-Encoding: gzip", "X-Request-Id: a")
      #expect(head.body.isEmpty)
      #expect(head.fields.filter { $0.name != "date" } == get.fields.filter { $0.name != "date" })
    }
  }

  /// RFC 9110, section 15.4.5: the 304 has the tag and `Vary` that the 200 would have.
  @Test func keepsTheTagOfTheFormInNotModified() async throws {
    try await withServer { _, port in
      for known in ["\"v1\"", "\"v1-gzip\""] {
        let plain = try Answer.to(port, "/tagged", "If-None-Match: \(known)")
        #expect(plain.status == 304 && plain["ETag"] == "\"v1\"" && plain["Vary"] == "Accept-Encoding")
        let gzip = try Answer.to(port, "/tagged", "If-None-Match: \(known)", "Accept-Encoding: gzip")
        #expect(gzip.status == 304 && gzip["ETag"] == "\"v1-gzip\"" && gzip["Vary"] == "Accept-Encoding")
        #expect(gzip["Content-Encoding"] == nil)
      }
    }
  }
}
