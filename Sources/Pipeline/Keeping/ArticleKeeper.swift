import News
import Store

/// Lets old texts go, and what they took of the disk.
struct ArticleKeeper: Sendable {
  let store: any Store
  /// Seconds that a text is kept.
  let age: Int64
  let log: Log

  /// Articles that are changed in one write, which others wait for.
  private static let atOnce = 50
  private static let pause = 3600

  /// Every hour, until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      do {
        let count = try await dropAll(at: .now)
        if count > 0 { log.info("old texts let go", ["articles": "\(count)"]) }
      } catch {
        log.error("old texts stay", ["reason": "\(error)"])
      }
      try? await Task.sleep(for: .seconds(Self.pause))
    }
  }

  /// - Returns: how many texts were let go.
  /// - Throws: `StoreError`.
  func dropAll(at now: Timestamp) async throws -> Int {
    let limit = now.adding(seconds: -age)
    var count = 0
    while !Task.isCancelled {
      let dropped = try await store.write {
        try $0.dropTexts(publishedBefore: limit, limit: Self.atOnce, at: now)
      }
      count += dropped
      if dropped < Self.atOnce { break }
    }
    while count > 0, !Task.isCancelled, try store.shrink() {}
    return count
  }
}
