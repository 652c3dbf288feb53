import HTTP
import Testing

@Suite struct RecordTests {
  @Test func tellsOfEveryRequest() async throws {
    let records = Records()
    try await withServer(onRequest: records.add) { _, port in
      let client = try Client(port)
      client.send("GET /items/a%20b?c HTTP/1.1\r\nHost: a\r\nX-Request-Id: one\r\n\r\n")
      client.send("HEAD /large HTTP/1.1\r\nHost: a\r\n\r\nGET /later HTTP/1.1\r\nHost: a\r\n\r\n")
      client.send("GET /stream HTTP/1.1\r\nHost: a\r\n\r\nGET /tagged HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\n\r\n")
      client.send("DELETE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      _ = client.receiveAll()
    }
    let all = records.all
    try #require(all.count == 6)
    #expect(all.map(\.method) == ["GET", "HEAD", "GET", "GET", "GET", "DELETE"])
    #expect(all.map(\.path) == ["/items/a b", "/large", "/later", "/stream", "/tagged", "/"])
    #expect(all.map(\.status) == [200, 200, 200, 200, 304, 405])
    #expect(all.map(\.bytes) == [8, 0, 5, 16, 0, 14])
    #expect(all.map(\.route?.pattern) == ["/items/{id}", "/large", "/later", "/stream", "/tagged", "/"])
    #expect(all.map(\.query) == ["c", nil, nil, nil, nil, nil])
    #expect(all[0].requestID == "one" && all[1].requestID.count == 12)
    #expect(all.allSatisfy { $0.remoteAddress == "127.0.0.1" && $0.loop == 0 && (0..<5) ~= $0.duration })
    #expect(all[2].duration >= 0.04)
  }

  @Test func countsBytesAsTheyAreSent() async throws {
    let records = Records()
    try await withServer(onRequest: records.add) { _, port in
      let answer = try Answer.to(port, "/tagged", "Accept-Encoding: gzip")
      #expect(records.all.map(\.bytes) == [answer.body.count])
    }
  }

  /// A live stream has no other end than the client's going.
  @Test func tellsOfAStreamWhoseClientHasGone() async throws {
    let records = Records()
    try await withServer(onRequest: records.add) { _, port in
      let client = try Client(port)
      client.send("GET /live HTTP/1.1\r\nHost: a\r\n\r\n")
      _ = client.receive(until: "hello\n\n\r\n")
      #expect(records.all.isEmpty)
      client.reset()
      #expect(eventually { records.all.count == 1 })
    }
    #expect(records.all.map(\.path) == ["/live"] && records.all.map(\.bytes) == [13])
  }

  @Test func namesTheRouteWhereThereIsOne() async throws {
    let records = Records()
    let routes = [Route<Void>("PUT", "/items/{id}") { _, _, _ in .now(.text("put")) }]
    try await withServer(routes: routes, onRequest: records.add) { _, port in
      for (method, target) in [("PUT", "/items/1"), ("POST", "/items/1"), ("OPTIONS", "/items/1"), ("GET", "/none")] {
        _ = try Answer.to(port, target, method: method)
      }
      _ = try exchange(port, "BREW / HTTP/1.1\r\nHost: a\r\n\r\n")
    }
    let labels = records.all.map(\.route)
    #expect(labels.map { $0?.pattern } == ["/items/{id}", "/items/{id}", "/items/{id}", nil, nil])
    // One pattern, one number, whatever the method.
    #expect(Set(labels.prefix(3).map { $0?.index }).count == 1)
  }
}
