import News

/// Reads the records that `JSONWriter` has written into the database.
/// - Throws: `StoreError.failed` where the text is not what was written.
enum RecordReader {
  static func meeting(_ json: [UInt8]) throws -> Meeting {
    try read(json) { record in
      guard let id = record["id"].string, let details = details(record),
        let articles = record["articles"].int, let sources = record["sources"].int,
        let first = timestamp(record["first_reported"]), let last = timestamp(record["last_reported"]),
        let history = all(record["status_history"], statusChange),
        let evidence = all(record["evidence"], articleEvidence)
      else { return nil }
      return Meeting(
        id: id, details: details, statusHistory: history, evidence: evidence, articles: articles, sources: sources,
        firstReported: first, lastReported: last)
    }
  }

  static func report(_ json: [UInt8]) throws -> MeetingReport {
    try read(json) { record in
      guard let details = details(record), let evidence = all(record["evidence"], evidence) else { return nil }
      return MeetingReport(details: details, evidence: evidence)
    }
  }

  static func topics(_ json: [UInt8]) throws -> [Topic] { try read(json) { all($0, topic) } }

  static func people(_ json: [UInt8]) throws -> [Person] { try read(json) { all($0, person) } }

  private static func read<Record>(_ json: [UInt8], _ record: (JSONValue) -> Record?) throws -> Record {
    guard let record = JSONParser.parse(json).flatMap(record) else {
      let text = String(decoding: json.prefix(200), as: UTF8.self)
      throw StoreError.failed(reason: "a record cannot be read: \(text)", code: 0, sql: nil)
    }
    return record
  }

  /// Nil where one of the elements is not what it should be.
  private static func all<Element>(_ array: JSONValue, _ read: (JSONValue) -> Element?) -> [Element]? {
    let elements = array.array.compactMap(read)
    return elements.count == array.array.count ? elements : nil
  }

  // MARK: Meetings

  private static func details(_ record: JSONValue) -> MeetingDetails? {
    guard let kind = record["kind"].string.flatMap(MeetingKind.init),
      let mode = record["mode"].string.flatMap(MeetingMode.init),
      let status = record["status"].string.flatMap(MeetingStatus.init),
      let title = record["title"].string, let participants = all(record["participants"], participant)
    else { return nil }
    return MeetingDetails(
      kind: kind, mode: mode, status: status, title: title, participants: participants,
      place: place(record["place"]), date: dateSpan(record["date"]),
      topics: record["topics"].array.compactMap(\.string),
      confidence: record["confidence"].number ?? 0,
      codes: EventCodes(cameo: record["codes"]["cameo"].string, plover: record["codes"]["plover"].string))
  }

  private static func participant(_ record: JSONValue) -> Participant? {
    guard let name = record["name"].string, let kind = record["kind"].string.flatMap(ParticipantKind.init),
      let host = record["host"].bool, let mention = record["mention"].string
    else { return nil }
    return Participant(
      name: name, kind: kind, role: record["role"].string, country: record["country"].string, host: host,
      mention: mention)
  }

  private static func place(_ record: JSONValue) -> Place? {
    record["name"].string.map {
      Place(
        name: $0, venue: record["venue"].string, city: record["city"].string, country: record["country"].string)
    }
  }

  private static func dateSpan(_ record: JSONValue) -> DateSpan? {
    guard let precision = record["precision"].string.flatMap(DatePrecision.init), let text = record["text"].string
    else { return nil }
    return DateSpan(start: moment(record["start"]), end: moment(record["end"]), precision: precision, text: text)
  }

  private static func moment(_ value: JSONValue) -> DateSpan.Moment? {
    guard let text = value.string, let time = ZonedTimestamp(text) else { return nil }
    guard !time.isDateOnly else { return .day(time.day) }
    let local = time.instant.seconds + Int64(time.offsetMinutes) * 60
    let minute = (local % 86_400 + 86_400) % 86_400 / 60
    return .time(time.day, minuteOfDay: Int(minute), offsetMinutes: time.offsetMinutes)
  }

  private static func statusChange(_ record: JSONValue) -> StatusChange? {
    guard let status = record["status"].string.flatMap(MeetingStatus.init), let at = timestamp(record["at"]),
      let article = record["article"].string
    else { return nil }
    return StatusChange(status: status, at: at, article: article)
  }

  private static func articleEvidence(_ record: JSONValue) -> ArticleEvidence? {
    guard let article = record["article"].string, let evidence = evidence(record) else { return nil }
    return ArticleEvidence(article: article, evidence: evidence)
  }

  private static func evidence(_ record: JSONValue) -> Evidence? {
    guard let text = record["text"].string, let start = record["start"].int, let end = record["end"].int
    else { return nil }
    let part = record["in"].string.flatMap(ArticlePart.init) ?? .text
    return Evidence(part: part, text: text, start: start, end: end)
  }

  private static func timestamp(_ value: JSONValue) -> Timestamp? {
    value.string.flatMap { ZonedTimestamp($0)?.instant }
  }

  // MARK: Topics and people

  private static func topic(_ record: JSONValue) -> Topic? {
    guard let slug = record["slug"].string, let name = record["name"].string,
      let kind = record["kind"].string.flatMap(TopicKind.init), let score = record["score"].number,
      let mentions = all(record["mentions"], mention)
    else { return nil }
    return Topic(
      slug: slug, name: name, kind: kind, code: record["code"].string, score: score, mentions: mentions)
  }

  private static func person(_ record: JSONValue) -> Person? {
    guard let id = record["id"].string, let name = record["name"].string,
      let mentions = all(record["mentions"], mention)
    else { return nil }
    return Person(
      id: id, name: name, role: record["role"].string, country: record["country"].string, mentions: mentions)
  }

  private static func mention(_ record: JSONValue) -> Mention? {
    guard let start = record["start"].int, let end = record["end"].int else { return nil }
    return Mention(start: start, end: end)
  }
}
