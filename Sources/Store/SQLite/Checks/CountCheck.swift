/// Whether the numbers that triggers and writers keep are those of the rows that they count.
enum CountCheck {
  /// Each finds the first few faults, one a row, in words.
  private static let queries: [String] = [
    total("feeds", "feeds"), total("articles", "articles"), total("meetings", "meetings WHERE merged_into IS NULL"),
    total("topics", "topics WHERE articles > 0"), total("people", "people WHERE articles > 0"),
    total("unread", "readings WHERE version = 0"),
    count("feeds", "seq", "url", "articles", "SELECT count(*) FROM article_feeds WHERE feed = t.seq"),
    count("topics", "id", "slug", "articles", "SELECT count(*) FROM article_topics WHERE topic = t.id"),
    count("topics", "id", "slug", "meetings", keys(.topic, "t.slug")),
    count("people", "id", "slug", "articles", "SELECT count(*) FROM article_people WHERE person = t.id"),
    count("people", "id", "slug", "meetings", keys(.participant, "t.slug")),
    count("countries", "code", "code", "meetings", keys(.country, "t.code")),
    count(
      "countries", "code", "code", "upcoming",
      """
      SELECT count(*) FROM meeting_keys k CROSS JOIN meetings m ON m.seq = k.meeting
      WHERE k.field = \(MeetingField.country.rawValue) AND k.key = t.code AND m.status IN ('proposed', 'planned', 'postponed')
      """),
    """
    SELECT 'country_pairs: ' || t.country || ' and ' || t.partner || ' have ' || t.meetings || ' meetings, not ' || n FROM (
      SELECT *, (
        SELECT count(*) FROM meeting_keys a CROSS JOIN meeting_keys b ON b.meeting = a.meeting
        WHERE a.field = \(MeetingField.country.rawValue) AND a.key = p.country
          AND b.field = \(MeetingField.country.rawValue) AND b.key = p.partner) AS n
      FROM country_pairs p) t WHERE t.meetings <> n LIMIT 5
    """,
  ]

  static func run(_ connection: Connection) throws -> [String] {
    try queries.flatMap { try connection.rows($0) { $0.text() } }
  }

  private static func total(_ name: String, _ rows: String) -> String {
    """
    SELECT 'totals: there are ' || n || ' \(name), not ' || count FROM totals, (SELECT count(*) AS n FROM \(rows))
    WHERE name = '\(name)' AND count <> n
    """
  }

  private static func count(_ table: String, _ key: String, _ name: String, _ column: String, _ query: String) -> String
  {
    """
    SELECT '\(table): ' || t.\(name) || ' has ' || n || ' \(column), not ' || t.\(column) FROM (
      SELECT t.*, (\(query)) AS n FROM \(table) t) t WHERE t.\(column) <> n LIMIT 5
    """
  }

  private static func keys(_ field: MeetingField, _ value: String) -> String {
    "SELECT count(*) FROM meeting_keys WHERE field = \(field.rawValue) AND key = \(value)"
  }
}
