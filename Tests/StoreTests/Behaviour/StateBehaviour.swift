import News
import Store
import Testing

@Suite struct StateBehaviour {
  @Test(arguments: Engine.all) func theStateIsTheSameUntilSomethingIsWritten(_ engine: Engine) async throws {
    let folder = try TemporaryFolder()
    let (store, other) = (try engine.open(folder.path), try engine.open(folder.path))
    let (reader, second) = (try store.makeReader(), try store.makeReader())
    for writing in [store, other] {
      for round in 0..<20 {
        let before = reader.state
        #expect(before != nil)
        #expect(before == second.state)
        _ = try reader.articles(ArticleQuery(), PageRequest())
        #expect(reader.state == before, "reading changes nothing")
        _ = try await writing.write { try $0.addArticle(content("\(round)"), source: posted(), at: noon) }
        #expect(reader.state != before)
        #expect(reader.state == second.state)
      }
    }
  }

  @Test(arguments: Engine.all) func longQueriesAreGivenUp(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      for number in 0..<2_000 {
        try writer.addArticle(content("\(number)", language: "en"), findings([topic("common")]))
      }
    }
    let reader = try test.store.makeReader()
    var query = ArticleQuery()
    query.topic = "common"
    let short = query
    #expect(try reader.briefly { try reader.articles(short, PageRequest()).elements.count } == 20)
    query.language = "de"  // Which none of the 2,000 has.
    let long = query
    #expect(try reader.briefly { try reader.articles(long, PageRequest()).elements.count } == nil)
    #expect(try reader.articles(long, PageRequest()).elements.isEmpty, "the reader is as good as before")
    #expect(try reader.briefly { try reader.articles(short, PageRequest()).elements.count } == 20)
    #expect(throws: StoreError.badCursor("x")) {
      try reader.briefly { try reader.articles(short, PageRequest(cursor: "x")).next }
    }
  }
}
