import News

/// What a meeting adds to the numbers of countries.
struct CountryShare: Equatable {
  let countries: Set<String>
  let isUpcoming: Bool

  /// Of what the meeting is listed under.
  init(_ keys: Set<MeetingKey>) {
    countries = Set(keys.filter { $0.field == .country }.map(\.value))
    isUpcoming = keys.contains { $0.field == .status && MeetingStatus(rawValue: $0.value)?.isUpcoming == true }
  }
}

extension MeetingStatus {
  /// It lies ahead.
  fileprivate var isUpcoming: Bool { self == .proposed || self == .planned || self == .postponed }
}

extension SQLiteWriter {
  func replace(_ before: CountryShare, with after: CountryShare) throws {
    guard before != after else { return }
    try count(before, by: -1)
    try count(after, by: 1)
  }

  private func count(_ share: CountryShare, by difference: Int) throws {
    for country in share.countries {
      try connection.run(
        """
        INSERT INTO countries (code, meetings, upcoming) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET meetings = meetings + excluded.meetings, upcoming = upcoming + excluded.upcoming
        """, [country, difference, share.isUpcoming ? difference : 0])
      for partner in share.countries where partner != country {
        try connection.run(
          """
          INSERT INTO country_pairs (country, partner, meetings) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET meetings = meetings + excluded.meetings
          """, [country, partner, difference])
      }
    }
  }
}
