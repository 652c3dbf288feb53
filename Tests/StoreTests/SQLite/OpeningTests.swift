import Foundation
import News
import Testing

@testable import Store

/// What a path may lead to, and what must not be touched there.
@Suite struct OpeningTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/test.db" }

  private func write(_ bytes: [UInt8]) { #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes))) }

  private var error: StoreError? {
    do {
      _ = try SQLiteStore(path: path)
      return nil
    } catch {
      return error as? StoreError
    }
  }

  @Test func theFileIsSetUpForSafety() async throws {
    let store = try SQLiteStore(path: path)
    _ = try await store.write { try $0.addArticle(content("A"), findings()) }
    let raw = try RawDatabase(path)
    #expect(try raw.column("PRAGMA journal_mode") == ["wal"])
    #expect(try raw.column("PRAGMA application_id") == [String(0x5261_7070)])
    #expect(try raw.column("PRAGMA user_version") == ["\(Migrations.steps.count)"])
    let loose = try raw.column(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict")
    #expect(loose.allSatisfy { $0.hasPrefix("sqlite_") || $0.contains("_fts") }, "\(loose)")
  }

  @Test(arguments: [20, 99, 512, 4096, 10_000]) func aTextFileIsRefused(_ length: Int) throws {
    let text = Array(String(repeating: "Dear diary, ", count: length / 12 + 1).utf8.prefix(length))
    write(text)
    guard case .notADatabase(let named, _) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(named == path)
    #expect(FileManager.default.contents(atPath: path) == Data(text), "left as it was")
  }

  @Test func theDatabaseOfAnotherProgramIsRefused() throws {
    try RawDatabase(path).run("CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('x')")
    let before = FileManager.default.contents(atPath: path)
    guard case .notADatabase = error else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(FileManager.default.contents(atPath: path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["test.db"])
  }

  @Test(arguments: ["PRAGMA application_id = 7", "PRAGMA user_version = 5"])
  func aMarkedDatabaseIsRefusedThoughItIsEmpty(_ mark: String) throws {
    try RawDatabase(path).run(mark)
    guard case .notADatabase = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test func aNewerDatabaseIsRefused() throws {
    _ = try SQLiteStore(path: path)
    try RawDatabase(path).run("PRAGMA user_version = 99")
    guard case .newer(path, 99, let supported) = error else {
      return #expect(Bool(false), "\(String(describing: error))")
    }
    #expect(supported < 99)
  }

  @Test func anEmptyFileBecomesADatabase() throws {
    write([])
    #expect(error == nil)
  }

  @Test(arguments: ["/none/test.db", ""]) func aPathThatCannotBeOpenedIsTold(_ suffix: String) {
    let path = folder.path + suffix
    #expect { try SQLiteStore(path: path) } throws: { error in
      if case StoreError.cannotOpen(path, _)? = error as? StoreError { true } else { false }
    }
  }

  @Test func anEmptyPathIsRefused() {
    #expect(throws: StoreError.cannotOpen(path: "", reason: "the path is empty")) { try SQLiteStore(path: "") }
  }

  /// Root may write everywhere.
  @Test(.enabled(if: getuid() != 0)) func aFileThatMayOnlyBeReadIsTold() throws {
    _ = try SQLiteStore(path: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: path)
    guard case .cannotOpen = error else { return #expect(Bool(false), "\(String(describing: error))") }
  }

  @Test(arguments: ["file:x.db?mode=memory", ":memory:"]) func aNameIsNeverMoreThanAName(_ name: String) throws {
    let path = folder.path + "/" + name
    _ = try SQLiteStore(path: path)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func aDamagedDatabaseIsFoundOut() async throws {
    let store = try SQLiteStore(path: path)
    try await store.write { writer in for number in 0..<50 { try writer.addArticle(content("\(number)"), findings()) } }
    #expect(try store.check() == [])
    try RawDatabase(path).run("PRAGMA foreign_keys = OFF; DELETE FROM readings; DELETE FROM articles WHERE seq = 7")
    let found = try store.check()
    #expect(found.contains { $0.contains("articles_fts") }, "\(found)")
  }

  @Test func anotherProcessMayWriteToo() async throws {
    let (one, other) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let store = number % 2 == 0 ? one : other
        group.addTask { _ = try await store.write { try $0.addArticle(content("\(number)"), findings([topic("t")])) } }
      }
      try await group.waitForAll()
    }
    #expect(try one.makeReader().topic(slug: "t")?.articles == 40)
    #expect(try other.check() == [])
  }

  @Test func aLockThatStaysIsBusy() async throws {
    var options = SQLiteStoreOptions()
    options.lockWait = 20
    let store = try SQLiteStore(path: path, options: options)
    let raw = try RawDatabase(path)
    try raw.run("BEGIN IMMEDIATE")
    await #expect(throws: StoreError.busy(retryAfter: 1)) {
      try await store.write { try $0.addArticle(content("A"), findings()) }
    }
    try raw.run("ROLLBACK")
    _ = try await store.write { try $0.addArticle(content("A"), findings()) }
  }
}
