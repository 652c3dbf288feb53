import News
import Store

/// Articles that are stored and yet to be read: what a feed has just brought, or an earlier run left undone.
struct Backlog: Sendable {
  let store: any Store
  let pool: ReadingPool
  let reader: ArticleReader
  let log: Log

  /// More than there are threads: what is read waits for the disk, and is written together.
  private static let atOnce = 32

  /// Reads these articles and stores what is found in them, on all threads of the pool.
  /// - Throws: `StoreError`; what was not reached stays unread.
  func read(_ articles: [Article]) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      var rest = articles.makeIterator()
      for _ in 0..<Backlog.atOnce {
        guard let article = rest.next() else { break }
        group.addTask { try await read(article) }
      }
      while try await group.next() != nil {
        if Task.isCancelled { break }
        if let article = rest.next() { group.addTask { try await read(article) } }
      }
    }
  }

  /// Reads everything that no extractor of a version has read; 1 is any.
  /// - Parameter progress: is told after every part how many articles have been read.
  /// - Returns: how many articles that were.
  /// - Throws: `StoreError`.
  func readAll(version: Int = 1, _ progress: (Int) -> Void = { _ in }) async throws -> Int {
    var count = 0
    var tried: Set<String> = []
    while !Task.isCancelled {
      let articles = try next(200, version)
      // What stays unread although it was tried must not be tried for ever.
      guard !articles.isEmpty, !tried.isSuperset(of: articles.map(\.id)) else { break }
      tried.formUnion(articles.map(\.id))
      try await read(articles)
      count += articles.count
      progress(count)
    }
    return count
  }

  private func next(_ limit: Int, _ version: Int) throws -> [Article] {
    let reader = try store.makeReader()
    return try reader.unreadArticles(version: version, limit: limit).compactMap { try reader.article(id: $0) }
  }

  private func read(_ article: Article) async throws {
    let content = ArticleContent(
      title: article.title, text: article.text, published: article.published, url: article.url,
      author: article.author, language: article.language)
    let findings = await pool.run { reader.findings(in: content) }
    try await store.write { writer in
      // It may be gone, or have been seen elsewhere, since.
      guard let current = try writer.article(id: article.id) else { return }
      try ArticleSaver(writer: writer, now: .now).save(findings, of: current)
    }
  }
}
