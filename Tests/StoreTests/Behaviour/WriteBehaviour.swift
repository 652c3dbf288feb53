import Foundation
import News
import Store
import Synchronization
import Testing

@Suite struct WriteBehaviour {
  private struct Refusal: Error, Equatable {}

  private final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .relaxed) }

    func set() { value.store(true, ordering: .relaxed) }
  }

  @Test(arguments: Engine.all) func whatABodyThrowsUndoesItsChangesAlone(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          let isBad = number % 3 == 0
          do {
            try await test.write { writer in
              try writer.addArticle(content("\(number)"), findings([topic("t")]))
              if isBad { throw Refusal() }
            }
            #expect(!isBad)
          } catch {
            #expect(isBad && error as? Refusal == Refusal())
          }
        }
      }
    }
    #expect(try test.read { try $0.statistics() }.articles == 133)
    #expect(try test.read { try $0.topic(slug: "t") }?.articles == 133)
    let titles = try test.pages(of: 200) { try $0.articles(ArticleQuery(), $1) }.joined().map(\.title)
    #expect(Set(titles) == Set((0..<200).filter { $0 % 3 != 0 }.map(String.init)))
    #expect(try test.store.check() == [])
  }

  @Test(arguments: Engine.all) func aWriterReadsWhatItHasWritten(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    try await test.write { writer in
      let id = try writer.addArticle(content("A"), findings([topic("t")]))
      #expect(try writer.article(id: id)?.title == "A")
      #expect(try writer.topic(slug: "t")?.articles == 1)
      #expect(try test.read { try $0.article(id: id) } == nil, "others see it once it is committed")
    }
    #expect(try test.read { try $0.topic(slug: "t") }?.articles == 1)
  }

  @Test(arguments: Engine.all) func aWriteIsCancelledOnlyBeforeItBegins(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let (gate, running) = await Gate.closed(test.store)
    let waiting = Task { try await test.write { try $0.addArticle(content("waiting"), findings()) } }
    while test.store.queueDepth == 0 { await Task.yield() }
    running.cancel()
    waiting.cancel()
    gate.open()
    try await running.value
    await #expect(throws: CancellationError.self) { try await waiting.value }
    let titles = try test.read { try $0.articles(ArticleQuery(), PageRequest()) }.elements.map(\.title)
    #expect(titles == [])
    #expect(test.store.queueDepth == 0)
  }

  @Test(arguments: Engine.all) func readersGoOnWhileOneWrites(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let isDone = Flag()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          let reader = try test.store.makeReader()
          while !isDone.isSet {
            // Both are written together: no reader may see the one without the other.
            let page = try reader.topics(TopicQuery(), PageRequest())
            if let topic = page.elements.first { #expect(topic.articles % 2 == 0) }
            await Task.yield()
          }
        }
      }
      for number in 0..<60 {
        try await test.write { writer in
          try writer.addArticle(content("\(number) a"), findings([topic("t")]))
          try writer.addArticle(content("\(number) b"), findings([topic("t")]))
        }
      }
      isDone.set()
      try await group.waitForAll()
    }
    #expect(try test.read { try $0.topic(slug: "t") }?.articles == 120)
  }

  @Test(arguments: Engine.all) func everythingIsThereWhenAStoreIsOpenedAgain(_ engine: Engine) async throws {
    let folder = try TemporaryFolder()
    let (article, meeting) = try await engine.open(folder.path).write { writer in
      let article = try writer.addArticle(content("A"), findings([topic("t")], [person("Anna Berg")]))
      return (article, try writer.addMeeting(details([anna, bruno])))
    }
    let store = try engine.open(folder.path)
    let reader = try store.makeReader()
    #expect(try reader.article(id: article)?.title == "A")
    #expect(try reader.findings(article: article)?.topics == [topic("t")])
    #expect(try reader.meetings(MeetingQuery(), PageRequest()).elements.map(\.id) == [meeting])
    #expect(try store.check() == [])
  }

  @Test(arguments: Engine.all) func aBackupIsAStoreOfItsMoment(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    try await test.write { writer in
      for number in 0..<50 { try writer.addArticle(content("\(number)"), findings([topic("t")])) }
    }
    try test.store.backUp(to: path)
    #expect(throws: StoreError.exists(path: path)) { try test.store.backUp(to: path) }
    _ = try await test.write { try $0.addArticle(content("later"), findings()) }
    let copy = try engine.open(folder.path)
    #expect(try copy.makeReader().statistics().articles == 50)
    #expect(try copy.makeReader().topic(slug: "t")?.articles == 50)
    #expect(try copy.check() == [])
    _ = try await copy.write { try $0.addArticle(content("more"), findings()) }
  }

  @Test(arguments: Engine.all) func aBackupThatFailsLeavesNothing(_ engine: Engine) throws {
    let test = try TestStore(engine)
    let folder = try TemporaryFolder()
    #expect(throws: StoreError.self) { try test.store.backUp(to: folder.path + "/none/copy.db") }
    #expect(throws: StoreError.exists(path: folder.path)) { try test.store.backUp(to: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(arguments: Engine.all) func aBackupWhileOthersWriteIsWhole(_ engine: Engine) async throws {
    let test = try TestStore(engine)
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask { _ = try await test.write { try $0.addArticle(content("\(number)"), findings([topic("t")])) } }
        if number == 50 { group.addTask { try test.store.backUp(to: path) } }
      }
      try await group.waitForAll()
    }
    let copy = try engine.open(folder.path)
    let counts = try copy.makeReader().statistics()
    #expect(try copy.makeReader().articles(ArticleQuery(), PageRequest(limit: 200)).elements.count == counts.articles)
    #expect(try copy.check() == [])
  }
}
