import News

extension SQLiteWriter {
  /// Only what differs is added or removed, so that reading an article again moves nothing in lists.
  func savePeople(_ people: [Person], of article: (row: Int64, position: Int64)) throws {
    let before = try connection.rows("SELECT person FROM article_people WHERE article = ?", [article.row]) {
      $0.integer()
    }
    var after: Set<Int64> = []
    for person in people {
      let row = try personRow(person)
      guard after.insert(row).inserted else { continue }
      try connection.run(
        """
        INSERT INTO article_people (person, position, article, role, country) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET role = excluded.role, country = excluded.country
        """, [row, article.position, article.row, person.role, person.country])
    }
    for person in Set(before).subtracting(after) {
      try connection.run("DELETE FROM article_people WHERE person = ? AND position = ?", [person, article.position])
    }
    for person in after.union(before) { try describe(person: person) }
  }

  /// Gives a person the role and country of the newest article that has one.
  func describe(person row: Int64) throws {
    try connection.run(
      """
      UPDATE people SET
        role = (SELECT role FROM article_people WHERE person = ?1 AND role IS NOT NULL ORDER BY position DESC LIMIT 1),
        country = (
          SELECT country FROM article_people WHERE person = ?1 AND country IS NOT NULL ORDER BY position DESC LIMIT 1)
      WHERE id = ?1
      """, [row])
  }

  private func personRow(_ person: Person) throws -> Int64 {
    if let known = try connection.first("SELECT id FROM people WHERE slug = ?", [person.id], { $0.integer() }) {
      return known
    }
    try connection.run(
      """
      INSERT INTO people (slug, name, meetings)
      VALUES (?, ?, (SELECT count(*) FROM meeting_keys WHERE field = ? AND key = ?))
      """, [person.id, person.name, MeetingField.participant.rawValue, person.id])
    return connection.lastInsertedRow
  }
}
