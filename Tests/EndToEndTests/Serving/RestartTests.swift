import Foundation
import Testing

/// What is there after the service ended, however it ended.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason), .serialized) struct RestartTests {
  @Test func everythingIsThereAfterARestart() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let feed = """
      <rss version="2.0"><channel><title>Harbour</title><item><title>Crates</title><link>http://news.example/1</link>
      <description>The office counted nine crates of herring.</description></item></channel></rss>
      """
    let file = try folder.file("harbour.rss", feed.utf8).path
    let database = folder.url.path + "/test.db"
    let first = try RunningService(["--database", database, file], in: folder)
    let posted = try first.request("POST", "/v1/articles", json: Load.article("restart", 1))
    #expect(posted.status == 201)
    // The feed's article is stored first and read afterwards.
    #expect(
      try Load.eventually {
        let stats = try first.request("GET", "/v1/stats").json
        return stats["articles"] as? Int == 2 && stats["unread"] as? Int == 0
      })
    let before = try ["articles", "feeds", "topics", "meetings", "people"].map {
      try first.request("GET", "/v1/\($0)").body
    }
    #expect(first.stop() == 0)
    let second = try RunningService(["--database", database], in: folder)
    let after = try ["articles", "feeds", "topics", "meetings", "people"].map {
      try second.request("GET", "/v1/\($0)").body
    }
    #expect(after == before)
    #expect(second.stop(SIGINT) == 0)
  }

  /// Twelve times in a row, on one database: what was answered 201 must have been on disk.
  @Test(.timeLimit(.minutes(2))) func nothingThatWasAnsweredIsLostWhenItIsKilled() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = folder.url.path + "/test.db"
    let kept = Kept()
    for round in 0..<12 {
      let service = try RunningService(["--database", database], in: folder)
      let load = Load.start(port: service.port, round: round, kept: kept)
      // In the midst of the load, at another point each time.
      let enough = kept.all.count + 10 + 3 * round
      #expect(try Load.eventually { kept.all.count >= enough })
      service.kill()
      load.wait()
    }
    let service = try RunningService(["--database", database], in: folder)
    #expect(try Load.eventually { try service.request("GET", "/v1/stats").json["unread"] as? Int == 0 })
    for (id, title) in kept.all {
      let answer = try service.request("GET", "/v1/articles/\(id)")
      #expect(answer.status == 200)
      #expect(answer.json["title"] as? String == title)
    }
    #expect(service.stop() == 0)
    let check = try Binary.run(["check", "--database", database])
    #expect(check.stdout == "ok\n")
    #expect(check.exitCode == 0)
  }

  @Test func stopsWhileARequestRuns() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(["--database", folder.url.path + "/test.db"], in: folder)
    let kept = Kept()
    let load = Load.start(port: service.port, round: 0, kept: kept)
    #expect(try Load.eventually { kept.all.count >= 20 })
    #expect(service.stop() == 0)
    load.wait()
    let check = try Binary.run(["check", "--database", folder.url.path + "/test.db"])
    #expect(check.stdout == "ok\n")
    let export = try Binary.run(["export", "articles", "--database", folder.url.path + "/test.db"])
    #expect(Set(kept.all.keys).isSubset(of: Set(export.lines.map { Load.id(in: String($0)) })))
  }
}
