import News
import Store
import Testing

@Suite struct MeetingRoutesTests {
  @Test func listsRecordsWithTheirEvidence() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let answer = try await test.get("/v1/meetings")
      #expect(answer.status == 200)
      #expect(answer["content-type"] == "application/json")
      let data = try answer.json["data"]
      #expect(data.array.map { $0["id"].string } == samples.meetings.reversed().map(\.id))
      let meeting = data[2]
      #expect(
        meeting.names == [
          "id", "kind", "mode", "status", "title", "participants", "place", "date", "topics", "status_history",
          "evidence", "articles", "sources", "first_reported", "last_reported", "confidence", "codes",
        ])
      #expect(meeting["participants"][0]["name"].string == "Tomas Orlan")
      #expect(meeting["place"]["city"].string == "Ardana")
      #expect(meeting["date"]["start"].string == "2025-02-07")
      #expect(meeting["evidence"][0]["article"].string == samples.articles[0].id)
      #expect(meeting["evidence"][0]["text"].string == samples.articles[0].text)
      #expect(meeting["codes"]["cameo"].isNull)
    }
  }

  /// What each filter leaves of the samples' meetings, by their place in `Samples.stories`.
  static let filters: [(query: String, expected: Set<Int>)] = [
    ("q=castle", [0]), ("q=orlan", [0, 1]), ("q=orlan%20-castle", [1]), ("q=%22fishing+rights%22", [1]),
    ("q=fish*", [1]), ("q=castle+OR+fishing", [0, 1]), ("q=nobody", []),
    ("participant=tomas-orlan", [0, 1]), ("participant=Tomas+Orlan", [0, 1]),
    ("participant=Irena%20Veska&participant=nils-dahl", [2]), ("participant=orlan-x", []),
    ("country=sk", [0, 1]), ("country=SK&country=no", [1]), ("country=XX", []),
    ("place=oslo", [2]), ("place=Ardana%20Castle", [0]), ("place=ardana", [0]), ("place=sk", [0]),
    ("from=2025-03-03", [1, 2]), ("to=2025-03-02", [0]), ("from=2025-02-07&to=2025-02-07", [0]),
    ("status=held", [1]), ("status=held&status=planned", [0, 1]), ("status=denied", []),
    ("kind=summit", [2]), ("kind=call&kind=summit", [1, 2]), ("mode=phone", [1]),
    ("mode=in_person&mode=video", [0, 2]),
    ("topic=steel-tariffs", [0, 2]), ("topic=Steel+Tariffs", [0, 2]),
    ("min_sources=1", [0, 1, 2]), ("min_sources=2", []),
    ("country=NO&topic=steel-tariffs&status=cancelled&from=2025-01-01", [2]),
  ]

  @Test func filters() async throws {
    try await TestService.run { test in
      let ids = try await Samples(in: test.store).meetings.map(\.id)
      for (query, expected) in Self.filters {
        let answer = try await test.get("/v1/meetings?" + query)
        #expect(answer.status == 200, "\(query)")
        let found = try answer.json["data"].array.compactMap { ids.firstIndex(of: $0["id"].string ?? "") }
        #expect(found == expected.sorted(by: >), "\(query)")
      }
    }
  }

  @Test func showsOneAndLeadsOnFromMergedIDs() async throws {
    try await TestService.run { test in
      let ids = try await Samples(in: test.store).meetings.map(\.id)
      let answer = try await test.get("/v1/meetings/" + ids[0])
      #expect(try answer.json["id"].string == ids[0])
      try await test.store.write { try $0.mergeMeeting(id: ids[2], into: ids[0]) }
      let moved = try await test.get("/v1/meetings/" + ids[2])
      #expect(moved.status == 308)
      #expect(moved["location"] == "/v1/meetings/" + ids[0])
      let unknown = try await test.get("/v1/meetings/mtg_0")
      #expect(unknown.status == 404)
      #expect(try unknown.json["detail"].string == "there is no meeting 'mtg_0'")
    }
  }

  @Test func mergesAndSplitsByHand() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let ids = samples.meetings.map(\.id)
      let merged = try await test.post("/v1/meetings/\(ids[0])/merge", #"{"meetings": ["\#(ids[1])"]}"#)
      #expect(merged.status == 200)
      #expect(try merged.json["id"].string == ids[0])
      #expect(try merged.json["articles"].int == 2)
      #expect(try await test.get("/v1/meetings/" + ids[1]).status == 308)
      let moved = try await test.post("/v1/meetings/\(ids[1])/merge", #"{"meetings": ["\#(ids[2])"]}"#)
      #expect(moved.status == 308)
      #expect(moved["location"] == "/v1/meetings/\(ids[0])/merge")
      let split = try await test.post(
        "/v1/meetings/\(ids[0])/split", #"{"articles": ["\#(samples.articles[1].id)"]}"#)
      #expect(split.status == 201)
      let new = try #require(try split.json["id"].string)
      #expect(split["location"] == "/v1/meetings/" + new)
      #expect(try await test.get("/v1/meetings/" + new).json["articles"].int == 1)
      #expect(try await test.get("/v1/meetings/" + ids[0]).json["articles"].int == 1)
      let events = try await test.get("/v1/changes?since=0&limit=100").json["data"].array.map { $0["type"].string }
      #expect(events.contains("meeting.merged"))
    }
  }

  @Test func tellsWhatEachArticleSays() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let ids = samples.meetings.map(\.id)
      _ = try await test.post("/v1/meetings/\(ids[0])/merge", #"{"meetings": ["\#(ids[1])"]}"#)
      let reports = try await test.get("/v1/meetings/\(ids[0])/reports").json["data"]
      #expect(reports.array.map { $0["article"].string } == [samples.articles[0].id, samples.articles[1].id])
      #expect(reports[0]["by_hand"].bool == true)
      #expect(reports[0]["source"].string == "site:news.example")
      #expect(reports[0]["report"]["status"].string == "planned")
      #expect(reports[1]["report"]["evidence"][0]["text"].string == samples.articles[1].text)
      #expect(try await test.get("/v1/meetings/\(ids[1])/reports").status == 308)
      #expect(try await test.get("/v1/meetings/mtg_0/reports").status == 404)
    }
  }

  @Test func tellsWhatIsWrongByHand() async throws {
    try await TestService.run { test in
      let ids = try await Samples(in: test.store).meetings.map(\.id)
      let cases: [(path: String, body: String, status: Int, field: String?)] = [
        ("\(ids[0])/merge", "{}", 400, "meetings"), ("\(ids[0])/merge", #"{"meetings": []}"#, 400, "meetings"),
        ("\(ids[0])/merge", #"{"meetings": "x"}"#, 400, "meetings"),
        ("\(ids[0])/merge", #"{"meetings": [1]}"#, 400, "meetings"),
        ("\(ids[0])/merge", #"{"articles": ["x"]}"#, 400, "articles"), ("\(ids[0])/merge", "[", 400, nil),
        ("\(ids[0])/merge", #"{"meetings": ["mtg_0"]}"#, 422, "meetings"),
        ("\(ids[0])/merge", #"{"meetings": ["\#(ids[0])"]}"#, 422, "meetings"),
        ("mtg_0/merge", #"{"meetings": ["\#(ids[0])"]}"#, 404, nil),
        ("mtg_0/split", #"{"articles": ["art_0"]}"#, 404, nil),
        ("\(ids[0])/split", #"{"articles": ["art_0"]}"#, 422, "articles"),
      ]
      for (path, body, status, field) in cases {
        let answer = try await test.post("/v1/meetings/" + path, body)
        #expect(answer.status == status, "\(path) \(body)")
        #expect(try answer.json["field"].string == field, "\(path) \(body)")
      }
    }
  }

  @Test func givesACalendar() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let answer = try await test.get("/v1/meetings.ics?country=SK")
      #expect(answer["content-type"] == "text/calendar; charset=utf-8")
      #expect(answer.text.hasPrefix("BEGIN:VCALENDAR\r\n"))
      #expect(answer.text.hasSuffix("END:VCALENDAR\r\n"))
      #expect(answer.text.components("DTSTART;VALUE=DATE:") == ["20250303", "20250207"])
      let again = try await test.get("/v1/meetings.ics?country=SK", headers: [("If-None-Match", answer["etag"] ?? "")])
      #expect(again.status == 304)
    }
  }

  @Test func givesATable() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let answer = try await test.get("/v1/meetings.csv?country=SK")
      #expect(answer["content-type"] == "text/csv; charset=utf-8; header=present")
      let lines = answer.text.split(separator: "\r\n")
      #expect(lines.count == 3)
      #expect(lines[0].hasPrefix("id,kind,mode,status,"))
      #expect(lines[1].hasPrefix(samples.meetings[1].id + ",call,phone,held,"))
      #expect(lines[2].hasPrefix(samples.meetings[0].id + ","))
      #expect(try await test.get("/v1/meetings.csv?q=%22").status == 400)
    }
  }

  /// More than are read at a time.
  @Test func givesATableOfAnyLength() async throws {
    try await TestService.run { test in
      try await test.store.write { writer in
        for number in 1...450 {
          let details = MeetingDetails(
            kind: .bilateral, mode: .inPerson, status: .held, title: "Meeting \(number)",
            participants: Samples.stories[0].guests, place: nil, date: nil, topics: [], confidence: 1,
            codes: EventCodes(cameo: nil, plover: nil))
          let time = Timestamp(seconds: Int64(number))
          let id = try writer.addMeeting(details, firstReported: time, at: time)
          try writer.saveMeeting(
            Meeting(
              id: id, details: details, statusHistory: [], evidence: [], articles: 1, sources: 1, firstReported: time,
              lastReported: time))
        }
      }
      let lines = try await test.get("/v1/meetings.csv").text.split(separator: "\r\n")
      #expect(lines.count == 451)
      #expect(Set(lines).count == 451)
    }
  }

  @Test func givesAnAtomFeed() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let answer = try await test.get("/v1/meetings.atom?limit=2")
      #expect(answer["content-type"] == "application/atom+xml; charset=utf-8")
      #expect(
        answer.text.components("<entry><id>")
          == [samples.meetings[2], samples.meetings[1]].map { "urn:rapporteur:\($0.id)" })
      #expect(answer.text.contains("<updated>2025-04-01T00:00:00Z</updated>"))
      #expect(answer.text.contains("<link rel=\"next\" href=\"/v1/meetings.atom?limit=2&amp;cursor="))
    }
  }
}

extension String {
  /// What follows each `mark`, up to the end of the line or the next tag.
  fileprivate func components(_ mark: String) -> [String] {
    split(separator: mark).dropFirst().map { String($0.prefix { $0 != "<" && $0 != "\r\n" }) }
  }
}
