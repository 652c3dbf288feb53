import HTTP

/// The routes that the tests talk to.
final class TestHandler: Handler {
  private let router: Router<Void>

  init(_ more: [Route<Void>] = []) {
    router = Router<Void>(Self.routes + more) { error, _ in
      switch error {
      case RoutingError.notFound: .text("no such path", status: 404)
      case RoutingError.methodNotAllowed: .text("no such method", status: 405)
      default: .text("\(error)", status: 400)
      }
    }
  }

  func handle(_ request: Request) -> Reply { router.reply(to: request, in: ()) }

  private static let routes: [Route<Void>] = [
    Route("GET", "/") { _, _, _ in .now(.text("home")) },
    Route("GET", "/echo") { _, request, _ in .now(.text("\(request.path)?\(request.query ?? "-")")) },
    Route("POST", "/echo") { _, request, _ in .now(Response(status: 200, type: "text/plain", body: request.body)) },
    Route("GET", "/items/{id}") { _, _, path in .now(.text("item \(path["id"])")) },
    Route("DELETE", "/items/{id}") { _, _, _ in .now(Response(status: 204)) },
    Route("GET", "/items.ics") { _, _, _ in .now(.text("calendar")) },
    Route("GET", "/query") { _, request, _ in .now(.text(try request.queryParameters().names.joined(separator: "|"))) },
    Route("GET", "/later") { _, _, _ in
      .later {
        await rest(0.05)
        return .text("later")
      }
    },
    Route("GET", "/tagged") { _, _, _ in
      var response = Response.text(String(repeating: "abcdefgh ", count: 500))
      response.headers.add("ETag", "\"v1\"")
      response.headers.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
      return .now(response)
    },
    Route("GET", "/dated") { _, _, _ in
      .now(.text("dated", with: ("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")))
    },
    Route("GET", "/encoded") { _, _, _ in
      .now(.text(String(repeating: "x", count: 2000), with: ("Content-Encoding", "br")))
    },
    Route("GET", "/large") { _, _, _ in
      .now(Response(status: 200, type: "image/png", body: [UInt8](repeating: 0x2E, count: 200_000)))
    },
    Route("GET", "/stream") { _, _, _ in
      .now(Response(status: 200, body: .stream(.pieces(["piece 1;", "", "piece 2;"]))))
    },
    Route("GET", "/broken-stream") { _, _, _ in
      .now(Response(status: 200, body: .stream(.pieces(["piece 1;"], thenFails: true))))
    },
    Route("GET", "/live") { _, _, _ in .now(Response(status: 200, body: .stream(.live()))) },
  ]
}

extension Response {
  static func text(_ text: String, status: Int = 200, with field: (name: String, value: String)? = nil) -> Response {
    var response = Response(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
    if let field { response.headers.add(field.name, field.value) }
    return response
  }
}

extension BodyStream {
  static func pieces(_ pieces: [String], thenFails: Bool = false) -> BodyStream {
    let counter = Counter()
    return BodyStream {
      let number = counter.next()
      if number <= pieces.count { return Array(pieces[number - 1].utf8) }
      if thenFails { throw CancellationError() }
      return nil
    }
  }

  /// One event, and then none for a minute.
  /// - Parameter ended: counts the waits that were cancelled.
  static func live(ended: Counter? = nil) -> BodyStream {
    let counter = Counter()
    return BodyStream(isLive: true) {
      guard counter.next() > 1 else { return Array("data: hello\n\n".utf8) }
      do {
        try await Task.sleep(for: .seconds(60))
      } catch {
        ended?.next()
        throw error
      }
      return nil
    }
  }
}
