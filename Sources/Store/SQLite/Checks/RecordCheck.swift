import News

/// Whether the records of meetings are what their rows and reports say, and refer to articles that are there.
enum RecordCheck {
  static func run(_ connection: Connection) throws -> [String] {
    try rows(connection) + references(connection)
  }

  private static let mostFaults = 20

  private static func rows(_ connection: Connection) throws -> [String] {
    var faults: [String] = []
    try connection.run(
      "SELECT seq, status, kind, mode, sources, record FROM meetings WHERE merged_into IS NULL ORDER BY seq"
    ) { row in
      let (seq, columns) = (row.integer(), [row.text(), row.text(), row.text()])
      let (sources, record) = (row.int(), row.bytes())
      let id = PublicID.meeting.text(seq)
      guard let meeting = try? RecordReader.meeting(record) else {
        faults.append("meetings: the record of \(id) cannot be read")
        return faults.count < mostFaults
      }
      let details = meeting.details
      if meeting.id != id || columns != [details.status.rawValue, details.kind.rawValue, details.mode.rawValue]
        || sources != meeting.sources
      {
        faults.append("meetings: the record of \(id) is not what its row says")
      }
      try check(meeting, row: seq, connection, &faults)
      return faults.count < mostFaults
    }
    return faults
  }

  private static func check(
    _ meeting: Meeting, row: Int64, _ connection: Connection, _ faults: inout [String]
  ) throws {
    let told = Set(
      try connection.rows("SELECT DISTINCT article FROM meeting_reports WHERE meeting = ?", [row]) {
        PublicID.article.text($0.integer())
      })
    if told.count != meeting.articles {
      faults.append("meetings: \(meeting.id) rests on \(told.count) articles, not \(meeting.articles)")
    }
    let named = Set(meeting.evidence.map(\.article)).union(meeting.statusHistory.map(\.article))
    for article in named.subtracting(told).sorted() {
      faults.append("meetings: \(meeting.id) names \(article), which tells nothing of it")
    }
  }

  /// What no foreign key holds.
  private static func references(_ connection: Connection) throws -> [String] {
    try [
      """
      SELECT 'meetings: row ' || m.seq || ' was merged into row ' || m.merged_into || ', which was merged itself'
      FROM meetings m CROSS JOIN meetings t ON t.seq = m.merged_into WHERE t.merged_into IS NOT NULL LIMIT 5
      """,
      """
      SELECT 'stories: the story of article row ' || s.article || ' is row ' || s.story || ', which is none'
      FROM stories s LEFT JOIN stories t ON t.article = s.story WHERE t.story IS NULL OR t.story <> s.story LIMIT 5
      """,
      """
      SELECT 'story_links: article row ' || l.article || ' is a copy of row ' || l.copy || ', which does not know of it'
      FROM story_links l WHERE NOT EXISTS (
        SELECT 1 FROM story_links b WHERE b.article = l.copy AND b.copy = l.article) LIMIT 5
      """,
      """
      SELECT 'story_bands: there is no article row ' || b.article FROM story_bands b
      WHERE NOT EXISTS (SELECT 1 FROM articles WHERE seq = b.article) LIMIT 5
      """,
      """
      SELECT 'readings: article row ' || a.seq || ' has none' FROM articles a
      WHERE NOT EXISTS (SELECT 1 FROM readings WHERE article = a.seq) LIMIT 5
      """,
    ].flatMap { try connection.rows($0) { $0.text() } }
  }
}
