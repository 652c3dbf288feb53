import Foundation
import Testing

/// `rapporteur feed` and `rapporteur page`.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct FileCommandTests {
  private let feed = """
    <rss version="2.0"><channel><title>Envoys</title><item><title>One</title><guid>1</guid></item></channel></rss>
    """

  @Test func readsManyFilesInTheirOrder() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let files = try (0..<40).map { index in
      try folder.file("\(index).xml", feed.replacing("Envoys", with: "Feed \(index)").utf8).path
    }
    let output = try Binary.run(["feed"] + files)
    #expect(output.exitCode == 0)
    #expect(output.stderr == "")
    let lines = try output.lines.map { try object($0) }
    #expect(lines.map { $0["file"] as? String } == files)
    let titles = lines.map { ($0["feed"] as? [String: Any])?["title"] as? String }
    #expect(titles == (0..<40).map { "Feed \($0)" })
    #expect(lines.allSatisfy { ($0["articles"] as? [Any])?.count == 1 && $0["format"] as? String == "rss20" })
  }

  @Test func readsStandardInput() throws {
    let output = try Binary.run(["feed", "-"], input: Array(feed.utf8))
    #expect(output.exitCode == 0)
    #expect(try object(output.lines[0])["file"] as? String == "-")
    #expect(try object(output.lines[0])["error"] == nil)
  }

  @Test func aFileThatFailsHasItsLineAndTheOthersTheirs() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let good = try folder.file("good.xml", feed.utf8).path
    let page = try folder.file("page.html", "<!DOCTYPE html><html></html>".utf8).path
    let output = try Binary.run(["feed", folder.url.path + "/none", good, folder.url.path, page])
    #expect(output.exitCode == 1)
    #expect(output.stderr == "rapporteur feed: 3 of 4 files could not be read\n")
    let errors = try output.lines.map { try object($0)["error"] as? String }
    #expect(
      errors == [
        "there is no such file", nil, "it is a folder, not a file", "the document is an HTML page, not a feed",
      ])
  }

  @Test(arguments: ["feed", "page"]) func refusesWhatIsOverTheLimit(command: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("big", [UInt8](repeating: 0x20, count: 2000)).path
    let output = try Binary.run([command, "--max-file", "1k", file, "-"], input: [UInt8](repeating: 0x20, count: 1025))
    #expect(output.exitCode == 1)
    for line in output.lines {
      #expect((try object(line)["error"] as? String)?.hasPrefix("the file is larger than 1024 bytes") == true)
    }
    #expect(output.lines.count == 2)
  }

  @Test(arguments: ["feed", "page"]) func asksForAFile(command: String) throws {
    let output = try Binary.run([command])
    #expect(output.exitCode == 2)
    #expect(output.stdout == "")
    #expect(output.stderr.contains("no file is named"))
  }

  @Test func pageHasTheMembersOfTheDesign() throws {
    let page = "<html lang=\"en\"><head><title>Talks</title></head><body><p>They met.</p></body></html>"
    let output = try Binary.run(["page", "-"], input: Array(page.utf8))
    #expect(output.exitCode == 0)
    let line = try object(output.lines[0])
    #expect(Set(line.keys) == ["file", "title", "author", "published", "language", "kind", "text"])
  }

  @Test func entriesComeSafeToShow() throws {
    let unsafe = feed.replacing(
      "</item>", with: "<description>&lt;p onclick=x&gt;They met.&lt;script&gt;y&lt;/script&gt;</description></item>")
    let output = try Binary.run(["feed", "-"], input: Array(unsafe.utf8))
    let articles = try #require(try object(output.lines[0])["articles"] as? [[String: Any]])
    #expect(articles[0]["content_html"] as? String == "<p>They met.</p>")
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
