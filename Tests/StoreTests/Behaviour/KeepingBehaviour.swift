import News
import Store
import Testing

/// Texts that are let go, and what stays.
@Suite struct KeepingBehaviour {
  @Test(arguments: Engine.all) func oldTextsGoAndMeetingsStay(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let told = report(details([anna, bruno]), evidence: "They met at the quarry.")
    let (ids, meeting) = try await test.write { writer in
      let ids = try [("Old", 0), ("Older", -90), ("New", 200)].map { title, at in
        try writer.addArticle(
          content(
            title, "They met at the quarry. " + prose(seed: at + 100, sentences: 6), at: Int64(at),
            url: "https://a.example/\(title)"),
          findings([topic("stone")], [person("Anna Berg")]))
      }
      let meeting = try writer.addMeeting(told.details)
      try writer.saveReport(told, article: ids[0], rank: 0, meeting: meeting)
      var record = try #require(found(try writer.meeting(id: meeting)))
      record.evidence = [ArticleEvidence(article: ids[0], evidence: told.evidence[0])]
      record.articles = 1
      try writer.saveMeeting(record)
      return (ids, meeting)
    }
    #expect(try await test.write { try $0.dropTexts(publishedBefore: time(100), limit: 1, at: noon) } == 1)
    #expect(try await test.write { try $0.dropTexts(publishedBefore: time(100), limit: 9, at: noon) } == 1)
    #expect(try await test.write { try $0.dropTexts(publishedBefore: time(100), limit: 9, at: noon) } == 0)
    let reader = try test.store.makeReader()
    #expect(try ids.map { try reader.article(id: $0)?.text.isEmpty } == [true, true, false])
    #expect(try ids.map { try reader.article(id: $0)?.title } == ["Old", "Older", "New"])
    #expect(found(try reader.meeting(id: meeting))?.evidence.map(\.evidence.text) == ["They met at the quarry."])
    #expect(try reader.reports(meeting: meeting).map(\.report) == [told])
    var query = ArticleQuery()
    query.search = "quarry"
    #expect(try reader.articles(query, PageRequest()).elements.map(\.title) == ["New"])
    query.search = "older"
    #expect(try reader.articles(query, PageRequest()).elements.map(\.title) == ["Older"])
    #expect(try reader.topic(slug: "stone")?.articles == 3)
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func noExtractorReadsThemAgain(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      let ids = [
        try writer.addArticle(content("Read", at: 0), findings()),
        try writer.addArticle(content("Unread", at: 1), source: posted(), at: noon).article.id,
      ]
      _ = try writer.dropTexts(publishedBefore: time(100), limit: 9, at: noon)
      return ids
    }
    let reader = try test.store.makeReader()
    #expect(try reader.unreadArticles(version: 1_000_000, limit: 9) == [])
    #expect(try reader.statistics().unread == 0)
    #expect(try reader.findings(article: ids[0])?.topics == [])
    #expect(try test.store.check() == [])
  }

  /// Feeds show old entries for years.
  @Test(arguments: Engine.all) func theyAreKnownWhenTheyComeAgain(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let texts = [prose(seed: 1, sentences: 5), prose(seed: 2, sentences: 5)]
    let ids = try await test.write { writer in
      let ids = try texts.enumerated().map {
        try writer.addArticle(
          content("A\($0.offset)", $0.element, at: 0, url: "https://a.example/\($0.offset)"), findings())
      }
      _ = try writer.dropTexts(publishedBefore: time(100), limit: 9, at: noon)
      return ids
    }
    let (first, second, third) = (
      content("A0", texts[0], at: 0, url: "https://a.example/0"),
      content("Another title", texts[1], at: 0, url: "https://a.example/1"),
      content("A1", prose(seed: 3, sentences: 5), at: 0, url: "https://b.example/1")
    )
    #expect(try test.read { try $0.knownArticle(first) }?.id == ids[0])
    #expect(try test.read { try $0.knownArticle(second) }?.id == ids[1])
    #expect(try test.read { try $0.knownArticle(third) } == nil)
    #expect(try await test.write { try $0.addArticle(first, source: posted(), at: noon).isNew } == false)
    #expect(try test.read { try $0.article(id: ids[0]) }?.text == "")
  }

  @Test(arguments: Engine.all) func copiesStayCopies(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let text = prose(seed: 9, sentences: 9)
    let ids = try await test.write { writer in
      let ids = try ["a", "b"].enumerated().map {
        try writer.addArticle(
          content($0.element, text + " " + $0.element, at: Int64($0.offset), url: "https://\($0.element).example/"),
          findings())
      }
      _ = try writer.dropTexts(publishedBefore: time(1), limit: 9, at: noon)
      return ids
    }
    let similar = try test.read { try $0.similarArticles(to: ids[1], limit: 9) }
    #expect(similar.map(\.article.id) == [ids[0]])
    #expect(similar.allSatisfy { $0.isCopy && $0.score > 0.5 })
    _ = try await test.write { try $0.removeArticle(id: ids[1]) }
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func theRoomIsGivenBack(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<300 {
        _ = try writer.addArticle(
          content("\(number)", prose(seed: number, sentences: 60), at: Int64(number)), source: posted(), at: noon)
      }
    }
    #expect(try test.store.shrink() == false)
    #expect(try await test.write { try $0.dropTexts(publishedBefore: time(1000), limit: 1000, at: noon) } == 300)
    var steps = 0
    while try test.store.shrink() { steps += 1 }
    #expect(steps > 0)
    #expect(try test.store.check() == [])
  }

  private func found(_ lookup: MeetingLookup) -> Meeting? {
    if case .found(let meeting) = lookup { meeting } else { nil }
  }
}
