import Foundation
import News

extension SQLiteReader {
  func similarArticles(to id: String, limit: Int) throws -> [SimilarArticle] {
    guard let own = PublicID.article.row(id), limit > 0 else { return [] }
    return try connection.consistently {
      let copies = try similarCopies(of: own, limit: limit)
      let known = Set(copies.map(\.article.id))
      let related = try related(to: own, limit: limit).filter { !known.contains($0.article.id) }
      return Array((copies + related).prefix(limit))
    }
  }

  /// Where a text was let go, what its sketch tells.
  private func likeness(of one: Int64, to other: Int64) throws -> Double {
    guard let first = try signature(article: one), let second = try signature(article: other) else { return 0 }
    return first.likeness(to: second)
  }

  private func similarCopies(of own: Int64, limit: Int) throws -> [SimilarArticle] {
    let rows = try copies(of: own, limit: limit)
    guard !rows.isEmpty, let text = try text(article: own) else { return [] }
    let shingles = Shingles(text)
    return try rows.compactMap { row in
      guard let article = try article(row: row) else { return nil }
      let isWhole = !text.isEmpty && !article.text.isEmpty
      let score =
        isWhole ? Resemblance(shingles, Shingles(article.text)).score : try likeness(of: own, to: row)
      return SimilarArticle(article: article, score: score, isCopy: true)
    }
    .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  /// Each topic and person weighs the more the fewer articles have it (inverse document frequency: Spärck Jones,
  /// 1972), and brings its newest articles; an article's score is the share of the weights that it has too.
  private func related(to own: Int64, limit: Int) throws -> [SimilarArticle] {
    let total = Double(try total("articles"))
    var weights = Weights()
    for (kind, sql) in Self.keysOfArticle {
      for (key, articles) in try connection.rows(sql, [own], { ($0.integer(), $0.int()) }) {
        let found = try connection.rows(kind, [key], { $0.integer() })
        weights.add(log(1 + total / Double(max(articles, 1))), to: found)
      }
    }
    return try weights.best(limit, without: own).compactMap { row, score in
      try article(row: row).map { SimilarArticle(article: $0, score: score, isCopy: false) }
    }
  }

  /// The newest articles with a key, and the keys of an article with how many have them.
  private static let keysOfArticle = [
    (
      "SELECT article FROM article_topics WHERE topic = ? ORDER BY position DESC LIMIT 500",
      "SELECT t.id, t.articles FROM article_topics x JOIN topics t ON t.id = x.topic WHERE x.article = ? AND x.is_own"
    ),
    (
      "SELECT article FROM article_people WHERE person = ? ORDER BY position DESC LIMIT 500",
      "SELECT p.id, p.articles FROM article_people x JOIN people p ON p.id = x.person WHERE x.article = ?"
    ),
  ]
}

private struct Weights {
  private var total = 0.0
  private var shared: [Int64: Double] = [:]

  mutating func add(_ weight: Double, to articles: [Int64]) {
    total += weight
    for article in articles { shared[article, default: 0] += weight }
  }

  /// The newest first where scores are equal.
  func best(_ limit: Int, without own: Int64) -> [(row: Int64, score: Double)] {
    shared.filter { $0.key != own }.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(max(limit, 0)).map {
      ($0.key, $0.value / total)
    }
  }
}
