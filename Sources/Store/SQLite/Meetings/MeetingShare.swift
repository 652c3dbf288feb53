import News

/// What a meeting adds to numbers beside those of its keys.
struct MeetingShare {
  let contacts: Set<CountryContact>
  let months: Set<PairMonth>

  static let none = MeetingShare(contacts: [], months: [])

  init(_ meeting: Meeting) {
    (contacts, months) = (CountryContact.all(of: meeting.details), PairMonth.all(of: meeting))
  }

  private init(contacts: Set<CountryContact>, months: Set<PairMonth>) {
    (self.contacts, self.months) = (contacts, months)
  }
}

extension Connection {
  /// Puts the share of a meeting as it is in the place of what it was.
  func replace(_ before: MeetingShare, with after: MeetingShare) throws {
    for contact in before.contacts.subtracting(after.contacts) { try count(contact, by: -1) }
    for contact in after.contacts.subtracting(before.contacts) { try count(contact, by: 1) }
    for month in before.months.subtracting(after.months) { try count(month, by: -1) }
    for month in after.months.subtracting(before.months) { try count(month, by: 1) }
  }

  private func count(_ contact: CountryContact, by difference: Int) throws {
    try run(
      """
      INSERT INTO country_contacts (country, kind, key, meetings) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET meetings = meetings + excluded.meetings
      """, [contact.country, contact.kind.rawValue, contact.key, difference])
  }

  private func count(_ month: PairMonth, by difference: Int) throws {
    try run(
      """
      INSERT INTO pair_months (a, b, month, meetings, held) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET meetings = meetings + excluded.meetings, held = held + excluded.held
      """, [month.pair.a, month.pair.b, month.month, difference, month.isHeld ? difference : 0])
  }
}

/// Of `CountrySchema.version2`: the shares of the meetings that are there.
enum MeetingShares {
  static func migrate(_ connection: Connection) throws {
    var last: Int64 = 0
    while true {
      let rows = try connection.rows(
        "SELECT seq, record FROM meetings WHERE seq > ? AND merged_into IS NULL ORDER BY seq LIMIT 1000", [last]
      ) { ($0.integer(), $0.bytes()) }
      guard let end = rows.last?.0 else { return }
      for (_, record) in rows {
        // What cannot be read is shown nowhere, and counted nowhere.
        guard let meeting = try? RecordReader.meeting(record) else { continue }
        try connection.replace(.none, with: MeetingShare(meeting))
      }
      last = end
    }
  }
}
