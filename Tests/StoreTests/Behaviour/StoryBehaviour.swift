import News
import Store
import Testing

/// The same news in many papers.
@Suite struct StoryBehaviour {
  @Test(arguments: Engine.all) func copiesAreOneStory(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let text = prose(seed: 1, sentences: 14)
    let ids = try await test.write { writer in
      try [
        add(text, at: 0, host: "wire.example", writer),
        add(
          "WIRETOWN (The Wire) - " + text.replacing("the ", with: "this ", maxReplacements: 3), at: 60,
          host: "a.example", writer),
        add(text.split(separator: ". ").prefix(6).joined(separator: ". "), at: 90, host: "b.example", writer),
        add(prose(seed: 2, sentences: 14), at: 91, host: "c.example", writer),
      ]
    }
    let reader = try test.store.makeReader()
    #expect(try ids.map { try reader.origin(article: $0)?.story } == [ids[0], ids[0], ids[0], ids[3]])
    #expect(
      try ids.map { try reader.origin(article: $0)?.source } == [
        "agency:the-wire", "agency:the-wire", "agency:the-wire", "site:c.example",
      ])
    let similar = try reader.similarArticles(to: ids[2], limit: 10)
    #expect(Set(similar.map(\.article.id)) == [ids[0], ids[1]])
    #expect(similar.allSatisfy { $0.isCopy && $0.score > 0.8 && $0.score <= 1 })
    #expect(similar[0].article.id == ids[0])
    #expect(similar[0].score == 1)
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func theFirstToPrintItIsItsOrigin(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let text = prose(seed: 3, sentences: 10)
    let ids = try await test.write { writer in
      try [(50, "late.example"), (9, "early.example"), (70, "last.example")].map {
        try add(text + " \($0.1)", at: $0.0, host: $0.1, writer)
      }
    }
    for id in ids { #expect(try test.read { try $0.origin(article: id)?.source } == "site:early.example") }
  }

  @Test(arguments: Engine.all) func anAgencyIsTheSourceOfWhatItIsCreditedWith(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let expected: [(text: String, author: String?, source: String)] = [
      ("LONDON (Reuters) - ", nil, "agency:reuters"), ("OSLO, March 3 (Fjord Press) — ", nil, "agency:fjord-press"),
      ("", "The Associated Press", "agency:ap"), ("", "Ann Author", "site:paper.example"),
      ("He (and nobody else) - so it seems - ", nil, "site:paper.example"),
      ("Oslo (the capital) - ", nil, "site:paper.example"), ("ROME (AP) ", nil, "site:paper.example"),
    ]
    for (number, (dateline, author, source)) in expected.enumerated() {
      let id = try await test.write { writer in
        var content = content(
          "A", dateline + prose(seed: 10 + number, sentences: 8), url: "https://www.paper.example/\(number)")
        content.author = author
        return try writer.addArticle(content, source: posted(), at: noon).article.id
      }
      #expect(try test.read { try $0.origin(article: id)?.source } == source, "\(dateline)")
    }
  }

  @Test(arguments: Engine.all) func anArticleWithoutALinkIsOfItsFeed(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (article, other, feed) = try await test.write { writer in
      let feed = try writer.addFeed(FeedDraft(url: "https://example.org/feed"), at: noon).feed.id
      let source = ArticleSource(feed: feed, url: nil, seen: noon)
      let article = try writer.addArticle(content("A"), source: source, at: noon).article.id
      return (article, try writer.addArticle(content("B"), source: posted(), at: noon).article.id, feed)
    }
    #expect(try test.read { try $0.origin(article: article) } == StoryOrigin(story: article, source: feed))
    #expect(try test.read { try $0.origin(article: other) } == StoryOrigin(story: other, source: other))
    #expect(try test.read { try $0.origin(article: "art_0123456789") } == nil)
  }

  @Test(arguments: Engine.all) func shortAndDistantTextsAreNoCopies(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let text = prose(seed: 4, sentences: 10)
    let ids = try await test.write { writer in
      try [
        add("Watch the press conference of the two presidents here.", at: 0, host: "a.example", writer),
        add("Watch the press conference of the two presidents here, live.", at: 1, host: "b.example", writer),
        add(text, at: 2, host: "c.example", writer),
        add(text + " Again.", at: 30 * 86_400, host: "d.example", writer),
      ]
    }
    for id in ids { #expect(try test.read { try $0.origin(article: id)?.story } == id) }
  }

  /// The middle one holds the other two together, which share less than half.
  @Test(arguments: Engine.all) func aRemovedArticleTakesItsLinksAway(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let parts = (5...7).map { prose(seed: $0, sentences: 8) }
    let ids = try await test.write { writer in
      try [
        add(parts[0] + " " + parts[1], at: 0, host: "a.example", writer),
        add(parts[1] + " " + parts[2], at: 2, host: "c.example", writer),
        add(parts[0] + " " + parts[1] + " " + parts[2], at: 1, host: "b.example", writer),
      ]
    }
    func stories() throws -> [String?] {
      try test.read { reader in try ids.map { try reader.origin(article: $0)?.story } }
    }
    #expect(try stories() == [ids[0], ids[0], ids[0]])
    _ = try await test.write { try $0.removeArticle(id: ids[2]) }
    #expect(try stories() == [ids[0], ids[1], nil])
    _ = try await test.write { try $0.removeArticle(id: ids[0]) }
    #expect(try stories() == [nil, ids[1], nil])
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func reportsAndMeetingsAreKnownByTheirStory(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let text = prose(seed: 8, sentences: 10)
    let told = report(details([anna, bruno]))
    let (ids, meeting) = try await test.write { writer in
      let ids = try ["a.example", "b.example"].enumerated().map {
        try add(text + " \($0.element)", at: Int64($0.offset), host: $0.element, writer)
      }
      let meeting = try writer.addMeeting(told.details)
      for id in ids { try writer.saveReport(told, article: id, rank: 0, meeting: meeting) }
      return (ids, meeting)
    }
    let reader = try test.store.makeReader()
    #expect(
      Set(try reader.reports(meeting: meeting).map(\.origin)) == [StoryOrigin(story: ids[0], source: "site:a.example")])
    #expect(try reader.meetings(toldInStoryOf: ids[1]) == [meeting])
    #expect(try reader.accounts(article: ids[1]).map(\.meeting) == [meeting])
    #expect(try reader.accounts(article: ids[1]).map(\.report) == [told])
  }

  private func add(_ text: String, at seconds: Int64, host: String, _ writer: any StoreWriter) throws -> String {
    let content = content("News of \(host)", text, at: seconds, url: "https://\(host)/\(seconds)")
    return try writer.addArticle(content, source: posted(), at: noon).article.id
  }
}

/// Sentences that nobody wrote, the same for the same seed.
func prose(seed: Int, sentences: Int) -> String {
  let words = [
    "harbour", "minister", "railway", "the", "of", "ferry", "budget", "winter", "council", "a", "cable", "to", "border",
    "school", "in", "paper", "festival", "bridge", "on", "orchard", "treaty", "window", "said", "coffee", "will",
    "radar",
    "and", "mayor", "timber", "carried", "with", "measure", "lantern", "offered", "nine", "quarry", "by", "promise",
  ]
  var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }
  return (0..<sentences).map { _ in
    (0..<9 + next(6)).map { _ in words[next(words.count)] }.joined(separator: " ").capitalizedFirst + "."
  }.joined(separator: " ")
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
