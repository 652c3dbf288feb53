public import HTTP
public import Store

/// What a route is given: its loop's own reader, and what all loops share.
public final class Context {
  public let service: Service
  /// For reads that take less than about a millisecond; only to be used on the loop.
  public let reader: any StoreReader

  init(_ service: Service, _ reader: any StoreReader) { (self.service, self.reader) = (service, reader) }

  /// Answers off the loop; what `work` throws becomes a problem document.
  public func later(_ request: Request, _ work: @escaping @Sendable () async throws -> Response) -> Reply {
    let log = service.log
    return .later {
      do {
        return try await work()
      } catch {
        return Problem.response(to: error, request, log)
      }
    }
  }

  /// Answers off the loop from a reader of the pool, for reads that can take longer.
  public func readLater(
    _ request: Request, _ work: @escaping @Sendable (any StoreReader) throws -> Response
  ) -> Reply {
    let readers = service.readers
    return later(request) { try await readers.read(work) }
  }
}
