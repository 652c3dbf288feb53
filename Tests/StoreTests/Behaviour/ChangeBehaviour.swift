import News
import Store
import Testing

@Suite struct ChangeBehaviour {
  @Test(arguments: Engine.all) func changesComeInTheirOrder(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    #expect(try test.read { try $0.lastChange() } == 0)
    try await test.write { writer in
      for (index, kind) in ChangeKind.allCases.enumerated() {
        try writer.note(kind, subject: "id \(index)", at: time(Int64(index)))
      }
    }
    let reader = try test.store.makeReader()
    let all = try reader.changes(after: 0, limit: 10)
    #expect(all.map(\.kind) == ChangeKind.allCases)
    #expect(all.map(\.subject) == ["id 0", "id 1", "id 2", "id 3"])
    #expect(all.map(\.at) == (0..<4).map { time($0) })
    #expect(all.map(\.sequence) == all.map(\.sequence).sorted())
    #expect(try reader.changes(after: all[1].sequence, limit: 1) == [all[2]])
    #expect(try reader.lastChange() == all[3].sequence)
    #expect(try reader.changes(after: all[3].sequence, limit: 10) == [])
  }

  @Test(arguments: Engine.all) func statisticsCountEverything(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    #expect(try test.read { try $0.statistics() }.articles == 0)
    try await test.write { writer in
      _ = try writer.addFeed(FeedDraft(url: "https://example.org/"), at: noon)
      try writer.addArticle(content("A"), findings([topic("a"), topic("b")], [person("Anna Berg")]))
      _ = try writer.addArticle(content("B"), source: posted(), at: noon)
      try writer.addMeeting(details([anna, bruno]))
    }
    let counts = try test.read { try $0.statistics() }
    #expect((counts.feeds, counts.articles, counts.topics) == (1, 2, 2))
    #expect((counts.people, counts.meetings, counts.unread) == (1, 1, 1))
    #expect(counts.bytes > 0)
  }
}
