import Foundation
import Testing

/// `rapporteur extract`.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct ExtractTests {
  @Test func linesComeBackInTheirOrder() throws {
    let input = (0..<500).map { "{\"id\": \($0), \"text\": \"The office counted \($0) crates of herring.\"}\n" }
      .joined()
    let output = try Binary.run(["extract", "--lines"], input: Array(input.utf8))
    #expect(output.exitCode == 0)
    #expect(output.stderr.isEmpty)
    #expect(output.lines.count == 500)
    for (number, line) in output.lines.enumerated() { #expect(line.hasPrefix("{\"id\":\(number),")) }
    #expect(try Set(object(output.lines[0]).keys) == ["id", "title", "topics", "people", "meetings"])
  }

  @Test func aBrokenLineHasAnErrorInItsPlace() throws {
    let input = """
      {"id": "a", "title": "One", "text": "The office counted crates."}

      {"id": "b", "text": 5}
      not json
      {"id": "c", "title": "Two", "text": "The office counted crates again.", "published": "soon"}
      {"id": "d", "title": "Three", "html": "<p>The office</p><p>is closed.</p>"}
      """
    let output = try Binary.run(["extract", "--lines"], input: Array(input.utf8))
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("3 of 5 lines"))
    let lines = try output.lines.map(object)
    #expect(lines.map { $0["id"] as? String } == ["a", "b", nil, "c", "d"])
    #expect(lines.map { $0["error"] == nil } == [true, false, false, false, true])
    #expect(lines[2]["line"] as? Int == 4)
    #expect(lines[4]["text"] as? String == "The office\n\nis closed.")
  }

  @Test func aLineOverTheLimitIsPassedOver() throws {
    let long = "{\"id\": 1, \"text\": \"\(String(repeating: "herring ", count: 500))\"}"
    let output = try Binary.run(
      ["extract", "--lines", "--max-file", "2k"], input: Array("\(long)\n{\"id\": 2, \"text\": \"Herring.\"}".utf8))
    #expect(output.exitCode == 1)
    #expect(try output.lines.map(object).map { $0["line"] as? Int } == [1, nil])
    #expect(output.lines[1].hasPrefix("{\"id\":2,"))
  }

  @Test func filesAreReadByTheirKind() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let text = try folder.file("a.txt", "Harbour\n\nThe office is **closed**.".utf8).path
    let page = try folder.file("b.html", "<h1>Harbour</h1><p>The office is open.</p>".utf8).path
    let json = try folder.file("c.json", "{\"title\": \"Harbour\", \"text\": \"The office is open.\"}".utf8).path
    let none = folder.url.path + "/none.txt"
    let output = try Binary.run(["extract", text, page, json, none])
    #expect(output.exitCode == 1)
    let lines = try output.lines.map(object)
    #expect(lines[0]["text"] as? String == "Harbour\n\nThe office is closed.")
    #expect(lines[0]["title"] as? String == "Harbour")
    #expect((lines[1]["text"] as? String)?.contains("The office is open.") == true)
    #expect(lines[2]["text"] == nil)
    #expect(lines[3]["error"] as? String == "there is no such file")
    #expect(lines[3]["file"] as? String == none)
  }

  @Test(arguments: [["extract", "--published", "soon", "-"], ["extract"], ["extract", "--nonsense"]])
  func wrongUsageSaysSo(arguments: [String]) throws {
    let output = try Binary.run(arguments)
    #expect(output.exitCode == 2)
    #expect(output.stdout.isEmpty)
    #expect(output.stderr.hasPrefix("rapporteur extract: "))
  }

  @Test func textThatIsNoUTF8IsRefused() throws {
    let output = try Binary.run(["extract", "-"], input: [0x41, 0xFF, 0xFE])
    #expect(output.exitCode == 1)
    #expect(try object(output.lines[0])["error"] as? String == "the text is not valid UTF-8")
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
