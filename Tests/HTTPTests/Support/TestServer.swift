import HTTP

/// A server on a free port of loopback, stopped at the end of `body`.
func withServer<Result>(
  _ configure: (inout ServerOptions) -> Void = { _ in }, onRequest: (@Sendable (RequestRecord) -> Void)? = nil,
  _ body: (Server, Int) throws -> Result
) throws -> Result {
  var options = ServerOptions()
  options.listen = ["127.0.0.1:0"]
  options.shutdownGrace = 0.2
  configure(&options)
  let server = Server(options: options, onRequest: onRequest) { _ in TestHandler() }
  let addresses = try server.start()
  defer {
    server.stop()
    server.wait()
  }
  return try body(server, addresses[0].port)
}
