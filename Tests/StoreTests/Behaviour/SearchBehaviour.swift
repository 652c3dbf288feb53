import News
import Store
import Testing

@Suite struct SearchBehaviour {
  private static let texts = [
    "one": "The Prime Minister of Norway met fishermen in Malmö.",
    "two": "Steel tariffs were the subject when ministers met.",
    "three": "Fishing quotas, COVID-19 and the U.S. economy; naïve hopes.",
    "four": "Economists expect little. 東京 was quiet.",
  ]

  private static let cases: [(search: String, found: Set<String>)] = [
    ("met", ["one", "two"]), ("MET", ["one", "two"]), ("minister met", ["one"]), ("\"prime minister\"", ["one"]),
    ("\"minister prime\"", []), ("met -steel", ["one"]), ("met -\"prime minister\"", ["two"]),
    ("econom*", ["three", "four"]), ("econom", []), ("fish*", ["one", "three"]), ("malmo", ["one"]),
    ("naive", ["three"]), ("covid-19", ["three"]), ("U.S.", ["three"]), ("東京", ["four"]),
    ("steel OR fishing", ["two", "three"]), ("met steel OR norway", ["one", "two"]), ("or", []),
    ("\"steel tariffs", ["two"]), ("title:one", []), ("NEAR(met steel)", []), ("met AND steel", []),
    ("Met (steel)", ["two"]), ("met'; DROP TABLE articles; --", []), ("steel\u{0}tariffs", ["two"]),
    ("met ! ? – \u{301}", ["one", "two"]), ("\"prime minister\"*", ["one"]), ("met ^steel", ["two"]),
    ("{title}: met", []), ("steel + tariffs", ["two"]), ("stéel", ["two"]), ("unheard", []), ("one", ["one"]),
  ]

  @Test(arguments: Engine.all) func articlesAreFoundByWords(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for (title, text) in Self.texts { try writer.addArticle(content(title, text), findings()) }
    }
    let reader = try test.store.makeReader()
    for (search, expected) in Self.cases {
      var query = ArticleQuery()
      query.search = search
      let found = Set(try reader.articles(query, PageRequest()).elements.map(\.title))
      #expect(found == expected, "\(search)")
    }
  }

  @Test(arguments: [
    "", " \n", "-", "\"\"", "*", "!?", "-met", "OR", "met OR", "OR met", "a OR OR b", "met OR -x", "\u{301}",
    "e*", String(repeating: "word ", count: 65),
  ])
  func whatCannotBeSearchedForIsToldSo(_ search: String) throws {
    for engine in Engine.all {
      let test = try TestStore(engine)
      let reader = try test.store.makeReader()
      var articles = ArticleQuery()
      articles.search = search
      var meetings = MeetingQuery()
      meetings.search = search
      #expect { try reader.articles(articles, PageRequest()) } throws: { $0.isBadSearch }
      #expect { try reader.meetings(meetings, PageRequest()) } throws: { $0.isBadSearch }
    }
  }

  @Test(arguments: Engine.all) func anyTextIsSafeToSearchFor(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    _ = try await test.write { try $0.addArticle(content("A", "Some text."), findings()) }
    let reader = try test.store.makeReader()
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "\"", "'", "*", "-", "OR", "AND", "NOT", "NEAR", "(", ")", ":", "^", "+", "{", "}", "\0", "\\", " ",
      "a", "é", "\u{301}", "日", "😀", "\u{10FFFF}", "٣", "ⅷ", "text", "\u{E000}", "ß", "%", "_", ";",
    ]
    for _ in 0..<500 {
      let search = (0..<8).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      var articles = ArticleQuery()
      articles.search = search
      let topics = TopicQuery(search: search)
      do { _ = try reader.articles(articles, PageRequest()) } catch {
        #expect(error.isBadSearch, "\(search): \(error)")
      }
      do { _ = try reader.topics(topics, PageRequest()) } catch { #expect(error.isBadSearch, "\(search): \(error)") }
    }
  }

  @Test(arguments: Engine.all) func whatIsFoundComesNewestFirstInPages(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<30 {
        try writer.addArticle(content("\(number)", "Talks, round \(number).", at: Int64(number * 7 % 30)), findings())
      }
    }
    var query = ArticleQuery()
    query.search = "talks"
    let search = query
    let times = try test.pages(of: 7) { try $0.articles(search, $1) }.joined().map { $0.published?.instant }
    #expect(times == (0..<30).reversed().map { time(Int64($0)) })
  }
}

extension Error {
  var isBadSearch: Bool {
    if case .badSearch(let reason) = self as? StoreError { !reason.isEmpty } else { false }
  }
}
