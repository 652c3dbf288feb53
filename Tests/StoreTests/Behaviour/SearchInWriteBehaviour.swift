import News
import Store
import Testing

/// Searches by whoever writes, and what they leave to others.
@Suite struct SearchInWriteBehaviour {
  private struct Refusal: Error {}

  /// Titles of articles and of meetings, names of topics and people.
  private static func found(_ reader: any StoreReader, _ word: String) throws -> [String] {
    var articles = ArticleQuery()
    articles.search = word
    var ranked = articles
    ranked.order = .relevance
    var meetings = MeetingQuery()
    meetings.search = word
    let titles = try reader.articles(articles, PageRequest()).elements.map(\.title)
    #expect(try Set(reader.articles(ranked, PageRequest()).elements.map(\.title)) == Set(titles))
    return try titles + reader.meetings(meetings, PageRequest()).elements.map(\.details.title)
      + reader.topics(TopicQuery(search: word), PageRequest()).elements.map(\.name)
      + reader.people(PersonQuery(search: word), PageRequest()).elements.map(\.name)
  }

  private func found(_ test: TestStore, _ word: String) throws -> [String] {
    try test.read { try Self.found($0, word) }
  }

  private static func add(_ word: String, _ writer: any StoreWriter) throws -> (article: String, meeting: String) {
    let article = try writer.addArticle(content(word), findings([topic("\(word)-t")], [person("\(word) P")]))
    return (article, try writer.addMeeting(details([participant(word, "SE"), participant("other", "PT")])))
  }

  private static func all(_ word: String) -> [String] { [word, "\(word) and other", "\(word) t", "\(word) P"] }

  @Test(arguments: Engine.all) func aWriterFindsWhatItHasWritten(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let added = try Self.add("ferry", writer)
      #expect(try Self.found(writer, "ferry") == Self.all("ferry"))
      try writer.change(added.meeting) { $0.details.title = "tram" }
      try writer.change(added.meeting) { $0.details.title = "train" }
      #expect(try Self.found(writer, "train") == ["train"])
      #expect(try Self.found(writer, "tram") == [])
      _ = try writer.removeArticle(id: added.article)
      try writer.removeMeeting(id: added.meeting)
      // In the same place of all lists.
      _ = try Self.add("harbour", writer)
    }
    #expect(try found(test, "ferry") == [])
    #expect(try found(test, "harbour") == Self.all("harbour"))
    #expect(try test.store.check() == [])
  }

  /// Of writes that are committed together, one searches and fails.
  @Test(arguments: Engine.all) func aSearchThatIsUndoneLeavesTheOthers(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (gate, first) = await Gate.closed(test.store)
    let good = Task { try await test.write { _ = try Self.add("ferry", $0) } }
    while test.store.queueDepth < 1 { await Task.yield() }
    let bad = Task {
      try await test.write { writer in
        _ = try Self.add("tram", writer)
        #expect(try Self.found(writer, "tram") == Self.all("tram"))
        #expect(try Self.found(writer, "ferry") == Self.all("ferry"), "of the write before")
        _ = try Self.add("train", writer)
        throw Refusal()
      }
    }
    while test.store.queueDepth < 2 { await Task.yield() }
    let last = Task {
      try await test.write { writer in
        _ = try Self.add("harbour", writer)
        #expect(try Self.found(writer, "ferry") == Self.all("ferry"))
      }
    }
    while test.store.queueDepth < 3 { await Task.yield() }
    gate.open()
    try await first.value
    try await good.value
    await #expect(throws: Refusal.self) { try await bad.value }
    try await last.value
    for word in ["ferry", "harbour"] { #expect(try found(test, word) == Self.all(word)) }
    for word in ["tram", "train"] { #expect(try found(test, word) == []) }
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func anArticleThatComesAndGoesInOneWriteIsNotFound(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for word in ["ferry", "tram"] {
        let id = try writer.addArticle(content(word, at: 5), findings())
        _ = try writer.removeArticle(id: id)
      }
      try writer.addArticle(content("train", at: 5), findings())
    }
    #expect(try found(test, "ferry") == [])
    #expect(try found(test, "tram") == [])
    #expect(try found(test, "train") == ["train"])
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func aTopicIsFoundByItsLastName(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      try writer.addArticle(content("A"), findings([topic("steel-tariffs")]))
      var named = topic("steel-tariffs", kind: .subject, code: "medtop:1")
      named.name = "duties on metal"
      try writer.addArticle(content("B"), findings([named]))
    }
    #expect(try found(test, "tariffs") == [])
    #expect(try found(test, "metal") == ["duties on metal"])
    #expect(try test.store.check() == [])
  }
}
