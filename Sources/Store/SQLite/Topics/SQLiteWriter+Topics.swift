import News

extension SQLiteWriter {
  /// Only what differs is written, so that reading an article again with the same result moves nothing in lists.
  func saveTopics(_ topics: [Topic], of article: (row: Int64, position: Int64)) throws {
    let before = try connection.rows("SELECT topic FROM article_topics WHERE article = ?", [article.row]) {
      $0.integer()
    }
    let after = Set(try topics.map(topicRow))
    for topic in Set(before).subtracting(after) {
      try connection.run("DELETE FROM article_topics WHERE topic = ? AND position = ?", [topic, article.position])
    }
    for topic in after.subtracting(before).sorted() {
      try connection.run(
        "INSERT INTO article_topics (topic, position, article) VALUES (?, ?, ?)",
        [topic, article.position, article.row])
    }
  }

  /// The topic's row, made where there is none. A subject of Media Topics takes over a phrase with the same slug.
  private func topicRow(_ topic: Topic) throws -> Int64 {
    let known = try connection.first("SELECT id, kind FROM topics WHERE slug = ?", [topic.slug]) {
      (id: $0.integer(), kind: $0.text())
    }
    guard let known else {
      try connection.run(
        """
        INSERT INTO topics (slug, name, kind, code, meetings)
        VALUES (?, ?, ?, ?, (SELECT count(*) FROM meeting_keys WHERE field = ? AND key = ?))
        """, [topic.slug, topic.name, topic.kind.rawValue, topic.code, MeetingField.topic.rawValue, topic.slug])
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
