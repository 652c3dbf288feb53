/// The queries of `StoreReader`, a folder each concept: `Feeds/SQLiteReader+Feeds.swift` and so on.
class SQLiteReader: StoreReader {
  let connection: Connection

  init(_ connection: Connection) { self.connection = connection }
}

/// The changes of `StoreWriter`, beside the queries of the same concept.
final class SQLiteWriter: SQLiteReader, StoreWriter {}
