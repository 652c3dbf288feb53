import Fetching
import HTTP
import News
import Threads

/// A site on loopback, with the requests that it got.
final class Site: Sendable {
  let port: Int
  private let server: Server
  private let log: RequestLog

  init(_ answer: @escaping @Sendable (Request) async -> Response) throws {
    var options = ServerOptions()
    options.listen = ["127.0.0.1:0"]
    options.shutdownGrace = 0.2
    let log = RequestLog()
    server = Server(options: options) { _ in SiteHandler(log, answer) }
    self.log = log
    port = try server.start()[0].port ?? 0
  }

  deinit {
    server.stop()
    server.wait()
  }

  var base: String { "http://127.0.0.1:\(port)" }
  var requests: [Request] { log.requests }
}

private final class SiteHandler: Handler {
  private let log: RequestLog
  private let answer: @Sendable (Request) async -> Response

  init(_ log: RequestLog, _ answer: @escaping @Sendable (Request) async -> Response) {
    (self.log, self.answer) = (log, answer)
  }

  func handle(_ request: Request) -> Reply {
    log.add(request)
    return .later { [answer] in await answer(request) }
  }
}

private final class RequestLog: Sendable {
  private let entries = Guarded<[Request]>([])

  var requests: [Request] { entries.withLock { $0 } }

  func add(_ request: Request) { entries.withLock { $0.append(request) } }
}

extension Response {
  static func text(_ text: String, status: Int = 200, _ fields: [(String, String)] = []) -> Response {
    var response = Response(status: status, type: "text/plain", body: Array(text.utf8))
    for (name, value) in fields { response.headers.add(name, value) }
    return response
  }

  static func redirect(_ status: Int, _ location: String) -> Response {
    text("elsewhere", status: status, [("Location", location)])
  }
}

extension FetchOptions {
  /// For servers of the tests' own, which are on loopback.
  static func local(_ change: (inout FetchOptions) -> Void = { _ in }) -> FetchOptions {
    var options = FetchOptions(userAgent: "Tests/1")
    options.allowsPrivateAddresses = true
    options.timeout = 20
    options.pausePerHost = 0
    change(&options)
    return options
  }
}

extension Fetcher {
  func fetch(_ url: String) async throws(FetchError) -> FetchResponse { try await fetch(FetchRequest(url: url)) }
}
