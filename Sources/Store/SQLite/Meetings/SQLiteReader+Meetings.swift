import News

extension SQLiteReader {
  func meeting(id: String) throws -> MeetingLookup {
    guard let row = PublicID.meeting.row(id) else { return .unknown }
    let found = try connection.first("SELECT merged_into, record FROM meetings WHERE seq = ?", [row]) {
      (target: $0.optionalInteger(), record: $0.bytes())
    }
    guard let found else { return .unknown }
    if let target = found.target { return .merged(into: PublicID.meeting.text(target)) }
    return .found(try RecordReader.meeting(found.record))
  }

  func meetings(_ query: MeetingQuery, _ page: PageRequest) throws -> Page<Meeting> {
    let listed = try meetingRecords(query, page)
    return Page(try listed.elements.map { try RecordReader.meeting($0.json) }, next: listed.next)
  }

  func meetingRecords(_ query: MeetingQuery, _ page: PageRequest) throws -> Page<MeetingRecord> {
    if query.search != nil { try willSearch() }
    let cursor = Cursor(.meetings, query: query.conditions)
    let before = try cursor.numbers(page.cursor, count: 1)?[0]
    return try connection.consistently {
      let list = try MeetingList(query, before: before, connection)
      let found = try connection.rows(list.sql, list.values + [page.size + 1]) {
        (position: $0.integer(), record: $0.bytes())
      }
      let listed = Page(found, size: page.size) { cursor.text([$0.position]) }
      let search = try query.search.map { try SearchExpression($0, fields: SearchExpression.Fields.meetings).fts5 }
      let records = try listed.elements.map { found in
        MeetingRecord(
          json: found.record, snippet: try search.flatMap { try snippet(.meetings, $0, row: found.position) })
      }
      return Page(records, next: listed.next)
    }
  }

  func meetings(article id: String) throws -> [Meeting] {
    guard let row = PublicID.article.row(id) else { return [] }
    return try connection.rows(
      """
      SELECT m.record FROM meeting_reports r CROSS JOIN meetings m ON m.seq = r.meeting
      WHERE r.article = ? GROUP BY m.seq ORDER BY min(r.rank)
      """, [row]
    ) { try RecordReader.meeting($0.bytes()) }
  }

  func accounts(article id: String) throws -> [(meeting: String, report: MeetingReport)] {
    guard let row = PublicID.article.row(id) else { return [] }
    return try connection.rows(
      "SELECT meeting, report FROM meeting_reports WHERE article = ? ORDER BY rank", [row]
    ) { (PublicID.meeting.text($0.integer()), try RecordReader.report($0.bytes())) }
  }

  func reports(meeting id: String) throws -> [StoredReport] {
    guard let row = PublicID.meeting.row(id) else { return [] }
    return try connection.consistently {
      let found = try connection.rows(
        """
        SELECT r.article, coalesce(a.published, a.created), r.report, r.rank, coalesce(s.story, r.article), p.meeting
        FROM meeting_reports r CROSS JOIN articles a ON a.seq = r.article
        LEFT JOIN stories s ON s.article = r.article
        LEFT JOIN meeting_pins p ON p.article = r.article AND p.rank = r.rank
        WHERE r.meeting = ? ORDER BY r.position, r.rank
        """, [row]
      ) {
        (
          article: $0.integer(), published: $0.timestamp(), report: try RecordReader.report($0.bytes()),
          rank: $0.int(), story: $0.integer(), pin: $0.optionalInteger()
        )
      }
      var origins: [Int64: StoryOrigin] = [:]
      for story in Set(found.map(\.story)) { origins[story] = try origin(story: story) }
      return found.compactMap { found in
        guard let origin = origins[found.story] else { return nil }
        return StoredReport(
          report: found.report, article: PublicID.article.text(found.article), published: found.published,
          origin: origin, rank: found.rank, pin: found.pin.map(PublicID.meeting.text))
      }
    }
  }
}

extension MeetingQuery {
  /// For `Cursor`.
  fileprivate var conditions: [String?] {
    func list(_ values: [String]) -> String { values.joined(separator: "\u{1F}") }
    return [
      search, list(participants), list(countries), place, from?.description, to?.description,
      list(statuses.map(\.rawValue)), list(kinds.map(\.rawValue)), list(modes.map(\.rawValue)), topic,
      minimumSources.map(String.init),
    ]
  }
}
