import HTTP
import Testing

@Suite struct ForeignWriteTests {
  private func status(_ method: String, _ fields: [String], guards: Bool = true) async throws -> Int {
    let options = ServerOptions.with {
      $0.browsers.guardsWrites = guards
      $0.browsers.readers = .only(["https://pages.example"])
    }
    return try await withServer(options) { _, port in
      let client = try Client(port)
      let head = ["\(method) /echo HTTP/1.1", "Host: Here.example:8080", "Connection: close", "Content-Length: 0"]
      client.send((head + fields).joined(separator: "\r\n") + "\r\n\r\n")
      return try Answer(client.receiveAll().bytes).status
    }
  }

  @Test(arguments: [
    [], ["Origin: http://here.example:8080"], ["Origin: https://HERE.example:8080"], ["Sec-Fetch-Site: same-origin"],
    ["Sec-Fetch-Site: none"], ["Sec-Fetch-Site: same-origin", "Origin: https://there.example"],
  ])
  func takesWhatNoOtherPageSends(_ fields: [String]) async throws {
    #expect(try await status("POST", fields) == 200)
  }

  @Test(arguments: [
    ["Origin: https://there.example"], ["Origin: http://here.example"], ["Origin: http://here.example:80800"],
    ["Origin: null"], ["Origin: here.example:8080"], ["Origin: "], ["Sec-Fetch-Site: cross-site"],
    ["Sec-Fetch-Site: same-site"], ["Sec-Fetch-Site: "], ["Sec-Fetch-Site: Same-Origin"],
    ["Sec-Fetch-Site: cross-site", "Origin: http://here.example:8080"],
    // Who may read may not write.
    ["Origin: https://pages.example"],
  ])
  func refusesWhatAnotherPageSends(_ fields: [String]) async throws {
    #expect(try await status("POST", fields) == 403)
    #expect(try await status("DELETE", fields) == 403)
    for method in ["GET", "HEAD", "OPTIONS"] { #expect(try await status(method, fields) < 300) }
    #expect(try await status("POST", fields, guards: false) == 200)
  }

  @Test func saysWhyAndGoesOn() async throws {
    let options = ServerOptions.with { $0.browsers.guardsWrites = true }
    try await withServer(options) { _, port in
      let client = try Client(port)
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nOrigin: http://b\r\nContent-Length: 2\r\n\r\nhi")
      let answer = try Answer(client.receiveSome() ?? [])
      #expect(answer.status == 403 && answer["Content-Type"] == "application/problem+json")
      #expect(answer.text.contains("another origin") && answer["X-Request-Id"] != nil)
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(client.receive(until: "home").hasSuffix("home"))
    }
  }
}
