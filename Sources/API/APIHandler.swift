public import HTTP
import Store

/// Answers one loop's requests by the route table in `Routes`.
public final class APIHandler: Handler {
  private let context: Context

  /// - Throws: `StoreError` where the loop's reader cannot be had.
  public init(_ service: Service) throws { context = Context(service, try service.store.makeReader()) }

  public func handle(_ request: Request) -> Reply { context.service.router.reply(to: request, in: context) }
}
