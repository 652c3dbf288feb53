/// Answers requests on one event loop. Each loop makes its own, so a handler may hold what is not `Sendable`
/// (a database connection); it is only ever called on its loop and must not block it.
public protocol Handler: AnyObject {
  /// Answers one request, on the loop; further requests of its connection wait for the answer.
  func handle(_ request: Request) -> Reply
}
