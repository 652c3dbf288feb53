import HTTP
import Testing

/// What the server makes of a handler's answer.
@Suite struct ResponseTests {
  @Test func addsItsFields() async throws {
    try await withServer { _, port in
      let text = try exchange(port, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
      #expect(text.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
      let answer = try Answer(Array(text.utf8))
      #expect(answer["Content-Length"] == "4" && answer["Connection"] == "close" && answer.text == "home")
      #expect(answer["Date"].flatMap(HTTPDate.parse) != nil)
    }
  }

  @Test func setsNoLengthWhereThereCanBeNoContent() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/items/1", method: "DELETE")
      #expect(answer.status == 204)
      #expect(answer["Content-Length"] == nil && answer["Transfer-Encoding"] == nil && answer.body.isEmpty)
    }
  }

  @Test func leavesOutTheContentOfAnAnswerThatMayHaveNone() async throws {
    let routes = [
      Route<Void>("GET", "/204") { _, _, _ in .now(.text("stray", status: 204)) },
      Route<Void>("GET", "/304") { _, _, _ in .now(.text("stray", status: 304)) },
      Route<Void>("GET", "/204-stream") { _, _, _ in
        .now(Response(status: 204, body: .stream(.pieces(["stray"]))))
      },
    ]
    try await withServer(routes: routes) { _, port in
      for target in ["/204", "/304", "/204-stream"] {
        let answer = try Answer.to(port, target)
        #expect(answer.body.isEmpty && answer["Content-Length"] == nil && answer["Transfer-Encoding"] == nil)
      }
    }
  }

  @Test(arguments: [0, 100, 101, 199, 600, -1, .max, .min]) func isAnErrorWithAStatusThatIsNone(_ status: Int)
    async throws
  {
    let route = Route<Void>("GET", "/odd") { _, _, _ in .now(.text("odd", status: status)) }
    try await withServer(routes: [route]) { _, port in
      let answer = try Answer.to(port, "/odd")
      #expect(answer.status == 500 && answer["Content-Type"] == "application/problem+json")
    }
  }

  @Test func letsNobodyElseSetItsFields() async throws {
    let route = Route<Void>("GET", "/odd") { _, _, _ in
      var response = Response.text("odd")
      for (name, value) in [
        ("content-length", "99"), ("Transfer-Encoding", "chunked"), ("CONNECTION", "close"), ("Date", "now"),
        ("X-Request-Id", "other"),
      ] { response.headers.add(name, value) }
      return .now(response)
    }
    try await withServer(routes: [route]) { _, port in
      let client = try Client(port)
      client.send("GET /odd HTTP/1.1\r\nHost: a\r\nX-Request-Id: mine\r\n\r\n")
      let answer = try Answer(Array(client.receive(until: "odd").utf8))
      #expect(answer.fields.map(\.name).sorted() == ["content-length", "content-type", "date", "x-request-id"])
      #expect(answer["Content-Length"] == "3" && answer["X-Request-Id"] == "mine" && answer["Date"] != "now")
    }
  }

  /// Header injection: nothing that a handler repeats from its request can end a line.
  @Test func cannotBeSplitByAValue() async throws {
    let route = Route<Void>("GET", "/to/{place}") { _, _, path in
      var response = Response(status: 303)
      response.headers.add("Location", "/" + path["place"])
      response.headers.add("X-\(path["place"])", "1")
      return .now(response)
    }
    try await withServer(routes: [route]) { _, port in
      let answer = try Answer.to(port, "/to/a%0D%0ASet-Cookie:%20b=1%0D%0A%0D%0Abody%25")
      #expect(answer["Location"] == "/a  Set-Cookie: b=1    body%")
      #expect(answer["Set-Cookie"] == nil && answer.body.isEmpty)
    }
  }
}
