import News
import Store
import Testing

@Suite struct ArticleBehaviour {
  @Test(arguments: Engine.all) func anArticleIsKeptAsGiven(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let given = ArticleContent(
      title: "Talks in Oslo", text: "First.\n\nSecond, with “quotes”, a NUL \0 and 日本.",
      published: ZonedTimestamp(instant: time(-9), offsetMinutes: 540), url: "https://example.org/1?utm_source=x",
      author: "A. Writer", language: "en-GB")
    let source = ArticleSource(feed: nil, url: "https://example.org/1", seen: time(3))
    let (article, isNew) = try await test.write { try $0.addArticle(given, source: source, at: time(4)) }
    #expect(isNew)
    #expect(article.id.hasPrefix("art_"))
    let expected = Article(
      id: article.id, url: given.url, title: given.title, text: given.text, author: given.author,
      language: given.language, published: given.published, created: time(4), sources: [source])
    #expect(article == expected)
    #expect(try test.read { try $0.article(id: article.id) } == expected)
  }

  @Test(arguments: Engine.all) func aDayWithoutTimeStaysOne(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let published = ZonedTimestamp("2025-02-06")
    let given = ArticleContent(title: "T", text: "X", published: published)
    let article = try await test.write { try $0.addArticle(given, source: posted(), at: noon) }.article
    #expect(article.published == published)
    #expect(published?.isDateOnly == true)
  }

  @Test(arguments: Engine.all) func theNewestArticleComesFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      // "Seen" has no time of its own: it counts from when it was seen.
      for (title, at) in [("Old", -50), ("New", 50), ("Seen", nil), ("Middle", 20)] as [(String, Int64?)] {
        _ = try writer.addArticle(content(title, at: at), source: posted(), at: time(30))
      }
    }
    let titles = try test.pages(of: 2) { try $0.articles(ArticleQuery(), $1) }.map { $0.map(\.title) }
    #expect(titles == [["New", "Seen"], ["Middle", "Old"]])
  }

  @Test(arguments: Engine.all) func articlesOfOneInstantKeepTheirOrder(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<9 { _ = try writer.addArticle(content("\(number)", at: 0), source: posted(), at: noon) }
    }
    let titles = try test.pages(of: 4) { try $0.articles(ArticleQuery(), $1) }.joined().map(\.title)
    #expect(titles == (0..<9).reversed().map(String.init))
  }

  @Test(arguments: Engine.all) func pagesNeitherSkipNorRepeatWhileArticlesComeIn(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<20 {
        try writer.addArticle(content("\(number)", at: Int64(number % 5)), findings([topic("trade")]))
      }
    }
    var query = ArticleQuery()
    query.topic = "trade"
    var seen: [String] = []
    var cursor: String?
    repeat {
      let request = PageRequest(limit: 3, cursor: cursor)
      let page = try test.read { try $0.articles(query, request) }
      seen += page.elements.map(\.title)
      cursor = page.next
      let round = seen.count
      try await test.write { writer in
        // Newer than all, older than all, and in the midst.
        for at in [100, -100, 2] as [Int64] {
          try writer.addArticle(content("late \(round) \(at)", at: at), findings([topic("trade")]))
        }
      }
    } while cursor != nil && seen.count < 200
    #expect(Set(seen).count == seen.count, "none comes twice")
    #expect(Set(seen).isSuperset(of: (0..<20).map(String.init)), "none is left out")
  }

  @Test(arguments: Engine.all) func cursorsFromElsewhereAreRefused(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<3 {
        try writer.addArticle(content("\(number)", language: "en"), findings())
        _ = try writer.addFeed(FeedDraft(url: "https://example.org/\(number)"), at: noon)
      }
    }
    let reader = try test.store.makeReader()
    let next = try #require(try reader.articles(ArticleQuery(), PageRequest(limit: 1)).next)
    let ofFeeds = try #require(try reader.feeds(PageRequest(limit: 1)).next)
    #expect(next.utf8.allSatisfy { "-_".utf8.contains($0) || (0x30...0x7A).contains($0) }, "safe in a URL")
    var english = ArticleQuery()
    english.language = "en"
    for cursor in ["", "x", "not a cursor", next + "A", String(next.dropLast()), ofFeeds, "é", next.uppercased()] {
      #expect(throws: StoreError.badCursor(cursor)) {
        try reader.articles(ArticleQuery(), PageRequest(limit: 1, cursor: cursor))
      }
    }
    #expect(throws: StoreError.badCursor(next)) { try reader.articles(english, PageRequest(cursor: next)) }
    #expect(try reader.articles(ArticleQuery(), PageRequest(limit: 200, cursor: next)).elements.count == 2)
  }

  @Test(arguments: Engine.all) func aLimitOutOfRangeIsBroughtInto(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<3 { try writer.addArticle(content("\(number)"), findings()) }
    }
    #expect(try test.read { try $0.articles(ArticleQuery(), PageRequest(limit: 0)) }.elements.count == 1)
    #expect(try test.read { try $0.articles(ArticleQuery(), PageRequest(limit: .max)) }.elements.count == 3)
  }

  @Test(arguments: Engine.all) func aRemovedArticleIsGoneEverywhere(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { writer in
      let found = findings([topic("trade")], [person("Anna Berg", country: "SE")])
      let article = try writer.addArticle(content("Talks", url: "https://example.org/1"), found)
      let meeting = try writer.addMeeting(details([anna, bruno]))
      try writer.saveReport(report(details([anna, bruno])), article: article, rank: 0, meeting: meeting)
      #expect(try writer.removeArticle(id: article) == [meeting])
      try writer.removeMeeting(id: meeting)
      return article
    }
    let reader = try test.store.makeReader()
    #expect(try reader.article(id: id) == nil)
    #expect(try reader.findings(article: id) == nil)
    #expect(try reader.knownArticle(content("Talks", url: "https://example.org/1")) == nil)
    for query in ArticleQuery.samples {
      #expect(try reader.articles(query, PageRequest()).elements.isEmpty)
    }
    #expect(try reader.topic(slug: "trade") == nil)
    #expect(try reader.person(id: "anna-berg") == nil)
    #expect(try reader.topics(TopicQuery(), PageRequest()).elements.isEmpty)
    #expect(try reader.people(PersonQuery(), PageRequest()).elements.isEmpty)
    #expect(try await test.write { try $0.removeArticle(id: id) } == nil)
    let counts = try reader.statistics()
    #expect((counts.articles, counts.topics, counts.people, counts.meetings, counts.unread) == (0, 0, 0, 0, 0))
    #expect(try test.store.check() == [])
  }
}

extension ArticleQuery {
  fileprivate static var samples: [ArticleQuery] {
    let set: [(inout ArticleQuery) -> Void] = [
      { $0.search = "talks" }, { $0.topic = "trade" }, { $0.person = "anna-berg" }, { $0.country = "SE" },
      { $0.country = "PT" }, { _ in },
    ]
    return set.map { change in
      var query = ArticleQuery()
      change(&query)
      return query
    }
  }
}
