import News

extension SQLiteReader {
  func personDetails(id: String) throws -> PersonDetails? {
    try connection.consistently {
      guard let summary = try person(id: id),
        let row = try connection.first("SELECT id FROM people WHERE slug = ?", [summary.id], { $0.integer() })
      else { return nil }
      return PersonDetails(
        summary: summary, names: try names(row, summary.id), offices: try terms("role", of: row),
        countries: try terms("country", of: row), partners: try partners(of: summary.id))
    }
  }

  func personID(slug: String) throws -> String? {
    try connection.first(
      "SELECT p.slug FROM person_slugs s CROSS JOIN people p ON p.id = s.person WHERE s.slug = ?", [slug]
    ) { $0.text() }
  }

  private func names(_ row: Int64, _ id: String) throws -> [String] {
    try connection.rows(
      "SELECT name FROM person_slugs WHERE person = ? ORDER BY slug <> ?, slug", [row, id]
    ) { $0.text() }
  }

  /// Each of the two columns has an index that holds all that is read here.
  private func terms(_ column: StaticString, of row: Int64) throws -> [PersonDetails.Term] {
    try connection.rows(
      """
      SELECT \(column), count(*), \(Position.daySQL("min(position)")), \(Position.daySQL("max(position)"))
      FROM article_people INDEXED BY article_people_\(column) WHERE person = ? AND \(column) IS NOT NULL
      GROUP BY \(column) ORDER BY max(position) DESC, \(column) LIMIT 50
      """, [row]
    ) {
      PersonDetails.Term(
        value: $0.text(), articles: $0.int(), from: CalendarDate(daysSinceEpoch: $0.int()),
        to: CalendarDate(daysSinceEpoch: $0.int()))
    }
  }

  private func partners(of slug: String) throws -> [Contact] {
    let field = MeetingField.participant.rawValue
    let found = try connection.rows(
      """
      WITH met AS MATERIALIZED (
        SELECT meeting FROM meeting_keys WHERE field = ?1 AND key = ?2 ORDER BY position DESC LIMIT 2000)
      SELECT k.key, count(*) FROM met CROSS JOIN meeting_keys k ON k.meeting = met.meeting AND k.field = ?1
      WHERE k.key <> ?2 GROUP BY k.key ORDER BY count(*) DESC, k.key LIMIT 20
      """, [field, slug]
    ) { ($0.text(), $0.int()) }
    return try found.map { try contact(slug: $0, meetings: $1) }
  }

  /// A participant who is no person of the articles has the slug for a name.
  func contact(slug: String, meetings: Int) throws -> Contact {
    try connection.first("SELECT name, role, country FROM people WHERE slug = ?", [slug]) {
      Contact(
        id: slug, name: $0.text(), role: $0.optionalText(), country: $0.optionalText(), meetings: meetings)
    } ?? Contact(id: slug, name: slug, role: nil, country: nil, meetings: meetings)
  }
}
