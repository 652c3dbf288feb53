import Feeds
import Foundation
import News
import Testing

/// The sample feeds, and the feeds of the development corpus.
@Suite struct CorpusTests {
  /// Absent where only the repository is there.
  private static let corpus = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["RAPPORTEUR_CORPUS"] ?? "../shared/data")
  private static let isThere = FileManager.default.fileExists(atPath: corpus.path + "/feeds")

  @Test(arguments: [("world-desk.rss", 13), ("capital-wire.atom", 10), ("pacific-brief.json", 11)])
  func readsTheSamples(name: String, count: Int) throws {
    let file = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Examples/\(name)").standardized
    let feed = try FeedParser.parse(Array(try Data(contentsOf: file)))
    #expect(feed.entries.count == count)
    #expect(feed.entries.allSatisfy { $0.id != nil && $0.url != nil && $0.title != nil && $0.published != nil })
  }

  @Test(.enabled(if: isThere, "RAPPORTEUR_CORPUS names no corpus")) func readsTheRealFeeds() throws {
    let folder = Self.corpus.appendingPathComponent("feeds/realworld")
    let expected = try list(folder.appendingPathComponent("expected.json"))
    #expect(expected.count == 17)
    for feed in expected {
      let name = try #require(feed["file"] as? String)
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("feeds/\(name)")))
      let parsed = try FeedParser.parse(bytes)
      #expect(parsed.entries.count == feed["count"] as? Int, "\(name)")
      #expect(parsed.title == feed["title"] as? String, "\(name)")
    }
  }

  /// How many of the reference parser's own cases are met: the figure is measured, and may only rise.
  @Test(.enabled(if: isThere, "RAPPORTEUR_CORPUS names no corpus")) func meetsTheConformanceCases() throws {
    let folder = Self.corpus.appendingPathComponent("feeds/conformance")
    let cases = try list(folder.appendingPathComponent("expected.json"))
    var failed: [String] = []
    for specimen in cases {
      let name = try #require(specimen["file"] as? String)
      let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("cases/\(name)")))
      var json = JSONWriter()
      let feed = try FeedParser.parse(bytes)
      json.object { $0.feed(feed) }
      let output = try JSONSerialization.jsonObject(with: Data(json.bytes))
      let expectations = try #require(specimen["expect"] as? [[String: Any]])
      if !expectations.allSatisfy({ Expectation($0).isMet(by: output) }) { failed.append(name) }
    }
    #expect(cases.count == 219)
    #expect(failed == [])
  }

  private func list(_ file: URL) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
  }
}
