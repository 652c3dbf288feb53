import News

extension SQLiteWriter {
  func pinReports(meeting id: String) throws {
    guard let row = PublicID.meeting.row(id) else { return }
    try connection.run(
      """
      INSERT INTO meeting_pins (article, rank, meeting, report)
      SELECT article, rank, meeting, report FROM meeting_reports WHERE meeting = ?
      ON CONFLICT DO UPDATE SET meeting = excluded.meeting
      """, [row])
  }

  func pins(article id: String) throws -> [ReportPin] {
    guard let row = PublicID.article.row(id) else { return [] }
    return try connection.rows(
      "SELECT seq, rank, meeting, report FROM meeting_pins WHERE article = ? ORDER BY seq", [row]
    ) { row in
      let (seq, rank, meeting) = (row.integer(), row.optionalInt(), PublicID.meeting.text(row.integer()))
      return ReportPin(id: seq, report: try RecordReader.report(row.bytes()), meeting: meeting, rank: rank)
    }
  }

  func setRank(_ rank: Int?, pin: Int64) throws {
    try connection.run("UPDATE meeting_pins SET rank = ? WHERE seq = ?", [rank, pin])
  }

  func movePins(from meeting: String, to target: String) throws {
    guard let row = PublicID.meeting.row(meeting), let other = PublicID.meeting.row(target) else { return }
    try connection.run("UPDATE meeting_pins SET meeting = ? WHERE meeting = ?", [other, row])
  }
}
