import News

extension SQLiteWriter {
  /// Only what differs is added or removed, so that reading an article again moves nothing in lists.
  func savePeople(_ people: [Person], of article: (row: Int64, position: Int64)) throws {
    let rows = try connection.rows("SELECT person, role, country FROM article_people WHERE article = ?", [article.row])
    {
      ($0.integer(), PersonStanding(role: $0.optionalText(), country: $0.optionalText()))
    }
    let before = Dictionary(uniqueKeysWithValues: rows)
    var after: [Int64: PersonStanding] = [:]
    for person in people {
      let (row, standing) = (try personRow(person), PersonStanding(role: person.role, country: person.country))
      guard after[row] == nil else { continue }
      after[row] = standing
      guard before[row] != standing else { continue }
      try connection.run(
        """
        INSERT INTO article_people (person, position, article, role, country) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET role = excluded.role, country = excluded.country
        """, [row, article.position, article.row, person.role, person.country])
    }
    for person in before.keys where after[person] == nil {
      try connection.run("DELETE FROM article_people WHERE person = ? AND position = ?", [person, article.position])
    }
    for person in Set(before.keys).union(after.keys) where before[person] ?? .unknown != after[person] ?? .unknown {
      try describe(person: person)
    }
  }

  /// Gives a person the role and country of the newest article that has one.
  func describe(person row: Int64) throws {
    let found = try connection.first(
      """
      SELECT role, country,
        (SELECT role FROM article_people WHERE person = ?1 AND role IS NOT NULL ORDER BY position DESC LIMIT 1),
        (SELECT country FROM article_people WHERE person = ?1 AND country IS NOT NULL ORDER BY position DESC LIMIT 1)
      FROM people WHERE id = ?1
      """, [row]
    ) {
      (
        now: PersonStanding(role: $0.optionalText(), country: $0.optionalText()),
        newest: PersonStanding(role: $0.optionalText(), country: $0.optionalText())
      )
    }
    // Most say what is known: then no index has to be written.
    guard let found, found.now != found.newest else { return }
    try connection.run(
      "UPDATE people SET role = ?, country = ? WHERE id = ?", [found.newest.role, found.newest.country, row])
  }

  /// The row of the person who has this slug, or else of one whose name is written so in another way and whose country
  /// is no other.
  private func personRow(_ person: Person) throws -> Int64 {
    if let known = try connection.first(
      "SELECT person FROM person_slugs WHERE slug = ?", [person.id], { $0.integer() })
    {
      return known
    }
    let row = try otherSpelling(of: person) ?? newPerson(person)
    try connection.run(
      "INSERT INTO person_slugs (slug, person, name) VALUES (?, ?, ?)", [person.id, row, person.name])
    return row
  }

  private func otherSpelling(of person: Person) throws -> Int64? {
    guard person.spelling != 0 else { return nil }
    return try connection.first(
      """
      SELECT id FROM people WHERE spelling = ?1 AND spelling <> 0 AND coalesce(country = ?2, 1)
      ORDER BY country IS NULL, id LIMIT 1
      """, [person.spelling, person.country]
    ) { $0.integer() }
  }

  private func newPerson(_ person: Person) throws -> Int64 {
    try connection.run(
      """
      INSERT INTO people (slug, name, spelling, meetings)
      VALUES (?, ?, ?, (SELECT count(*) FROM meeting_keys WHERE field = ? AND key = ?))
      """, [person.id, person.name, person.spelling, MeetingField.participant.rawValue, person.id])
    let row = connection.lastInsertedRow
    texts.add([person.name], to: .people, row: row)
    return row
  }
}

/// What an article tells of a person.
private struct PersonStanding: Equatable {
  let role: String?
  let country: String?

  static let unknown = PersonStanding(role: nil, country: nil)
}
