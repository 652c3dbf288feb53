/// What can be set about a `SQLiteStore`; the defaults fit a server.
public struct SQLiteStoreOptions: Sendable {
  /// Writes that may wait; one more is refused with `StoreError.busy`.
  public var waitingWrites = 1024
  /// How long to wait for another process that writes, in milliseconds; then it is `StoreError.busy`.
  public var lockWait = 10_000
  /// Pages of the database kept in memory, in KiB.
  public var writerCacheKibibytes = 64 * 1024
  /// The same for each reader.
  public var readerCacheKibibytes = 16 * 1024
  /// The most pages that the database may have; one more is `StoreError.full`. Nil: as many as the disk holds.
  public var maximumPages: Int?
  /// Told of every SQL statement when a connection prepares it first.
  public var trace: (@Sendable (String) -> Void)?

  public init() {}
}
