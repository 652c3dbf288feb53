/// Answers requests on one event loop. Each loop makes its own, so a handler may hold what is not `Sendable`
/// (a database connection); it is only ever called on its loop and must not block it.
public protocol Handler: AnyObject {
  /// Answers one request, on the loop; further requests of its connection wait for the answer.
  func handle(_ request: Request) -> Reply

  /// Called on the loop with every answer that was not prepared already, also one that came later; a handler that
  /// would give it again keeps what it returns.
  func prepare(_ response: Response, for request: Request) -> PreparedResponse
}

extension Handler {
  public func prepare(_ response: Response, for request: Request) -> PreparedResponse { PreparedResponse(response) }
}
