public import HTTP
import Store

/// Answers one loop's requests by the route table in `Routes`.
public final class APIHandler: Handler {
  private let context: Context
  private let cache: AnswerCache

  /// - Throws: `StoreError` where the loop's reader cannot be had.
  public init(_ service: Service) throws {
    context = Context(service, try service.store.makeReader())
    cache = AnswerCache(capacity: service.cacheBytes)
  }

  /// Bytes of the answers that it keeps to give them again; never more than `Service` allows.
  public var keptBytes: Int { cache.bytes }

  public func handle(_ request: Request) -> Reply {
    if request.method == "GET" || request.method == "HEAD", let edition = context.takeEdition(),
      let answer = cache.answer(to: request, edition: edition)
    {
      return .prepared(answer)
    }
    return context.service.router.reply(to: request, in: context)
  }

  public func prepare(_ response: Response, for request: Request) -> PreparedResponse {
    let prepared = PreparedResponse(response)
    if let edition = response.edition { cache.add(prepared, to: request, edition: edition) }
    return prepared
  }
}
