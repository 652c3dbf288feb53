import Foundation
import Pipeline
import Testing
import Threads

@Suite struct LogTests {
  private func lines(_ format: Log.Format, _ level: Log.Level = .info, _ body: (Log) -> Void) -> [String] {
    let lines = Guarded<[String]>([])
    body(
      Log(level: level, format: format) { line in lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) } })
    return lines.withLock { $0 }
  }

  /// Time apart, which is tested for its form.
  private func rest(_ line: String) throws -> Substring {
    #expect(line.firstMatch(of: #/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z /#) != nil, "\(line)")
    return line.dropFirst(25)
  }

  @Test func writesPlainWordsBareAndOthersInQuotes() throws {
    let line = try #require(
      lines(.text) { log in
        log.info("read", ["a": "word", "b": "two words", "c": "", "d": "x=\"1\"", "e": "/ü/%41", "f": #"back\slash"#])
      }.first)
    #expect(try rest(line) == #"info read a=word b="two words" c="" d="x=\"1\"" e=/ü/%41 f="back\\slash""# + "\n")
  }

  /// What a client may put into a path: ends of lines, colours, deletions, C1's introducer, text turned round.
  private static let hostile =
    "/a\r\n2025-01-01 info request status=200\u{1B}[31m\u{7F}\u{9B}2J\u{202E}cba\u{2028}\u{2066}\u{0}\t\""

  @Test(arguments: [Log.Format.text, .json]) func keepsAnEventOnOneLine(_ format: Log.Format) throws {
    let line = try #require(lines(format) { $0.info(Self.hostile, ["path": Self.hostile, "id": "1"]) }.first)
    #expect(line.hasSuffix("\n") && line.dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 })
    let hidden: [ClosedRange<UInt32>] = [0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069]
    #expect(!line.unicodeScalars.contains { scalar in hidden.contains { $0.contains(scalar.value) } })
  }

  @Test func writesJSONThatSaysTheSame() throws {
    let line = try #require(
      lines(.json) { log in
        log.info("request") { line in
          line.field("path", Self.hostile)
          line.field("status", 404)
          line.field("ms", milliseconds: 0.012_345)
        }
      }.first)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(json["path"] as? String == Self.hostile && json["status"] as? Int == 404)
    #expect(json["ms"] as? Double == 12.35 && json["level"] as? String == "info")
    #expect(json["message"] as? String == "request")
    #expect((json["time"] as? String)?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
  }

  @Test(arguments: [(0, "0.00"), (0.000_014, "0.01"), (1.5, "1500.00"), (-1, "0.00"), (Double.nan, "0.00")])
  func writesDurationsInMilliseconds(_ seconds: Double, _ text: String) throws {
    let line = try #require(lines(.text) { $0.info("x") { $0.field("ms", milliseconds: seconds) } }.first)
    #expect(line.hasSuffix(" ms=\(text)\n"))
  }

  @Test func makesNoFieldsForALineThatIsNotLogged() {
    let made = Guarded(0)
    let none = lines(.text, .warning) { log in
      log.info("x") { _ in made.withLock { $0 += 1 } }
      log.info("x")
    }
    #expect(none.isEmpty && made.withLock { $0 } == 0)
    #expect(lines(.text, .warning) { $0.warning("y") }.count == 1)
  }
}
