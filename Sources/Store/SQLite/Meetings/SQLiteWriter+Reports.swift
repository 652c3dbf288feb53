import News

extension SQLiteWriter {
  func saveReport(_ report: MeetingReport, article id: String, rank: Int, meeting: String) throws {
    guard let row = PublicID.article.row(id), let position = try position(article: row),
      let target = PublicID.meeting.row(meeting)
    else { throw StoreError.failed(reason: "there is no article \(id) or no meeting \(meeting)", code: 0, sql: nil) }
    var json = JSONWriter()
    json.report(report)
    _ = try RecordReader.report(json.bytes)  // As in `saveMeeting`.
    try connection.run(
      """
      INSERT INTO meeting_reports (article, rank, meeting, position, report) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET meeting = excluded.meeting, report = excluded.report
      """, [row, rank, target, position, json.string])
    let place = report.details.place?.country?.uppercased()
    try addCountries(report.details.countries.union(place.map { [$0] } ?? []), .meetings, of: (row, position))
  }

  func removeReports(article id: String) throws -> [String] {
    guard let row = PublicID.article.row(id), let position = try position(article: row) else { return [] }
    let meetings = try connection.rows(
      "SELECT DISTINCT meeting FROM meeting_reports WHERE article = ?", [row]
    ) { PublicID.meeting.text($0.integer()) }
    try connection.run("DELETE FROM meeting_reports WHERE article = ?", [row])
    try setCountries([], .meetings, of: (row, position))
    return meetings
  }
}
