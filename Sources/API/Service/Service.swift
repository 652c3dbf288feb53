public import HTTP
public import Pipeline
public import Store

/// What all loops of the API share.
///
/// ```swift
/// let service = Service(store: store, pipeline: pipeline)
/// let server = Server(options: options, onRequest: { service.metrics.record($0) }) { _ in
///   try APIHandler(service)
/// }
/// ```
public final class Service: Sendable {
  public let store: any Store
  public let pipeline: Pipeline
  public let readers: ReaderPool
  public let metrics: Metrics
  let changes: ChangeWatch
  let log: Log
  let router: Router<Context>
  /// For the answers that each loop keeps.
  let cacheBytes: Int

  /// - Parameters:
  ///   - log: told of every answer of 500 and above.
  ///   - pages: routes beside the API's own, such as the pages for people.
  ///   - cacheBytes: answers that each loop keeps as long as nothing is written; 0 keeps none.
  public init(
    store: any Store, pipeline: Pipeline, log: Log = .silent, pages: [Route<Context>] = [], cacheBytes: Int = 4 << 20
  ) {
    (self.store, self.pipeline, self.log, self.cacheBytes) = (store, pipeline, log, cacheBytes)
    let readers = ReaderPool(store: store)
    self.readers = readers
    changes = ChangeWatch(readers)
    let router = Router<Context>(Routes.all + pages) { Problem.response(to: $0, $1, log) }
    self.router = router
    metrics = Metrics(patterns: router.routes.map(\.pattern))
  }
}
