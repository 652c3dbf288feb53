import News

extension SQLiteWriter {
  func addMeeting(_ details: MeetingDetails, firstReported: Timestamp, at now: Timestamp) throws -> String {
    let position = try connection.nextPosition(in: "meetings", at: firstReported)
    try connection.run(
      "INSERT INTO meetings (position, status, kind, mode, sources, record) VALUES (?, ?, ?, ?, 0, '{}')",
      [position, details.status.rawValue, details.kind.rawValue, details.mode.rawValue])
    let id = PublicID.meeting.text(connection.lastInsertedRow)
    try saveMeeting(
      Meeting(
        id: id, details: details, statusHistory: [], evidence: [], articles: 0, sources: 0,
        firstReported: firstReported, lastReported: firstReported))
    return id
  }

  func saveMeeting(_ meeting: Meeting) throws {
    guard let listed = try listed(meeting.id) else { return }
    let details = meeting.details
    let keys = try known(details.keys)
    try saveKeys(keys, of: listed)
    try savePairs(keys, details.days, of: listed)
    try saveParties(details.parties, PartyDays(meeting), of: listed)
    saveText(meeting, of: listed)
    try connection.replace(try share(of: listed), with: MeetingShare(meeting))
    var json = JSONWriter()
    json.meeting(meeting)
    // What could not be read again would break every list that it is in.
    _ = try RecordReader.meeting(json.bytes)
    try connection.run(
      """
      UPDATE meetings SET status = ?, kind = ?, mode = ?, start_day = ?, end_day = ?, sources = ?, record = ?
      WHERE seq = ?
      """,
      [
        details.status.rawValue, details.kind.rawValue, details.mode.rawValue, details.days?.lowerBound,
        details.days?.upperBound, meeting.sources, json.string, listed.row,
      ])
  }

  func mergeMeeting(id: String, into target: String) throws {
    guard let listed = try listed(id), let other = try self.listed(target), listed.row != other.row else { return }
    try connection.run("UPDATE meeting_reports SET meeting = ? WHERE meeting = ?", [other.row, listed.row])
    try movePins(from: id, to: target)
    try unlist(listed)
    try connection.run("UPDATE meetings SET merged_into = ? WHERE merged_into = ?", [other.row, listed.row])
    try connection.run("UPDATE meetings SET merged_into = ?, record = '{}' WHERE seq = ?", [other.row, listed.row])
  }

  func removeMeeting(id: String) throws {
    guard let listed = try listed(id) else { return }
    let isTold = try connection.first(
      "SELECT EXISTS (SELECT 1 FROM meeting_reports WHERE meeting = ?)", [listed.row]
    ) { $0.bool() }
    guard isTold == false else {
      throw StoreError.failed(reason: "the meeting \(id) still rests on an article", code: 0, sql: nil)
    }
    try unlist(listed)
    try connection.run("DELETE FROM meetings WHERE seq = ?", [listed.row])
  }

  // MARK: What it is found by

  private typealias Listed = (row: Int64, position: Int64)

  /// Nil where it is gone, or merged into another.
  private func listed(_ id: String) throws -> Listed? {
    guard let row = PublicID.meeting.row(id) else { return nil }
    return try connection.first("SELECT seq, position FROM meetings WHERE seq = ? AND merged_into IS NULL", [row]) {
      (row: $0.integer(), position: $0.integer())
    }
  }

  /// Only what differs is written: most of what is saved again has changed in one thing.
  private func saveKeys(_ after: Set<MeetingKey>, of meeting: Listed) throws {
    let before = try keys(of: meeting)
    try replace(CountryShare(before), with: CountryShare(after))
    for key in before.subtracting(after) {
      try connection.run(
        "DELETE FROM meeting_keys WHERE field = ? AND key = ? AND position = ?",
        [key.field.rawValue, key.value, meeting.position])
    }
    for key in after.subtracting(before) {
      try connection.run(
        "INSERT INTO meeting_keys (field, key, position, meeting) VALUES (?, ?, ?, ?)",
        [key.field.rawValue, key.value, meeting.position, meeting.row])
    }
  }

  private func keys(of meeting: Listed) throws -> Set<MeetingKey> {
    Set(
      try connection.rows("SELECT field, key FROM meeting_keys WHERE meeting = ?", [meeting.row]) { row in
        MeetingField(rawValue: row.int()).map { MeetingKey(field: $0, value: row.text()) }
      }.compactMap { $0 })
  }

