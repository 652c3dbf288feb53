import News
import Store
import Testing

@Suite struct HomePageTests {
  @Test func showsMeetingsWithTheirEvidence() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      let page = try await test.get("/")
      #expect(page.status == 200)
      #expect(page["content-type"] == "text/html; charset=utf-8")
      #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      #expect(page.text.contains("<a href=\"/v1/meetings/\(samples.meetings[0].id)\">Tomas Orlan and Irena Veska</a>"))
      #expect(page.text.contains("<blockquote>\(samples.articles[0].text)</blockquote>"))
      #expect(page.text.contains("<a href=\"https://news.example/orlan-to-receive-veska\""))
      #expect(page.text.contains("<time datetime=\"2025-02-07\">Fri 7 Feb 2025</time>"))
      #expect(page.text.contains("Ardana Castle, Ardana, Slovakia"))
      #expect(page.text.contains("Example News"))
    }
  }

  @Test func filters() async throws {
    try await TestService.run { test in
      _ = try await Samples(in: test.store)
      let page = try await test.get("/?q=fishing&country=no").text
      #expect(page.contains("Tomas Orlan and Nils Dahl"))
      #expect(!page.contains("Irena Veska and Nils Dahl"))
      #expect(page.contains("value=\"fishing\""))
      #expect(page.contains("<option value=\"NO\" selected=\"\">Norway</option>"))
      #expect(try await test.get("/?q=&country=").text.contains("Irena Veska and Nils Dahl"))
      #expect(try await test.get("/?q=nobody").text.contains("No meeting matches."))
    }
  }

  @Test(arguments: ["/?country=Norway", "/?q=%22", "/?q=%ff"])
  func saysWhatIsWrong(target: String) async throws {
    try await TestService.run { test in
      let page = try await test.get(target)
      #expect(page.status == 400)
      #expect(page.text.contains("role=\"alert\""))
    }
  }

  @Test func putsWhatLiesAheadFirst() async throws {
    try await TestService.run { test in
      let samples = try await Samples(in: test.store)
      #expect(!(try await test.get("/").text.contains("<h2>Upcoming</h2>")))
      let day = DateSpan.Moment.day(Timestamp.now.day().adding(days: 3))
      try await test.store.write { writer in
        var meeting = samples.meetings[0]
        meeting.details.date = DateSpan(start: day, end: day, precision: .day, text: "soon")
        try writer.saveMeeting(meeting)
      }
      let page = try await test.get("/").text
      let upcoming = try #require(page.firstRange(of: "<h2>Upcoming</h2>"))
      let latest = try #require(page.firstRange(of: "<h2>Latest</h2>"))
      let title = try #require(page.firstRange(of: "Tomas Orlan and Irena Veska"))
      #expect(upcoming.upperBound <= title.lowerBound && title.upperBound <= latest.lowerBound)
      #expect(!page[latest.upperBound...].contains("Tomas Orlan and Irena Veska"))
    }
  }

  static let evil = "<script>alert('x')</script>\"onload=\"y"

  @Test func escapesWhateverAFeedSays() async throws {
    try await TestService.run { test in
      try await test.store.write { writer in
        var feed = try writer.addFeed(
          FeedDraft(url: "https://a.example/", title: Self.evil, link: "javascript:alert(1)"), at: .now
        ).feed
        feed.health.lastError = Self.evil
        try writer.updateFeed(feed)
        let content = ArticleContent(title: Self.evil, text: Self.evil, url: "javascript:alert(2)")
        let source = ArticleSource(feed: feed.id, url: nil, seen: .now)
        let article = try writer.addArticle(content, source: source, at: .now).article
        let guest = Participant(
          name: Self.evil, kind: .person, role: Self.evil, country: "SK", host: false, mention: Self.evil)
        let details = MeetingDetails(
          kind: .visit, mode: .inPerson, status: .held, title: Self.evil, participants: [guest, guest],
          place: Place(name: Self.evil, venue: nil, city: Self.evil, country: nil),
          date: DateSpan(start: nil, end: nil, precision: .unknown, text: Self.evil), topics: [], confidence: 1,
          codes: EventCodes(cameo: nil, plover: nil))
        let evidence = Evidence(text: Self.evil, start: 0, end: 5)
        let id = try writer.addMeeting(details, firstReported: .now, at: .now)
        let report = MeetingReport(details: details, evidence: [evidence])
        try writer.saveReport(report, article: article.id, rank: 0, meeting: id)
        try writer.saveMeeting(
          Meeting(
            id: id, details: details, statusHistory: [],
            evidence: [ArticleEvidence(article: article.id, evidence: evidence)], articles: 1, sources: 1,
            firstReported: .now, lastReported: .now))
      }
      for path in ["/", "/?q=%3Cscript%3Ealert", "/?country=%3Cscript%3E", "/v1/meetings.atom"] {
        let page = try await test.get(path)
        #expect(!page.text.lowercased().contains("<script"), "\(path)")
        #expect(!page.text.contains("\"onload="), "\(path)")
        #expect(!page.text.contains("javascript:"), "\(path)")
      }
      #expect(try await test.get("/").text.contains("<blockquote>&lt;script&gt;alert(&#39;x&#39;)"))
    }
  }

  @Test(arguments: ["/", "/docs", "/style.css"])
  func allowsNothingButItself(path: String) async throws {
    try await TestService.run { test in
      let page = try await test.get(path)
      #expect(page["content-security-policy"]?.hasPrefix("default-src 'none'; style-src 'self';") == true)
      #expect(page["x-content-type-options"] == "nosniff")
      #expect(!page.text.contains("style=\""))
    }
  }

  @Test func documentsTheAPI() async throws {
    try await TestService.run { test in
      let page = try await test.get("/docs").text
      #expect(page.contains("<td><code>POST</code></td><td><code>/v1/extract</code></td>"))
      #expect(page.contains("{id}"))
    }
  }
}
