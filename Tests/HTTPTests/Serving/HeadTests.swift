import HTTP
import Testing

@Suite struct HeadTests {
  @Test(arguments: ["/", "/large", "/stream", "/live", "/tagged", "/later", "/absent", "/items/7", "/query?a=%zz"])
  func hasTheFieldsOfGetAndNoBody(_ target: String) async throws {
    try await withServer { _, port in
      let head = try Answer.to(port, target, method: "HEAD", "X-Request-Id: a")
      #expect(head.body.isEmpty)
      let client = try Client(port)
      client.send("GET \(target) HTTP/1.1\r\nHost: a\r\nX-Request-Id: a\r\nConnection: close\r\n\r\n")
      // A live stream has no end to wait for.
      let get = try Answer(client.receiveSome() ?? [])
      #expect(head.status == get.status)
      #expect(head.fields.filter { $0.name != "date" } == get.fields.filter { $0.name != "date" })
    }
  }

  @Test func leavesTheConnectionInOrder() async throws {
    try await withServer { _, port in
      let head = "HEAD /large HTTP/1.1\r\nHost: a\r\n\r\nHEAD /stream HTTP/1.1\r\nHost: a\r\n\r\n"
      let text = try exchange(port, head + "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(statuses(text) == [200, 200, 200])
      #expect(text.hasSuffix("home") && !text.contains("piece") && !text.contains("...."))
    }
  }
}
