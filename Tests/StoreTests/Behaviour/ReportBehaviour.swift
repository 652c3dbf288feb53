import News
import Store
import Testing

@Suite struct ReportBehaviour {
  @Test(arguments: Engine.all) func reportsComeAsTheirArticlesWerePublished(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let told = report(details([anna, bruno], date: day("2025-02-07")), evidence: "“They” met.")
    let (meeting, articles, feed) = try await test.write { writer in
      let feed = try writer.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon).feed.id
      let meeting = try writer.addMeeting(told.details)
      let articles = try ([(50, "late"), (10, "early")] as [(Int64, String)]).map { at, title in
        let source = ArticleSource(feed: feed, url: nil, seen: noon)
        return try writer.addArticle(content(title, at: at), source: source, at: noon).article.id
      }
      _ = try writer.addArticle(content("early", at: 10), source: posted(), at: noon)
      for article in articles { try writer.saveReport(told, article: article, rank: 0, meeting: meeting) }
      return (meeting, articles, feed)
    }
    let expected = [
      StoredReport(
        report: told, article: articles[1], published: time(10), origin: StoryOrigin(story: articles[1], source: feed)),
      StoredReport(
        report: told, article: articles[0], published: time(50), origin: StoryOrigin(story: articles[0], source: feed)),
    ]
    #expect(try test.read { try $0.reports(meeting: meeting) } == expected)
  }

  @Test(arguments: Engine.all) func anArticleTellsOfMeetingsInTheirRank(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (article, first, second) = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let second = try writer.addMeeting(details([anna, chen]))
      let first = try writer.addMeeting(details([anna, bruno]))
      try writer.saveReport(report(details([anna, chen])), article: article, rank: 1, meeting: second)
      try writer.saveReport(report(details([anna, bruno])), article: article, rank: 0, meeting: first)
      try writer.saveReport(report(details([anna, chen])), article: article, rank: 2, meeting: second)
      return (article, first, second)
    }
    #expect(try test.read { try $0.meetings(article: article) }.map(\.id) == [first, second])
    #expect(try test.read { try $0.reports(meeting: second) }.count == 2)
    let touched = try await test.write { try $0.removeReports(article: article) }
    #expect(Set(touched) == [first, second])
    #expect(try test.read { try $0.meetings(article: article) } == [])
    #expect(try await test.write { try $0.removeReports(article: article) } == [])
  }

  @Test(arguments: Engine.all) func aReportSavedAgainTakesTheOldOnesPlace(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let second = report(details([anna, bruno], status: .held))
    let meeting = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let meeting = try writer.addMeeting(second.details)
      try writer.saveReport(report(details([anna, bruno])), article: article, rank: 0, meeting: meeting)
      try writer.saveReport(second, article: article, rank: 0, meeting: meeting)
      return meeting
    }
    #expect(try test.read { try $0.reports(meeting: meeting) }.map(\.report) == [second])
  }

  @Test(arguments: Engine.all) func aReportNeedsItsArticleAndMeeting(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let article = try await test.write { try $0.addArticle(content("A"), findings()) }
    let meeting = try await test.write { try $0.addMeeting(details([anna, bruno])) }
    for (article, meeting) in [(article, "mtg_0123456789"), ("art_0123456789", meeting), ("", "")] {
      await #expect(throws: StoreError.self) {
        try await test.write {
          try $0.saveReport(report(details([anna, bruno])), article: article, rank: 0, meeting: meeting)
        }
      }
    }
    try await test.write {
      try $0.saveReport(report(details([anna, bruno])), article: article, rank: 0, meeting: meeting)
    }
    await #expect(throws: StoreError.self) { try await test.write { try $0.removeMeeting(id: meeting) } }
    #expect(try test.read { try $0.reports(meeting: meeting) }.count == 1)
  }

  @Test(arguments: Engine.all) func aMergedMeetingLeadsToTheOther(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (ids, article) = try await test.write { writer in
      let article = try writer.addArticle(content("A"), findings())
      let told = details([anna, bruno], topics: ["fish"])
      let ids = try (0..<3).map { _ in try writer.addMeeting(told) }
      for (rank, id) in ids.enumerated() {
        try writer.saveReport(report(told), article: article, rank: rank, meeting: id)
      }
      try writer.mergeMeeting(id: ids[0], into: ids[1])
      try writer.mergeMeeting(id: ids[1], into: ids[2])
      // Neither again, nor into itself.
      try writer.mergeMeeting(id: ids[0], into: ids[1])
      try writer.mergeMeeting(id: ids[2], into: ids[2])
      return (ids, article)
    }
    let reader = try test.store.makeReader()
    #expect(try reader.meeting(id: ids[0]) == .merged(into: ids[2]))
    #expect(try reader.meeting(id: ids[1]) == .merged(into: ids[2]))
    #expect(try reader.reports(meeting: ids[2]).count == 3)
    #expect(try reader.meetings(article: article).map(\.id) == [ids[2]])
    #expect(try reader.statistics().meetings == 1)
    #expect(try reader.country(code: "SE")?.meetings == 1)
    for change in [{ $0.search = "berg" }, { $0.topic = "fish" }, { _ in }] as [(inout MeetingQuery) -> Void] {
      var query = MeetingQuery()
      change(&query)
      #expect(try reader.meetings(query, PageRequest()).elements.map(\.id) == [ids[2]])
    }
    try await test.write { writer in
      _ = try writer.removeReports(article: article)
      try writer.removeMeeting(id: ids[2])
    }
    #expect(try reader.meeting(id: ids[0]) == .unknown)
    #expect(try test.store.check() == [])
  }
}
