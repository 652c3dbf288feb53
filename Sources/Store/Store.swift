/// Where feeds, articles, topics, people and meetings are kept. SQLite stands behind it today; an engine is a store
/// when it passes the behaviour suite in `Tests/StoreTests/Behaviour`.
///
/// Readers each have a connection of their own; everything that changes goes through one writer.
///
/// ```swift
/// let store = try SQLiteStore(path: "rapporteur.db")
/// let article = try await store.write { try $0.addArticle(content, source: source, at: .now) }.article
/// let newest = try store.makeReader().articles(ArticleQuery(), PageRequest())
/// ```
public protocol Store: Sendable {
  /// A read-only view with a connection of its own, for one thread at a time.
  /// - Throws: `StoreError`.
  func makeReader() throws -> any StoreReader

  /// Runs `body` on the one writer and returns once its changes are on disk; writes that wait together are committed
  /// together. What `body` throws undoes its own changes alone, and is thrown on.
  /// - Throws: `StoreError`, `StoreError.busy` where too much waits already, or what `body` throws.
  func write<Result: Sendable>(_ body: @escaping @Sendable (any StoreWriter) throws -> Result) async throws -> Result

  /// Writes that wait for the writer now.
  var queueDepth: Int { get }

  /// Gives room that is free inside the store back to the disk, a little at a time, so that writes get their turn.
  /// - Returns: whether there is more to give back.
  /// - Throws: `StoreError`.
  func shrink() throws -> Bool

  /// What is wrong inside the store: nothing, if it is sound.
  func check() throws -> [String]

  /// Writes a consistent copy while the store stays in use.
  /// - Throws: `StoreError`, also where `path` exists already.
  func backUp(to path: String) throws
}
