import News

extension SQLiteReader {
  func mergeCandidates(for report: MeetingReport, published: Timestamp, days: Int) throws -> [Meeting] {
    let window = DayWindow(report.details, published: published, days: days)
    return try connection.consistently {
      var rows: Set<Int64> = []
      for party in report.details.parties { rows.formUnion(try candidates(party, window)) }
      return try rows.sorted().compactMap { row in
        try connection.first("SELECT record FROM meetings WHERE seq = ?", [row]) {
          try RecordReader.meeting($0.bytes())
        }
      }
    }
  }

  private func candidates(_ party: String, _ window: DayWindow) throws -> [Int64] {
    try connection.rows(
      """
      SELECT meeting FROM (
        SELECT meeting FROM meeting_parties WHERE party = ?1 AND start_day IS NULL ORDER BY meeting DESC LIMIT ?5)
      UNION ALL SELECT meeting FROM (
        SELECT meeting FROM meeting_parties
        WHERE party = ?1 AND start_day >= ?2 AND start_day <= ?4 AND end_day >= ?3
        ORDER BY start_day DESC LIMIT ?5)
      """, [party, window.earliestStart, window.earliestEnd, window.latestStart, DayWindow.most]
    ) { $0.integer() }
  }
}

/// The days in which a meeting may lie that a report could tell of.
private struct DayWindow {
  /// Of one participant or country, dated and undated each: the United States alone take part in hundreds a month.
  static let most = 200
  /// Meetings that last longer are kept as undated (`SQLiteWriter.saveParties`).
  static let longest = 366

  let earliestStart: Int
  let earliestEnd: Int
  let latestStart: Int

  init(_ details: MeetingDetails, published: Timestamp, days: Int) {
    guard let own = details.days else {
      (earliestStart, earliestEnd, latestStart) = (.min, .min, .max)
      return
    }
    earliestEnd = own.lowerBound - days
    earliestStart = earliestEnd - DayWindow.longest
    latestStart = own.upperBound + days
  }
}
