import Feeds
import Foundation
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

  private func list(_ file: URL) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]])
  }
}
