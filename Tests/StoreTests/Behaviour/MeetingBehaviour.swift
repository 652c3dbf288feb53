import News
import Store
import Testing

@Suite struct MeetingBehaviour {
  @Test(arguments: Engine.all) func aMeetingIsKeptAsSaved(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let saved = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let id = try writer.addMeeting(details([anna, bruno]))
      let meeting = fullMeeting(id: id, article: article)
      try writer.saveMeeting(meeting)
      return meeting
    }
    #expect(saved.id.hasPrefix("mtg_"))
    #expect(try test.read { try $0.meeting(id: saved.id) } == .found(saved))
    #expect(try test.read { try $0.meetings(MeetingQuery(), PageRequest()) }.elements == [saved])
  }

  @Test(arguments: Engine.all) func aNewMeetingHasNoAccountsYet(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let told = details([anna, bruno], date: day("2025-02-07"))
    let id = try await test.write { try $0.addMeeting(told, firstReported: time(9), at: noon) }
    let expected = Meeting(
      id: id, details: told, statusHistory: [], evidence: [], articles: 0, sources: 0, firstReported: time(9),
      lastReported: time(9))
    #expect(try test.read { try $0.meeting(id: id) } == .found(expected))
    #expect(try test.read { try $0.reports(meeting: id) } == [])
  }

  @Test(arguments: Engine.all) func anUnknownMeetingIsNotFound(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { try $0.addMeeting(details([anna, bruno])) }
    let meeting = fullMeeting(id: id, article: "art_0123456789")
    try await test.write { writer in
      try writer.removeMeeting(id: id)
      try writer.removeMeeting(id: id)
      try writer.saveMeeting(meeting)
    }
    for id in [id, "mtg_", "mtg_0123456789", "art_0123456789", ""] {
      #expect(try test.read { try $0.meeting(id: id) } == .unknown)
      #expect(try test.read { try $0.reports(meeting: id) } == [])
      #expect(try test.read { try $0.meetings(article: id) } == [])
    }
    #expect(try test.read { try $0.statistics() }.meetings == 0)
    #expect(try await test.write { try $0.addMeeting(details([anna, bruno])) } != id, "an id is never used twice")
  }

  @Test(arguments: Engine.all) func theLatestFirstReportedComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for (name, at) in [("Middle", 5), ("Old", 1), ("New", 9), ("Newer", 9)] as [(String, Int64)] {
        try writer.addMeeting(details([anna, participant(name, nil)]), at: at)
      }
    }
    let pages = try test.pages(of: 3) { try $0.meetings(MeetingQuery(), $1) }
    #expect(pages.map { $0.map { $0.details.participants[1].name } } == [["Newer", "New", "Middle"], ["Old"]])
  }

  @Test(arguments: Engine.all) func pagesNeitherSkipNorRepeatWhileMeetingsChange(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      try (0..<12).map { try writer.addMeeting(details([anna, bruno]), at: Int64($0 % 4)) }
    }
    var query = MeetingQuery()
    query.countries = ["PT"]
    let asked = query
    var seen: [String] = []
    var cursor: String?
    repeat {
      let request = PageRequest(limit: 2, cursor: cursor)
      let page = try test.read { try $0.meetings(asked, request) }
      seen += page.elements.map(\.id)
      cursor = page.next
      try await test.write { writer in
        for id in ids {
          guard case .found(var meeting) = try writer.meeting(id: id) else { continue }
          // Older news of it turns up: its place stays.
          meeting.firstReported = meeting.firstReported.adding(seconds: -3)
          meeting.details.status = .held
          try writer.saveMeeting(meeting)
        }
        for at in [99, 2] as [Int64] { try writer.addMeeting(details([anna, bruno]), at: at) }
      }
    } while cursor != nil && seen.count < 100
    #expect(Set(seen).count == seen.count)
    #expect(Set(seen).isSuperset(of: ids))
    let reader = try test.store.makeReader()
    let next = try #require(try reader.meetings(asked, PageRequest(limit: 1)).next)
    #expect(throws: StoreError.badCursor(next)) { try reader.meetings(MeetingQuery(), PageRequest(cursor: next)) }
  }

  @Test(arguments: Engine.all) func aRecordThatCouldNotBeReadAgainIsRefused(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { try $0.addMeeting(details([anna, bruno])) }
    var meeting = fullMeeting(id: id, article: "art_0123456789")
    meeting.lastReported = Timestamp(milliseconds: .max)
    let broken = meeting
    await #expect(throws: StoreError.self) { try await test.write { try $0.saveMeeting(broken) } }
    #expect(try test.read { try $0.meetings(MeetingQuery(), PageRequest()) }.elements.map(\.id) == [id])
  }
}

/// With a value in every field.
func fullMeeting(id: String, article: String) -> Meeting {
  func time(_ day: String) -> DateSpan.Moment? {
    CalendarDate(day).map { .time($0, minuteOfDay: 5, offsetMinutes: 540) }
  }
  var told = details(
    [anna, participant("“The Group”", nil, kind: .group)], status: .postponed, kind: .summit, mode: .video,
    place: Place(name: "City Hall", venue: "City Hall", city: "Oslo", country: "NO"),
    date: DateSpan(start: time("2025-02-07"), end: time("2025-02-08"), precision: .time, text: "Friday \"night\"\n"),
    topics: ["fish", "ferries"])
  told.confidence = 0.1
  told.codes = EventCodes(cameo: "042", plover: nil)
  return Meeting(
    id: id, details: told,
    statusHistory: [
      StatusChange(status: .planned, at: noon, article: article),
      StatusChange(status: .postponed, at: Timestamp(milliseconds: noon.milliseconds + 1), article: article),
    ],
    evidence: [
      ArticleEvidence(article: article, evidence: Evidence(text: "A\u{8}\\/日", start: 3, end: 8)),
      ArticleEvidence(article: article, evidence: Evidence(part: .title, text: "T", start: 0, end: 1)),
    ],
    articles: 2, sources: 1, firstReported: noon, lastReported: Timestamp(milliseconds: noon.milliseconds + 999))
}
