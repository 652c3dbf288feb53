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
    // It reads everything from end to end, which nobody has to be told of.
    var untold = options
    untold.trace = nil
    return try IntegrityCheck.run(DatabaseFile.openForReading(path, untold))
      + queue.runNow { IntegrityCheck.searchIndexes($0) }
  }

  /// At most 1 MiB (sqlite.org/pragma.html#pragma_incremental_vacuum). Files of versions before 0.2 can't be shrunk: their
  /// free room is used again.
  public func shrink() throws -> Bool {
    try queue.runNow { connection in
      guard try connection.pragma("auto_vacuum") == 2 else { return false }
      let free = try connection.pragma("freelist_count")
      guard free > 0 else { return false }
      try connection.run("PRAGMA incremental_vacuum(256)")
      return try connection.pragma("freelist_count") > 0
    }
  }

  public func backUp(to target: String) throws {
    try Backup.copy(DatabaseFile.openForReading(path, options), to: target)
  }
}
