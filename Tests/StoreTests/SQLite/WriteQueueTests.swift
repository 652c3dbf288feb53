import Foundation
import News
import Store
import Synchronization
import Testing

/// How writes wait, and are committed together.
@Suite struct WriteQueueTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/test.db" }

  @Test func whatWaitsTogetherIsCommittedTogether() async throws {
    let store = try SQLiteStore(path: path)
    let reader = try store.makeReader()
    let (gate, first) = await Gate.closed(store)
    let writes = (0..<50).map { number in
      Task { try await store.write { try $0.addArticle(content("\(number)"), findings()) } }
    }
    while store.queueDepth < 50 { await Task.yield() }
    gate.open()
    try await first.value
    // Once one is answered, all of its group are on disk.
    _ = try await writes[0].value
    #expect(try reader.statistics().articles == 50)
    for write in writes { _ = try await write.value }
  }

  @Test func moreThanMayWaitIsRefused() async throws {
    var options = SQLiteStoreOptions()
    options.waitingWrites = 3
    let store = try SQLiteStore(path: path, options: options)
    let (gate, _) = await Gate.closed(store)
    let writes = (0..<3).map { number in
      Task { try await store.write { try $0.addArticle(content("\(number)"), findings()) } }
    }
    while store.queueDepth < 3 { await Task.yield() }
    await #expect(throws: StoreError.busy(retryAfter: 1)) {
      try await store.write { try $0.addArticle(content("more"), findings()) }
    }
    gate.open()
    for write in writes { _ = try await write.value }
    #expect(try store.makeReader().statistics().articles == 3)
  }

  /// The database may not grow: what does not fit is refused whole, what fits goes on.
  @Test func aFullDiskLosesNothingThatWasAcknowledged() async throws {
    _ = try SQLiteStore(path: path)
    var options = SQLiteStoreOptions()
    options.maximumPages = (Int(try RawDatabase(path).column("PRAGMA page_count")[0]) ?? 0) + 40
    let store = try SQLiteStore(path: path, options: options)
    let long = String(repeating: "A long text. ", count: 2000)
    var acknowledged: [String] = []
    var refused = 0
    for number in 0..<20 {
      do {
        acknowledged.append(
          try await store.write { try $0.addArticle(content("\(number)", "\(number) \(long)"), findings()) })
      } catch {
        #expect(error as? StoreError == .full(path: path))
        refused += 1
      }
    }
    #expect(!acknowledged.isEmpty)
    #expect(refused > 0)
    let reader = try store.makeReader()
    for id in acknowledged { #expect(try reader.article(id: id) != nil) }
    #expect(try reader.statistics().articles == acknowledged.count)
    #expect(try store.check() == [])
    // Room again: the same connection goes on.
    let ids = acknowledged
    try await store.write { writer in for id in ids { _ = try writer.removeArticle(id: id) } }
    _ = try await store.write { try $0.addArticle(content("again", long), findings()) }
  }

  @Test func aFullDiskFailsItsWholeGroupOrNone() async throws {
    _ = try SQLiteStore(path: path)
    var options = SQLiteStoreOptions()
    options.maximumPages = (Int(try RawDatabase(path).column("PRAGMA page_count")[0]) ?? 0) + 60
    let store = try SQLiteStore(path: path, options: options)
    let (gate, _) = await Gate.closed(store)
    let long = String(repeating: "A long text. ", count: 2000)
    let writes = (0..<20).map { number in
      Task { try await store.write { try $0.addArticle(content("\(number)", "\(number) \(long)"), findings()) } }
    }
    while store.queueDepth < 20 { await Task.yield() }
    gate.open()
    let reader = try store.makeReader()
    var acknowledged = 0
    for write in writes {
      switch await write.result {
      case .success(let id):
        acknowledged += 1
        #expect(try reader.article(id: id) != nil)
      case .failure(let error): #expect(error as? StoreError == .full(path: path))
      }
    }
    #expect(acknowledged < 20)
    #expect(try reader.statistics().articles == acknowledged)
    #expect(try store.check() == [])
  }

  /// SQLite undoes the whole transaction on some errors; a body that hides such an error must not seem to succeed.
  @Test func anErrorThatABodyHidesDoesNotHideALoss() async throws {
    _ = try SQLiteStore(path: path)
    var options = SQLiteStoreOptions()
    options.maximumPages = (Int(try RawDatabase(path).column("PRAGMA page_count")[0]) ?? 0) + 2
    let store = try SQLiteStore(path: path, options: options)
    let huge = String(repeating: "A long text. ", count: 20_000)
    let outcome = await Task {
      try await store.write { writer in
        let small = try writer.addArticle(content("small"), findings())
        do { try writer.addArticle(content("huge", huge), findings()) } catch {}
        return small
      }
    }.result
    let kept = try store.makeReader().statistics().articles
    if case .success(let id) = outcome {
      #expect(try store.makeReader().article(id: id) != nil)
      #expect(kept == 1)
    } else {
      #expect(kept == 0)
    }
    #expect(try store.check() == [])
  }
}
