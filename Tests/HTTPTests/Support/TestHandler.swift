import HTTP

/// The routes that the tests talk to.
final class TestHandler: Handler {
  private static let router = Router<Void>(
    [
      Route("GET", "/") { _, _, _ in .now(text("home")) },
      Route("GET", "/echo") { _, request, _ in .now(text("\(request.path)?\(request.query ?? "-")")) },
      Route("POST", "/echo") { _, request, _ in .now(Response(status: 200, type: "text/plain", body: request.body)) },
      Route("GET", "/items/{id}") { _, _, path in .now(text("item \(path["id"])")) },
      Route("DELETE", "/items/{id}") { _, _, _ in .now(Response(status: 204)) },
      Route("GET", "/items.ics") { _, _, _ in .now(text("calendar")) },
      Route("GET", "/query") { _, request, _ in .now(text(try request.queryParameters().names.joined(separator: "|")))
      },
      Route("GET", "/later") { _, _, _ in
        .later {
          try? await Task.sleep(for: .milliseconds(50))
          return text("later")
        }
      },
      Route("GET", "/tagged") { _, _, _ in
        var response = text(String(repeating: "abcdefgh ", count: 500))
        response.headers.add("ETag", "\"v1\"")
        response.headers.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
        return .now(response)
      },
      Route("GET", "/dated") { _, _, _ in
        var response = text("dated")
        response.headers.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
        return .now(response)
      },
      Route("GET", "/encoded") { _, _, _ in
        var response = text(String(repeating: "x", count: 2000))
        response.headers.add("Content-Encoding", "br")
        return .now(response)
      },
      Route("GET", "/large") { _, _, _ in
        .now(Response(status: 200, type: "image/png", body: [UInt8](repeating: 0x2E, count: 200_000)))
      },
      Route("GET", "/stream") { _, _, _ in .now(stream(pieces: 3)) },
      Route("GET", "/broken-stream") { _, _, _ in .now(stream(pieces: 1, thenFails: true)) },
      Route("GET", "/live") { _, _, _ in .now(live()) },
      Route("GET", "/evil-header") { _, _, _ in
        var response = text("x")
        response.headers.add("Location", "/a\r\nSet-Cookie: evil=1")
        return .now(response)
      },
    ],
    failure: { error, _ in
      switch error {
      case RoutingError.notFound: text("no such path", status: 404)
      case RoutingError.methodNotAllowed: text("no such method", status: 405)
      default: text("\(error)", status: 400)
      }
    })

  func handle(_ request: Request) -> Reply { Self.router.reply(to: request, in: ()) }

  private static func text(_ text: String, status: Int = 200) -> Response {
    Response(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }

  private static func stream(pieces: Int, thenFails: Bool = false) -> Response {
    let counter = Counter()
    return Response(
      status: 200,
      body: .stream(
        BodyStream {
          let number = counter.next()
          if number <= pieces { return Array("piece \(number);".utf8) }
          if thenFails { throw CancellationError() }
          return nil
        }))
  }

  private static func live() -> Response {
    let counter = Counter()
    return Response(
      status: 200,
      body: .stream(
        BodyStream(isLive: true) {
          if counter.next() > 1 { try await Task.sleep(for: .seconds(60)) }
          return Array("data: hello\n\n".utf8)
        }))
  }
}
