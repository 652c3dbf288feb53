import News
import Store
import Testing

@Suite struct FindingsBehaviour {
  @Test(arguments: Engine.all) func findingsAreKeptAsFound(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let topics = [
      Topic(
        slug: "steel", name: "steel \"A\"\n\u{1}\u{7F}日", kind: .subject, code: "medtop:20000638", score: 1.0 / 3,
        mentions: [Mention(start: 0, end: 5), Mention(start: 9, end: 14)]),
      Topic(slug: "zero", name: "zero", kind: .phrase, code: nil, score: 0, mentions: []),
    ]
    let people = [person("Anna Berg", role: "Minister", country: "SE"), person("Bruno Costa")]
    let id = try await test.write { try $0.addArticle(content("A"), findings(topics, people, version: 7)) }
    #expect(
      try test.read { try $0.findings(article: id) } == ArticleFindings(topics: topics, people: people, version: 7))
  }

  @Test(arguments: Engine.all) func anArticleNotYetReadHasNone(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.add(content("A")).article.id
    #expect(try test.read { try $0.findings(article: id) } == ArticleFindings(topics: [], people: [], version: 0))
    #expect(try test.read { try $0.findings(article: "art_0123456789") } == nil)
    try await test.write { try $0.saveFindings(findings([topic("x")]), article: "art_0123456789") }
    #expect(try test.read { try $0.topic(slug: "x") } == nil)
  }

  @Test(arguments: Engine.all) func newFindingsTakeThePlaceOfOldOnes(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { writer in
      let first = findings([topic("old"), topic("kept")], [person("Anna Berg", country: "SE"), person("Chen Li")])
      let id = try writer.addArticle(content("A"), first)
      let second = findings(
        [topic("kept"), topic("new"), topic("new")], [person("Chen Li", country: "CN")], version: 2)
      try writer.saveFindings(second, article: id)
      return id
    }
    let reader = try test.store.makeReader()
    #expect(try reader.findings(article: id)?.version == 2)
    #expect(try reader.topics(TopicQuery(), PageRequest()).elements.map(\.slug).sorted() == ["kept", "new"])
    #expect(try reader.people(PersonQuery(), PageRequest()).elements.map(\.id) == ["chen-li"])
    #expect(try reader.person(id: "chen-li")?.country == "CN")
    for (country, count) in [("SE", 0), ("CN", 1)] {
      var query = ArticleQuery()
      query.country = country
      #expect(try reader.articles(query, PageRequest()).elements.count == count)
    }
    let counts = try reader.statistics()
    #expect((counts.topics, counts.people) == (2, 1))
  }

  @Test(arguments: Engine.all) func theLanguageThatWasGivenStays(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      [
        try writer.addArticle(content("A", language: "en"), findings(language: "pt")),
        try writer.addArticle(content("B"), findings(language: "pt")),
      ]
    }
    #expect(try test.read { reader in try ids.map { try reader.article(id: $0)?.language } } == ["en", "pt"])
  }

  @Test(arguments: Engine.all) func articlesToReadComeNeverReadFirst(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let ids = try await test.write { writer in
      try [2, 0, 1, 0, 1].enumerated().map { index, version in
        let id = try writer.addArticle(content("\(index)"), source: posted(), at: noon).article.id
        if version > 0 { try writer.saveFindings(findings(version: version), article: id) }
        return id
      }
    }
    let reader = try test.store.makeReader()
    #expect(try reader.unreadArticles(version: 1, limit: 9) == [ids[1], ids[3]])
    #expect(try reader.unreadArticles(version: 2, limit: 9) == [ids[1], ids[3], ids[2], ids[4]])
    #expect(try reader.unreadArticles(version: 3, limit: 3) == [ids[1], ids[3], ids[2]])
    #expect(try reader.statistics().unread == 2)
  }

  @Test(arguments: Engine.all) func similarArticlesShareWhatIsRare(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let id = try await test.write { writer in
      for number in 0..<20 { try writer.addArticle(content("other \(number)"), findings([topic("common")])) }
      try writer.addArticle(content("both"), findings([topic("common"), topic("rare")], [person("Anna Berg")]))
      try writer.addArticle(content("rare"), findings([topic("rare")]))
      try writer.addArticle(content("none"), findings([topic("else")]))
      return try writer.addArticle(content("own"), findings([topic("common"), topic("rare")], [person("Anna Berg")]))
    }
    let similar = try test.read { try $0.similarArticles(to: id, limit: 3) }
    #expect(similar.prefix(2).map(\.article.title) == ["both", "rare"])
    #expect(similar[0].score == 1)
    #expect(similar.allSatisfy { $0.score > 0 && $0.score <= 1 })
    #expect(similar.map(\.score) == similar.map(\.score).sorted(by: >))
    #expect(similar.count == 3)
    #expect(try test.read { try $0.similarArticles(to: "art_0123456789", limit: 3) }.isEmpty)
    #expect(try test.read { try $0.similarArticles(to: id, limit: 0) }.isEmpty)
  }
}
