import HTTP
import Testing

@Suite struct RequestIDTests {
  @Test(arguments: ["a", "b1946ac9-2492-4d23", "!\"#~", String(repeating: "x", count: 128)])
  func isTheClients(_ id: String) async throws {
    try await withServer { _, port throws in
      #expect(try Answer.to(port, "/", "X-Request-Id: \(id)")["X-Request-Id"] == id)
    }
  }

  @Test(arguments: ["", "a b", "ä", String(repeating: "x", count: 129)])
  func isMadeWhereTheClientsWillNotDo(_ id: String) async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/", "X-Request-Id: \(id)")
      #expect(answer["X-Request-Id"]?.count == 12)
      #expect(answer.fields.count { $0.name == "x-request-id" } == 1)
    }
  }

  @Test func isAnotherForEachRequest() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(String(repeating: "GET / HTTP/1.1\r\nHost: a\r\n\r\n", count: 100) + "BAD\r\n")
      let lines = client.receiveText().text.split(separator: "\r\n").filter { $0.contains("X-Request-Id: ") }
      #expect(lines.count == 101 && Set(lines).count == 101)
    }
  }

  @Test func reachesTheHandler() async throws {
    let route = Route<Void>("GET", "/id") { _, request, _ in .now(.text("\(request.id) \(request.remoteAddress)")) }
    try await withServer(routes: [route]) { _, port throws in
      #expect(try Answer.to(port, "/id", "X-Request-Id: mine").text == "mine 127.0.0.1")
    }
  }
}
