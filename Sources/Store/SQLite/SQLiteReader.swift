/// The queries of `StoreReader`, a folder each concept: `Feeds/SQLiteReader+Feeds.swift` and so on.
class SQLiteReader: StoreReader {
  let connection: Connection
  private let logIndex: LogIndex?
  private var relevanceFunction: RelevanceFunction?

  /// - Parameter connection: to a file that is open for writing, so that its log is there.
  init(_ connection: Connection) {
    self.connection = connection
    _ = try? connection.pragma("schema_version")
    logIndex = connection.withHandle { LogIndex($0) }
  }

  var state: StoreState? { logIndex.map { StoreState(mark: $0.mark) } }

  /// Made where it is first used: most readers never rank.
  func relevance() throws -> RelevanceFunction {
    if let relevanceFunction { return relevanceFunction }
    let function = try RelevanceFunction(connection)
    relevanceFunction = function
    return function
  }

  /// To be called before a full-text table is read: there may be something that is yet to be written to it.
  func willSearch() throws {}

  /// A step takes some 80 ns where every tenth looks up a row.
  func briefly<Result>(_ body: () throws -> Result) throws -> Result? {
    try connection.briefly(steps: 10_000, body)
  }
}

/// The changes of `StoreWriter`, beside the queries of the same concept.
final class SQLiteWriter: SQLiteReader, StoreWriter {
  var texts = PendingTexts()

  override func willSearch() throws { try texts.write(connection) }
}
