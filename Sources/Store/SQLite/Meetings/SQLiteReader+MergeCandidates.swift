import News

extension SQLiteReader {
  func mergeCandidates(for report: MeetingReport, published: Timestamp, within reach: MergeReach) throws -> [Meeting] {
    let windows = windows(report.details, published, reach)
    return try connection.consistently {
      var rows: Set<Int64> = []
      for party in report.details.parties {
        for window in windows { rows.formUnion(try candidates(party, window)) }
      }
      return try rows.sorted().compactMap { row in
        try connection.first("SELECT record FROM meetings WHERE seq = ?", [row]) {
          try RecordReader.meeting($0.bytes())
        }
      }
    }
  }

  private func windows(_ details: MeetingDetails, _ published: Timestamp, _ reach: MergeReach) -> [DayWindow] {
    let day = published.day().daysSinceEpoch
    let near = details.status == .postponed ? max(reach.days, reach.delay) : reach.days
    return [
      DayWindow(.near, details.days, near, longest: PartyReach.longest),
      DayWindow(.far, details.days, reach.delay, longest: nil),
      DayWindow(.undated, day...day, reach.news, longest: nil),
    ]
  }

  private func candidates(_ party: String, _ window: DayWindow) throws -> [Int64] {
    try connection.rows(
      """
      SELECT meeting FROM meeting_parties
      WHERE party = ? AND reach = ? AND first_day >= ? AND first_day <= ? AND last_day >= ?
      ORDER BY first_day DESC LIMIT ?
      """,
      [party, window.reach.rawValue, window.earliestFirst, window.latestFirst, window.earliestLast, DayWindow.most]
    ) { $0.integer() }
  }
}

/// The days in which rows of one reach may lie.
private struct DayWindow {
  /// Of one participant or country: the United States alone take part in hundreds of meetings a month.
  static let most = 200

  let reach: PartyReach
  let earliestFirst: Int
  let latestFirst: Int
  let earliestLast: Int

  /// - Parameters:
  ///   - days: nil for any.
  ///   - margin: days before and after.
  ///   - longest: that a row has days, where that is known.
  init(_ reach: PartyReach, _ days: ClosedRange<Int>?, _ margin: Int, longest: Int?) {
    self.reach = reach
    guard let days else {
      (earliestFirst, latestFirst, earliestLast) = (.min, .max, .min)
      return
    }
    earliestLast = days.lowerBound - margin
    latestFirst = days.upperBound + margin
    earliestFirst = longest.map { days.lowerBound - margin - $0 } ?? .min
  }
}
