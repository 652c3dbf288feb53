import Foundation
import MediaTopics
import News

extension SQLiteReader {
  func relatedTopics(to slug: String, limit: Int) throws -> [RelatedTopic] {
    try connection.consistently {
      guard let own = try connection.first("SELECT id FROM topics WHERE slug = ?", [slug], { $0.integer() }) else {
        return []
      }
      let articles = try connection.rows(
        "SELECT article FROM article_topics WHERE topic = ? ORDER BY position DESC LIMIT 500", [own]
      ) { $0.integer() }
      var together: [Int64: Int] = [:]
      for article in articles {
        for topic in try connection.rows(
          "SELECT topic FROM article_topics WHERE article = ? AND is_own", [article], { $0.integer() })
        where topic != own {
          together[topic, default: 0] += 1
        }
      }
      return try best(together, of: articles.count, slug, limit)
    }
  }

  private func best(_ together: [Int64: Int], of sample: Int, _ slug: String, _ limit: Int) throws -> [RelatedTopic] {
    let all = try total("articles")
    var scores: [(id: Int64, score: Double)] = []
    for (id, both) in together where both > 1 || sample < 20 {
      let other = try connection.first("SELECT articles FROM topics WHERE id = ?", [id]) { $0.int() } ?? both
      guard let score = Association(both: both, sample: sample, other: other, all: all).score else { continue }
      scores.append((id, score))
    }
    scores.sort { ($0.score, $1.id) > ($1.score, $0.id) }
    let window = try trendWindow(until: nil)
    let above = Set(SubjectTree.shared.broader(than: slug).map(\.slug))
    var related: [RelatedTopic] = []
    for (id, score) in scores where related.count < limit {
      guard let topic = try topic(where: "t.id = ?", id, window), !above.contains(topic.slug),
        !SubjectTree.shared.broader(than: topic.slug).contains(where: { $0.slug == slug })
      else { continue }
      related.append(RelatedTopic(topic: topic, articles: together[id] ?? 0, score: (score * 100).rounded() / 100))
    }
    return related
  }
}

/// How two topics go together.
struct Association {
  /// Articles of the sample that have the other topic.
  let both: Int
  /// Articles looked at, all with the first topic.
  let sample: Int
  /// Articles with the other topic, anywhere.
  let other: Int
  let all: Int

  /// Dunning's G²; nil where they go together no more often than by chance.
  var score: Double? {
    let outside = max(all - sample, 0)
    let elsewhere = min(max(other - both, 0), outside)
    guard sample > 0, all > 0, both * all > (both + elsewhere) * sample else { return nil }
    let total = Double(sample + outside)
    let (columns, rows) = ([both + elsewhere, sample - both + outside - elsewhere], [sample, outside])
    let cells = [[both, sample - both], [elsewhere, outside - elsewhere]]
    var sum = 0.0
    for (row, cells) in zip(rows, cells) {
      for (column, cell) in zip(columns, cells) where cell > 0 {
        sum += Double(cell) * log(Double(cell) * total / (Double(row) * Double(column)))
      }
    }
    return 2 * sum
  }
}
