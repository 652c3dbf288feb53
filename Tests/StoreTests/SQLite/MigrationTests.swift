import News
import Testing

@testable import Store

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

  /// A file as version 1 left it: its schema by the first step, which never changes, and rows of its own.
  private func versionOne(_ folder: TemporaryFolder) throws -> String {
    let path = folder.path + "/old.db"
    let raw = try RawDatabase(path)
    try raw.run(Migrations.steps[0].sql)
    try raw.run("PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = 1")
    let columns = "url, url_key, title, is_active, created, next_fetch, failures, etag, last_error"
    for (number, (url, title)) in [
      ("https://news.example/feed", "Plain"), ("https://ann:p%40ss@news.example/own?x=a@b", "Own"),
      ("https://ann:new@news.example/own?x=a@b", "Own again"), ("https://bob@news.example/own?x=a@b", "Bob"),
      ("https://news.example/@ann.rss", "At"), ("file:///feeds/a@b.rss", "File"),
    ].enumerated() {
      try raw.run(
        "INSERT INTO feeds (\(columns)) VALUES ('\(url)', '\(LinkKey.key(url))', '\(title)', 1, 5, \(number), 2, 'e', 'late')"
      )
    }
    return path
  }

  @Test func aFileOfVersionOneIsBroughtUpToDate() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: try versionOne(folder))
    let feeds = try store.makeReader().feeds(PageRequest(limit: 200)).elements
    #expect(feeds.map(\.title) == ["Plain", "Own", "Own again", "Bob", "At", "File"])
    #expect(
      feeds.map(\.url) == [
        "https://news.example/feed", "https://news.example/own?x=a@b", "https://news.example/own?x=a@b",
        "https://news.example/own?x=a@b", "https://news.example/@ann.rss", "file:///feeds/a@b.rss",
      ])
    #expect(
      feeds.map(\.access.credentials) == [
        nil, Credentials(user: "ann", password: "p@ss"), Credentials(user: "ann", password: "new"),
        Credentials(user: "bob", password: ""), nil, nil,
      ])
    #expect(feeds.allSatisfy { $0.health.failures == 2 && $0.health.etag == "e" && $0.health.lastError == "late" })
    #expect(feeds.allSatisfy { $0.schedule == FeedSchedule() && $0.move == nil && $0.push == nil })
    #expect(try store.makeReader().feed(url: "https://news.example/own?x=a@b", user: "bob")?.title == "Bob")
    #expect(try store.makeReader().statistics().feeds == 6)
    #expect(try store.check() == [])
    // All of them can be worked with, also the two that differ in the password alone.
    try await store.write { writer in
      for var feed in feeds {
        feed.health.failures = 0
        try writer.updateFeed(feed)
      }
    }
    #expect(
      try store.makeReader().feeds(PageRequest(limit: 200)).elements.map(\.health.failures) == [0, 0, 0, 0, 0, 0])
    #expect(try await store.write { try $0.removeFeed(id: feeds[2].id) })
  }

  /// An upgrade that fails leaves version 1's file as it was.
  @Test func anUpgradeIsAllOrNothing() throws {
    let folder = try TemporaryFolder()
    let path = try versionOne(folder)
    let raw = try RawDatabase(path)
    let pages = try #require(Int(try raw.column("PRAGMA page_count")[0]))
    var options = SQLiteStoreOptions()
    options.maximumPages = pages
    #expect(throws: StoreError.full(path: path)) { try SQLiteStore(path: path, options: options) }
    #expect(try RawDatabase(path).column("PRAGMA user_version") == ["1"])
    #expect(try RawDatabase(path).column("SELECT count(*) FROM feeds WHERE url LIKE '%p%40ss%'") == ["1"])
    _ = try SQLiteStore(path: path)
    #expect(try RawDatabase(path).column("PRAGMA user_version") == ["\(Migrations.steps.count)"])
  }

  /// A file as version 4 left it, with meetings of all kinds.
  @Test func meetingsGetTheirPairsOfCountries() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/old.db"
    let raw = try RawDatabase(path)
    for step in Migrations.steps[..<4] { try raw.run(step.sql) }
    try raw.run("PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = 4")
    let columns = "(seq, position, merged_into, status, kind, mode, start_day, end_day, sources, record)"
    let putOff = #"{"status":"held","status_history":[{"status":"postponed"}]}"#
    let reported = #"{"first_reported":"2025-02-06T23:00:00Z","last_reported":"2025-02-08T01:00:00Z"}"#
    for (row, merged, days, countries, record) in [
      (1, "NULL", "20000, 20002", ["SE", "PT", "CN"], "{}"), (2, "NULL", "NULL, NULL", ["PT", "SE"], reported),
      (3, "NULL", "20000, 20000", ["SE"], putOff), (4, "1", "20000, 20000", [], "{}"),
    ] {
      try raw.run(
        "INSERT INTO meetings \(columns) VALUES (\(row), \(row * 10), \(merged), 'held', 'bilateral', 'phone', \(days), 1, '\(record)')"
      )
      for country in countries {
        try raw.run(
          "INSERT INTO meeting_keys (field, key, position, meeting) VALUES (2, '\(country)', \(row * 10), \(row))")
      }
      try raw.run("INSERT INTO meeting_keys (field, key, position, meeting) VALUES (4, 'ZZ', \(row * 10), \(row))")
    }
    let reader = try SQLiteStore(path: path).makeReader()
    let pairs =
      "SELECT a || b || ' ' || position || ' ' || meeting || ' ' || ifnull(start_day || '-' || end_day, '') FROM meeting_pairs ORDER BY 1"
    #expect(
      try raw.column(pairs) == [
        "CNPT 10 1 20000-20002", "CNSE 10 1 20000-20002", "PTSE 10 1 20000-20002", "PTSE 20 2 ",
      ])
    #expect(
      try raw.column(
        "SELECT party || ' ' || reach || ' ' || first_day || '-' || last_day || ' ' || meeting FROM meeting_parties ORDER BY 1"
      ) == [
        "CN 0 20000-20002 1", "PT 0 20000-20002 1", "PT 2 20125-20127 2", "SE 0 20000-20002 1", "SE 1 20000-20000 3",
        "SE 2 20125-20127 2",
      ])
    var query = MeetingQuery()
    query.countries = ["SE", "PT"]
    #expect(try reader.meetingRecords(query, PageRequest()).elements.count == 2)
    query.to = CalendarDate(daysSinceEpoch: 20_001)
    #expect(try reader.meetingRecords(query, PageRequest()).elements.count == 1)
  }

  /// What an older version has stored is compared with others when that is asked for.
  @Test func copiesAmongOldArticlesAreFound() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/test.db"
    let store = try SQLiteStore(path: path)
    let text = prose(seed: 1, sentences: 9)
    let ids = try await store.write { writer in
      try (0..<3).map {
        try writer.addArticle(
          content("\($0)", text + " \($0)", at: Int64($0), url: "https://\($0).example/"), findings())
      }
    }
    try RawDatabase(path).run("DELETE FROM stories; DELETE FROM story_bands; DELETE FROM story_links")
    let reader = try store.makeReader()
    #expect(try ids.map { try reader.origin(article: $0)?.story } == ids)
    #expect(try store.check() == [])
    let steps = try await store.write { writer in
      let first = try writer.fileStories(after: nil, limit: 2)
      let second = try writer.fileStories(after: first, limit: 2)
      return [first, second, try writer.fileStories(after: second, limit: 2)]
    }
    #expect(steps == [ids[1], ids[2], nil])
    #expect(try ids.map { try reader.origin(article: $0)?.story } == [ids[0], ids[0], ids[0]])
    #expect(try await store.write { try $0.fileStories(after: nil, limit: 9) } == ids[2])
    #expect(try store.check() == [])
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
