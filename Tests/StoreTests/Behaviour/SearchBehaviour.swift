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
    ("title:one", ["one"]), ("text:one", []), ("NEAR(met steel)", []), ("met AND steel", ["two"]),
    ("met NOT steel", ["one"]),
    ("(steel OR fishing) economy", ["three"]), ("steel AND met OR quotas", ["two", "three"]),
    ("title:(one OR two) met", ["one", "two"]),
    ("met -(steel OR norway)", []), ("title:th* -text:steel", ["three"]), ("text:\"prime minister\"", ["one"]),
    ("NOT steel met", ["one"]),
    ("10:30", []), ("met https://example.com", []), ("met NOT NOT steel", ["two"]),
    ("covid-19 OR (norway AND NOT steel)", ["one", "three"]),
    ("Met (steel)", ["two"]), ("met'; DROP TABLE articles; --", []), ("steel\u{0}tariffs", ["two"]),
    ("met ! ? – \u{301}", ["one", "two"]), ("\"prime minister\"*", ["one"]), ("met ^steel", ["two"]),
    ("{title}met", []), ("steel + tariffs", ["two"]), ("stéel", ["two"]), ("unheard", []), ("one", ["one"]),
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
    "e*", String(repeating: "word ", count: 65), "\"steel tariffs", "met AND", "AND met", "(met", "met)", "()",
    "author:met",
    "a OR NOT b", "NOT", "NOT a NOT b", "title:()",
    String(repeating: "(", count: 20) + "a" + String(repeating: ")", count: 20),
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

  @Test(
    arguments: [
      ("trade OR", 9), ("trade \"steel", 7), ("ünd (a b", 5), ("a b)", 4), ("x:y", 1), ("steel -", nil),
      ("a AND AND b", 7),
      ("a e* b", 3), ("a OR -b", 6), ("-a -b", 1), ("", nil),
    ] as [(String, Int?)])
  func anErrorPointsAtTheCharacter(_ search: String, _ character: Int?) throws {
    let test = try TestStore(.sqlite)
    var query = ArticleQuery()
    query.search = search
    let asked = query
    do {
      _ = try test.read { try $0.articles(asked, PageRequest()) }
      #expect(search == "steel -", "a dash by itself is no syntax")
    } catch StoreError.badSearch(_, let offset) {
      #expect(offset.map { $0 + 1 } == character, "\(search)")
    }
  }

  @Test(arguments: Engine.all) func aSnippetShowsWhatWasFound(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let long = String(repeating: "Nothing of note was said there. ", count: 30)
    let (near, far) = try await test.write { writer in
      (
        try writer.addArticle(content("Züge", "Wolle: the ministers met in Malmö."), findings()),
        try writer.addArticle(content("Far", long + "Then the minister of steel met them. " + long), findings())
      )
    }
    let reader = try test.store.makeReader()
    let snippets = try reader.snippets("minister* malmo OR steel", articles: [near, far, "art_unknown"])
    func marked(_ snippet: Snippet?) -> [String] {
      guard let snippet else { return [] }
      let scalars = Array(snippet.text.unicodeScalars)
      return snippet.marks.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
    }
    #expect(marked(snippets[0]) == ["ministers", "Malmö"])
    #expect(marked(snippets[1]) == ["minister", "steel"])
    #expect(snippets[1]?.text.hasPrefix("…") == true && (snippets[1]?.text.count ?? 0) < 400)
    #expect(snippets[2] == nil)
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
    if case .badSearch(let reason, _) = self as? StoreError { !reason.isEmpty } else { false }
  }
}
