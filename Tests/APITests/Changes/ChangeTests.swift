import News
import Store
import Testing

@Suite struct ChangeTests {
  @Test func listsWhatHasHappenedSince() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let first = try await test.get("/v1/changes?since=0&limit=2").json
      #expect(first["data"].array.map { $0["type"].string } == ["article.created", "meeting.created"])
      #expect(first["data"][0]["id"].string == samples.articles[0].id)
      #expect(first["data"][1]["url"].string == "/v1/meetings/" + samples.meetings[0].id)
      #expect(first["data"][0].names == ["sequence", "type", "id", "url", "at"])
      var seen = first["data"].array.count
      var next = try #require(first["next"].string)
      while true {
        let page = try await test.get(next).json
        seen += page["data"].array.count
        next = try #require(page["next"].string)
        if page["data"].array.isEmpty { break }
      }
      #expect(seen == 6)
      // The end can be asked for again later.
      try await test.store.write { try $0.note(.meetingChanged, subject: samples.meetings[0].id, at: .now) }
      #expect(try await test.get(next).json["data"].array.map { $0["type"].string } == ["meeting.changed"])
    }
  }

  @Test func streamsWhatWasMissed() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let answer = try await test.client.stream("/v1/changes", headers: [("Last-Event-ID", "2")]) {
        $0.contains(samples.meetings[2].id)
      }
      #expect(answer.status == 200)
      #expect(answer["content-type"] == "text/event-stream")
      #expect(answer.text.hasPrefix("retry: 2000\n\nid: 3\nevent: article.created\ndata: {\"sequence\":3,"))
      #expect(!answer.text.contains(samples.meetings[0].id))
    }
  }

  @Test func streamsFromANumberWhereThatIsAskedFor() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let answer = try await test.client.stream("/v1/changes?since=5", headers: [("Accept", "text/event-stream")]) {
        $0.contains("id: 6\n")
      }
      #expect(answer.text.hasPrefix("retry: 2000\n\nid: 6\n"))
    }
  }

  @Test func streamsWhatHappens() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let id = samples.meetings[1].id
      async let streamed = test.client.stream("/v1/changes") { $0.contains("event: meeting.changed") }
      // Until the stream has begun, what happens is not told: so it happens more than once.
      for _ in 0..<10 {
        try await Task.sleep(for: .milliseconds(100))
        try await test.store.write { try $0.note(.meetingChanged, subject: id, at: .now) }
      }
      let answer = try await streamed
      #expect(!answer.text.contains("article.created"))
      #expect(answer.text.contains("\"id\":\"\(id)\",\"url\":\"/v1/meetings/\(id)\""))
    }
  }

  @Test func refusesABrokenEventID() async throws {
    try await TestService.run { test in
      let answer = try await test.get("/v1/changes", headers: [("Last-Event-ID", "x")])
      #expect(answer.status == 400)
      #expect(try answer.json["field"].string == "Last-Event-ID")
    }
  }
}
