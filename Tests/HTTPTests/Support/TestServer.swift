import HTTP
import Threads

/// A server on a free port of loopback, stopped at the end of `body`, which may block.
/// - Parameter routes: besides those of `TestHandler`.
func withServer<Result>(
  _ options: ServerOptions = .with { _ in }, routes: [Route<Void>] = [],
  onRequest: (@Sendable (RequestRecord) -> Void)? = nil, _ body: (Server, Int) throws -> Result
) async throws -> Result {
  let server = Server(options: options, onRequest: onRequest) { _ in TestHandler(routes) }
  return try await withTaskExecutorPreference(blockingLanes) { try serve(server, body) }
}

private func serve<Result>(_ server: Server, _ body: (Server, Int) throws -> Result) throws -> Result {
  let addresses = try server.start()
  defer {
    server.stop()
    server.wait()
  }
  return try body(server, addresses[0].port ?? 0)
}

extension ServerOptions {
  /// Those of tests, changed by `change`.
  static func with(_ change: (inout ServerOptions) -> Void) -> ServerOptions {
    var options = ServerOptions()
    (options.listen, options.shutdownGrace) = (["127.0.0.1:0"], 0.2)
    change(&options)
    return options
  }
}

/// Whether `condition` comes to hold within five seconds; looked at again and again.
func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<1000 {
    if condition() { return true }
    pause(0.005)
  }
  return condition()
}
