import MediaTopics
import News

extension SQLiteWriter {
  /// Only what differs is written, so that reading an article again with the same result moves nothing in lists.
  func saveTopics(_ topics: [Topic], of article: (row: Int64, position: Int64)) throws {
    let before = Dictionary(
      uniqueKeysWithValues: try connection.rows(
        "SELECT topic, is_own FROM article_topics WHERE article = ?", [article.row]
      ) { ($0.integer(), $0.bool()) })
    let after = try rows(of: topics)
    for topic in before.keys where after[topic] == nil {
      try connection.run("DELETE FROM article_topics WHERE topic = ? AND position = ?", [topic, article.position])
    }
    for (topic, isOwn) in after.sorted(by: { $0.key < $1.key }) where before[topic] != isOwn {
      try connection.run(
        """
        INSERT INTO article_topics (topic, position, article, is_own) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET is_own = excluded.is_own
        """, [topic, article.position, article.row, isOwn])
    }
  }

  /// The rows of topics, and of the subjects above them; whether they are of the topics themselves.
  private func rows(of topics: [Topic]) throws -> [Int64: Bool] {
    var rows: [Int64: Bool] = [:]
    for topic in topics { rows[try topicRow(topic)] = true }
    let above = Set(topics.flatMap { SubjectTree.shared.broader(than: $0.slug) })
    for subject in above {
      let row = try topicRow(
        Topic(slug: subject.slug, name: subject.name, kind: .subject, code: subject.code, score: 0, mentions: []))
      if rows[row] == nil { rows[row] = false }
    }
    return rows
  }

  /// The topic's row, made where there is none. A subject of Media Topics takes over a phrase with the same slug.
  private func topicRow(_ topic: Topic) throws -> Int64 {
    let known = try connection.first("SELECT id, kind FROM topics WHERE slug = ?", [topic.slug]) {
      (id: $0.integer(), kind: $0.text())
    }
    guard let known else {
      try connection.run(
        """
        INSERT INTO topics (slug, name, kind, code, broader, meetings)
        VALUES (?, ?, ?, ?, ?, (SELECT count(*) FROM meeting_keys WHERE field = ? AND key = ?))
        """,
        [
          topic.slug, topic.name, topic.kind.rawValue, topic.code, SubjectTree.shared[topic.slug]?.broader,
          MeetingField.topic.rawValue, topic.slug,
        ])
      let row = connection.lastInsertedRow
      texts.add([topic.name], to: .topics, row: row)
      return row
    }
    if topic.kind == .subject, known.kind != TopicKind.subject.rawValue {
      try connection.run(
        "UPDATE topics SET name = ?, kind = ?, code = ? WHERE id = ?",
        [topic.name, topic.kind.rawValue, topic.code, known.id])
      texts.put([topic.name], to: .topics, row: known.id)
    }
    return known.id
  }
}
