import HTTP
import Testing

@Suite struct PipeliningTests {
  private static func get(_ target: String, _ fields: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
  }

  @Test func answersInOrder() async throws {
    try await withServer { _, port in
      let targets = ["/items/1", "/later", "/items/2", "/stream", "/items/3", "/absent", "/later", "/items/4"]
      let requests = targets.map { Self.get($0) }.joined() + Self.get("/items/5", "Connection: close\r\n")
      let text = try exchange(port, requests)
      #expect(statuses(text) == [200, 200, 200, 200, 200, 404, 200, 200, 200])
      let places = ["item 1", "later", "item 2", "piece 2", "item 3", "no such path", "item 4", "item 5"]
        .map { text.firstRange(of: $0)?.lowerBound }
      #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    }
  }

  @Test func answersManyAtOnce() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      let requests = (0..<2000).map { Self.get("/items/\($0)") }.joined() + Self.get("/", "Connection: close\r\n")
      // The answers are larger than the requests: a client that doesn't read meanwhile may be made to wait.
      client.send(requests)
      let text = client.receiveText().text
      #expect(statuses(text).count == 2001)
      #expect(text.contains("item 1999HTTP/1.1 200"))
    }
  }

  @Test func answersLargeBodiesOneAfterTheOther() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(String(repeating: Self.get("/large"), count: 40) + Self.get("/", "Connection: close\r\n"))
      let bytes = client.receiveAll().bytes
      #expect(bytes.count { $0 == 0x2E } >= 40 * 200_000)
      #expect(statuses(String(decoding: bytes, as: UTF8.self)).count == 41)
    }
  }

  @Test func readsBodiesOneAfterTheOther() async throws {
    try await withServer { _, port in
      let body = String(repeating: "0123456789", count: 20_000)
      func post(_ end: String) -> String {
        "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.count + 1)\r\n\r\n\(body)\(end)"
      }
      let client = try Client(port)
      for _ in 0..<5 {
        client.send(post("<") + post(">"))
        let text = client.receive(until: ">")
        #expect(statuses(text) == [200, 200] && text.contains("\(body)<HTTP/1.1 200"))
      }
      client.send(Self.get("/", "Connection: close\r\n"))
      #expect(client.receiveText().text.hasSuffix("home"))
    }
  }

  @Test func stopsAtARequestThatIsRefused() async throws {
    try await withServer { _, port in
      let text = try exchange(port, Self.get("/") + Self.get("/", "X : 1\r\n") + Self.get("/"))
      #expect(statuses(text) == [200, 400])
    }
  }
}
