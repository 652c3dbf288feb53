import Foundation
import Testing

/// A second process that writes to the database of a running service.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct OtherWriterTests {
  @Test func whatAnotherProcessWritesIsAnsweredAtOnce() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = folder.url.path + "/test.db"
    let service = try RunningService(["--database", database, "--threads", "1"], in: folder)
    for round in 1...5 {
      let article = try folder.file(
        "\(round).txt", "The office counted \(round) crates of herring, word \(round).".utf8)
      #expect(try Binary.run(["ingest", "--database", database, article.path]).exitCode == 0)
      // The later ones come from what the service has kept.
      for _ in 0..<4 {
        let list = try service.request("GET", "/v1/articles")
        #expect((list.json["data"] as? [Any])?.count == round)
        let found = try service.request("GET", "/v1/articles?q=herring&sort=relevance")
        #expect((found.json["data"] as? [Any])?.count == round)
      }
    }
    #expect(service.stop() == 0)
  }
}
