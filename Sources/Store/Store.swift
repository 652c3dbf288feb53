public import News

/// Where articles, topics, people, meetings and feeds are kept. SQLite stands behind it today; an engine is a store
/// when it passes the behaviour suite in `Tests/StoreTests/Behaviour`.
public protocol Store: Sendable {
  /// A read-only view with a connection of its own, for one thread at a time.
  func makeReader() throws -> any StoreReader
}

/// Queries. Every method sees one consistent state of the store.
public protocol StoreReader: AnyObject {
}
