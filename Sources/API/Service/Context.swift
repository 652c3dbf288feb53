public import HTTP
public import Store

/// What a route is given: its loop's own reader, and what all loops share.
public final class Context {
  public let service: Service
  /// For reads that take less than about a millisecond; only to be used on the loop.
  public let reader: any StoreReader
  /// The state of the store when the request that is being answered came, as `Editions` numbers it.
  private(set) var edition: Int?
  private var editions = Editions()
  /// What `/healthz` answers.
  let healthy = PreparedResponse(OperationRoutes.state("ok"))

  init(_ service: Service, _ reader: any StoreReader) { (self.service, self.reader) = (service, reader) }

  /// Looks whether the store has changed.
  func takeEdition() -> Int? {
    edition = editions.current(reader.state)
    return edition
  }

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

  /// Answers from the store: on the loop where that takes no longer than about a millisecond, else off it.
  /// - Parameter mayBeBrief: false for what is long in ways that the store can't foresee: a search, a long answer.
  public func read(
    _ request: Request, mayBeBrief: Bool = true, _ work: @escaping @Sendable (any StoreReader) throws -> Response
  ) throws -> Reply {
    if mayBeBrief, let response = try reader.briefly({ try work(reader) }) { return .now(response) }
    return readLater(request, work)
  }

  /// Answers off the loop from a reader of the pool, for reads that can take longer.
  public func readLater(
    _ request: Request, _ work: @escaping @Sendable (any StoreReader) throws -> Response
  ) -> Reply {
    let (readers, log) = (service.readers, service.log)
    return .handedOff { answer in
      readers.read { reader in
        do {
          answer(try work(reader.get()))
        } catch {
          answer(Problem.response(to: error, request, log))
        }
      }
    }
  }
}
