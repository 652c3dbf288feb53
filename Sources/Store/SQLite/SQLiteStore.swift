import Foundation

/// A `Store` in one SQLite file. `docs/store.md` tells how it is laid out.
///
/// ```swift
/// let store = try SQLiteStore(path: "rapporteur.db")
/// ```
public final class SQLiteStore: Store {
  private let path: String
  private let options: SQLiteStoreOptions
  private let queue: WriteQueue

  /// Opens the file, or makes it where there is none, and brings an older schema up to date.
  /// - Throws: `StoreError.cannotOpen`, `.notADatabase`, `.newer`, `.full`.
  public init(path: String, options: SQLiteStoreOptions = SQLiteStoreOptions()) throws {
    (self.path, self.options) = (path, options)
    queue = WriteQueue(
      try DatabaseFile.openForWriting(path, options), capacity: options.waitingWrites,
      groupSize: options.writesPerCommit)
  }

  public func makeReader() throws -> any StoreReader {
    SQLiteReader(try DatabaseFile.openForReading(path, options))
  }

  public func write<Result: Sendable>(
    _ body: @escaping @Sendable (any StoreWriter) throws -> Result
  ) async throws -> Result {
    try await queue.run(body)
  }

  public var queueDepth: Int { queue.depth }

  public func check() throws -> [String] {
    try IntegrityCheck.run(DatabaseFile.openForReading(path, options))
      + queue.runNow { IntegrityCheck.searchIndexes($0) }
  }

  public func backUp(to target: String) throws {
    try Backup.copy(DatabaseFile.openForReading(path, options), to: target)
  }
}
