import MediaTopics
import News

/// Of `TopicSchema.version2`: articles and meetings are listed under the subjects above theirs.
enum SubjectsAbove {
  static func migrate(_ connection: Connection) throws {
    let topics = try connection.rows("SELECT id, slug FROM topics WHERE id > 0") { ($0.integer(), $0.text()) }
    for (row, slug) in topics {
      let above = SubjectTree.shared.broader(than: slug)
      try connection.run("UPDATE topics SET broader = ? WHERE id = ?", [above.first?.slug, row])
      for subject in above {
        let id = try topic(subject, connection)
        try connection.run(
          """
          INSERT OR IGNORE INTO article_topics (topic, position, article, is_own)
          SELECT ?, position, article, 0 FROM article_topics WHERE topic = ? AND is_own = 1
          """, [id, row])
        try connection.run(
          """
          INSERT OR IGNORE INTO meeting_keys (field, key, position, meeting)
          SELECT field, ?, position, meeting FROM meeting_keys WHERE field = ? AND key = ?
          """, [subject.slug, MeetingField.topic.rawValue, slug])
      }
    }
  }

  private static func topic(_ subject: Subject, _ connection: Connection) throws -> Int64 {
    if let row = try connection.first("SELECT id FROM topics WHERE slug = ?", [subject.slug], { $0.integer() }) {
      return row
    }
    try connection.run(
      "INSERT INTO topics (slug, name, kind, code, broader) VALUES (?, ?, ?, ?, ?)",
      [subject.slug, subject.name, TopicKind.subject.rawValue, subject.code, subject.broader])
    let row = connection.lastInsertedRow
    try connection.run("INSERT INTO topics_fts (rowid, name) VALUES (?, ?)", [row, subject.name])
    return row
  }
}
