/// What can be set about a `SQLiteStore`; the defaults fit a server.
public struct SQLiteStoreOptions: Sendable {
  /// Writes that may wait; one more is refused with `StoreError.busy`.
  public var waitingWrites = 1024
  /// Writes that are committed together, at most; 1 gives each a commit of its own.
  public var writesPerCommit = 256
  /// How long to wait for another process that writes, in milliseconds; then it is `StoreError.busy`.
  public var lockWait = 10_000
  /// Pages of the database kept in memory, in KiB.
  public var writerCacheKibibytes = 16 * 1024
  /// The same for each reader. What is not there is read from the system's cache of the file, in a microsecond: more than
  /// this makes no query faster.
  public var readerCacheKibibytes = 768
  /// The most pages that the database may have; one more is `StoreError.full`. Nil: as many as the disk holds.
  public var maximumPages: Int?
  /// Told of every SQL statement when a connection prepares it first.
  public var trace: (@Sendable (String) -> Void)?

  public init() {}
}
