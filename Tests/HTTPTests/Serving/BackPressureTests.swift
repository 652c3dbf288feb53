import HTTP
import Testing

/// A client that never reads is not read from either: what the server holds for it stays small.
@Suite struct BackPressureTests {
  private static let request = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n"

  @Test func stopsAnswering() async throws {
    let records = Records()
    try await withServer(onRequest: records.add) { _, port in
      let client = try Client(port, patience: 0.5)
      client.send(String(repeating: Self.request, count: 10_000))
      pause(0.2)
      // 200 kB each: what the kernel's buffers take, and one more.
      #expect((1..<100) ~= records.all.count)
    }
  }

  @Test func stopsReading() async throws {
    try await withServer { _, port in
      let client = try Client(port, patience: 0.5)
      // 32 MB of requests are more than any socket's buffer takes.
      #expect(!client.send(String(repeating: Self.request, count: 1_000_000)))
    }
  }

  @Test func goesOnWhenTheClientReads() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send(String(repeating: Self.request, count: 200))
      pause(0.1)
      client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      let bytes = client.receiveAll().bytes
      #expect(statuses(String(decoding: bytes, as: UTF8.self)).count == 201)
      #expect(bytes.suffix(4).elementsEqual("home".utf8))
    }
  }

  @Test func holdsBackWhatComesDuringWork() async throws {
    try await withServer { _, port in
      let client = try Client(port)
      client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n")
      pause(0.01)
      for index in 0..<20 { client.send("GET /items/\(index) HTTP/1.1\r\nHost: a\r\n\r\n") }
      client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      let text = client.receiveText().text
      #expect(statuses(text).count == 22)
      #expect(text.contains("laterHTTP") && text.hasSuffix("home"))
    }
  }
}
