import HTTP
import News
import Threads

/// A web site on loopback whose pages a test can change, and that keeps the requests it got.
final class Site: Sendable {
  private let server: Server
  private let pages: Pages
  let base: String

  init() throws {
    var options = ServerOptions()
    options.listen = ["127.0.0.1:0"]
    options.shutdownGrace = 0.2
    let pages = Pages()
    self.pages = pages
    server = Server(options: options) { _ in pages.handler() }
    base = "http://127.0.0.1:\(try server.start()[0].port ?? 0)"
  }

  deinit {
    server.stop()
    server.wait()
  }

  /// What the path answers from now on; a page with an `ETag` answers 304 to those who have it.
  func set(
    _ path: String, _ body: String, status: Int = 200, type: String = "application/rss+xml",
    _ fields: [(String, String)] = []
  ) {
    var response = Response(status: status, type: type, body: Array(body.utf8))
    for (name, value) in fields { response.headers.add(name, value) }
    pages.set(path, response)
  }

  func requests(_ path: String) -> [Request] { pages.requests(path) }
  var requestCount: Int { pages.requestCount }
}

private final class Pages: Sendable {
  private let state = Guarded<(pages: [String: Response], requests: [Request])>(([:], []))

  func set(_ path: String, _ response: Response) { state.withLock { $0.pages[path] = response } }

  var requestCount: Int { state.withLock { $0.requests.count } }

  func requests(_ path: String) -> [Request] { state.withLock { $0.requests.filter { $0.path == path } } }

  func answer(_ request: Request) -> Response {
    state.withLock { state in
      state.requests.append(request)
      guard let page = state.pages[request.path] else { return Response(status: 404) }
      guard let etag = page.headers["ETag"], request.headers["If-None-Match"] == etag else { return page }
      return Response(status: 304)
    }
  }

  func handler() -> any Handler { PageHandler(self) }
}

private final class PageHandler: Handler {
  private let pages: Pages

  init(_ pages: Pages) { self.pages = pages }

  func handle(_ request: Request) -> Reply { .now(pages.answer(request)) }
}
