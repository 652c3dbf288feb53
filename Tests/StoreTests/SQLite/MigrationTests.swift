import Store
import Testing

/// The way from an empty file to today's schema.
@Suite struct MigrationTests {
  @Test func openingAgainChangesNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    let schema = "SELECT sql FROM sqlite_schema ORDER BY name"
    _ = try SQLiteStore(path: path)
    let first = try RawDatabase(path).column(schema)
    _ = try SQLiteStore(path: path)
    #expect(try RawDatabase(path).column(schema) == first)
    #expect(first.count > 30)
  }

  /// A step that fails leaves the file as it was, and the next start tries again.
  @Test func aMigrationIsAllOrNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    var options = SQLiteStoreOptions()
    options.maximumPages = 8
    #expect(throws: StoreError.full(path: path)) { try SQLiteStore(path: path, options: options) }
    #expect(try RawDatabase(path).column("SELECT count(*) FROM sqlite_schema") == ["0"])
    _ = try SQLiteStore(path: path)
  }

  @Test func manyMayOpenANewFileAtOnce() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<6 {
        group.addTask {
          _ = try await SQLiteStore(path: path).write { try $0.addArticle(content("\(number)"), findings()) }
        }
      }
      try await group.waitForAll()
    }
    #expect(try SQLiteStore(path: path).makeReader().statistics().articles == 6)
  }
}