  private func savePairs(_ keys: Set<MeetingKey>, _ days: ClosedRange<Int>?, of meeting: Listed) throws {
    let after = Set(
      CountryPair.all(of: CountryShare(keys).countries).map { DatedPair($0, days?.lowerBound, days?.upperBound) })
    let before = Set(
      try connection.rows("SELECT a, b, start_day, end_day FROM meeting_pairs WHERE meeting = ?", [meeting.row]) {
        DatedPair(CountryPair(a: $0.text(), b: $0.text()), $0.optionalInt(), $0.optionalInt())
      })
    for pair in before.subtracting(after) {
      try connection.run(
        "DELETE FROM meeting_pairs WHERE a = ? AND b = ? AND position = ?",
        [pair.countries.a, pair.countries.b, meeting.position])
    }
    for pair in after.subtracting(before) {
      try connection.run(
        "INSERT INTO meeting_pairs (a, b, position, meeting, start_day, end_day) VALUES (?, ?, ?, ?, ?, ?)",
        [pair.countries.a, pair.countries.b, meeting.position, meeting.row, pair.start, pair.end])
    }
  }

  private func saveParties(_ parties: Set<String>, _ days: PartyDays?, of meeting: Listed) throws {
    let after = Set(parties.compactMap { party in days.map { PartyRow(party: party, days: $0) } })
    let before = Set(
      try connection.rows(
        "SELECT party, reach, first_day, last_day FROM meeting_parties WHERE meeting = ?", [meeting.row]
      ) {
        let (party, reach) = ($0.text(), PartyReach(rawValue: $0.int()) ?? .near)
        return PartyRow(party: party, days: PartyDays(reach: reach, first: $0.int(), last: $0.int()))
      })
    for row in before.subtracting(after) {
      try connection.run(
        "DELETE FROM meeting_parties WHERE party = ? AND reach = ? AND first_day = ? AND meeting = ?",
        [row.party, row.days.reach.rawValue, row.days.first, meeting.row])
    }
    for row in after.subtracting(before) {
      try connection.run(
        "INSERT INTO meeting_parties (party, reach, first_day, last_day, meeting) VALUES (?, ?, ?, ?, ?)",
        [row.party, row.days.reach.rawValue, row.days.first, row.days.last, meeting.row])
    }
  }

  private func saveText(_ meeting: Meeting, of listed: Listed) {
    let details = meeting.details
    let participants = details.participants.flatMap { [$0.name, $0.role, $0.mention].compactMap { $0 } }
    let place = [details.place?.name, details.place?.venue, details.place?.city].compactMap { $0 }
    let text = [
      details.title, participants.joined(separator: "\n"), place.joined(separator: "\n"),
      meeting.evidence.map(\.evidence.text).joined(separator: "\n"),
    ]
    texts.put(text, to: .meetings, row: listed.position)
  }

  /// The keys with the slugs of persons that go by another spelling.
  private func known(_ keys: Set<MeetingKey>) throws -> Set<MeetingKey> {
    var known = keys
    for key in keys where key.field == .participant {
      guard let id = try personID(slug: key.value), id != key.value else { continue }
      known.remove(key)
      known.insert(MeetingKey(field: .participant, value: id))
    }
    return known
  }

  /// What the meeting, as it is stored, adds.
  private func share(of meeting: Listed) throws -> MeetingShare {
    let record = try connection.first("SELECT record FROM meetings WHERE seq = ?", [meeting.row]) { $0.bytes() }
    guard let record, record.count > 2 else { return .none }
    return MeetingShare(try RecordReader.meeting(record))
  }

  private func unlist(_ meeting: Listed) throws {
    try connection.replace(try share(of: meeting), with: .none)
    try saveKeys([], of: meeting)
    try savePairs([], nil, of: meeting)
    try saveParties([], nil, of: meeting)
    texts.remove(row: meeting.position, from: .meetings)
  }
}

/// A row of `meeting_parties`.
private struct PartyRow: Hashable {
  let party: String
  let days: PartyDays
}

/// A row of `meeting_pairs`.
private struct DatedPair: Hashable {
  let countries: CountryPair
  let start: Int?
  let end: Int?

  init(_ countries: CountryPair, _ start: Int?, _ end: Int?) {
    (self.countries, self.start, self.end) = (countries, start, end)
  }
}
