import Foundation
import Testing

/// `rapporteur evaluate`.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct EvaluateTests {
  private static let articles = """
    [{"id": "a", "title": "Talks in Paris", "published": "2025-03-12",
      "text": "French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.",
      "meetings": [{"participants": ["Emmanuel Macron", "Olaf Scholz"], "place": "Paris",
                    "date": {"start": "2025-03-10"}, "status": "held", "mode": "in_person"}]},
     {"id": "b", "title": "Herring", "text": "The office counted crates of herring.", "published": "2025-03-12",
      "meetings": [{"participants": ["Emmanuel Macron", "Olaf Scholz"]}]}]
    """

  @Test func aFolderOfLabelsIsScored() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    _ = try folder.file("mine.json", Self.articles.utf8)
    _ = try folder.file("other.json", "[{\"a\": 1}]".utf8)
    _ = try folder.file("notes.txt", "Nothing.".utf8)
    let table = try Binary.run(["evaluate", "--errors", folder.url.path])
    #expect(table.exitCode == 0)
    #expect(table.lines.first == "mine.json: 2 articles")
    #expect(table.stdout.contains("1 right      0 extra      1 missed   P 1.000  R 0.500  F1 0.667"))
    #expect(table.stdout.contains("missed: b: labelled Emmanuel Macron, Olaf Scholz; told nothing"))
    #expect(table.stderr.contains("other.json: passed over"))
    let json = try Binary.run(["evaluate", "--json", folder.url.path])
    #expect(json.lines.count == 1)
    let score = try #require(try JSONSerialization.jsonObject(with: Data(json.lines[0].utf8)) as? [String: Any])
    #expect(score["format"] as? String == "articles")
    let measures = try #require(score["measures"] as? [String: [String: Any]])
    #expect(measures["records"]?["missed"] as? Int == 1)
    #expect(measures["date"]?["right"] as? Int == 1)
    #expect(measures["evidence"]?["of"] as? Int == 1)
    #expect(score["mistakes"] == nil)
  }

  @Test func brokenLabelsAreToldOf() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("mine.json", Self.articles.replacing("\"held\"", with: "\"done\"").utf8)
    let output = try Binary.run(["evaluate", file.path])
    #expect(output.exitCode == 1)
    #expect(output.stdout.isEmpty)
    #expect(output.stderr.contains("mine.json, item a, field 'meetings[0].status': must be one of proposed"))
  }

  @Test func wrongUsageSaysSo() throws {
    #expect(try Binary.run(["evaluate"]).exitCode == 2)
    let output = try Binary.run(["evaluate", "/nowhere/at/all"])
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("there is no such file"))
  }
}
