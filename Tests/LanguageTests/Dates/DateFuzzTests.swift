import Language
import News
import Testing

/// Whatever the bytes, the finder answers with ranges inside them, in order, and spans that begin before they end.
@Suite struct DateFuzzTests {
  private static let pieces = [
    "Friday", "Mon", "last", "next", "this", "the", "of", "week", "weekend", "March", "May", "Feb.", "7", "31", "2025",
    "7th", "-", "–", "to", "and", "from", "between", "at", "3:30", "p.m.", "GMT", "ET", "(", ")", ",", ".", "in", "two",
    "days", "ago", "early", "mid", "end", "coming", "today", "noon", "1500", "on", "00", "9999999999", "é", "\u{FFFD}",
    "\n", "29 February", "quarter", "first", "0001", "/", "2025-02-29", "31/12/1999", "later", "year", "now", "a few",
  ]

  @Test func standsAnySequenceOfItsOwnWords() {
    var random = SplitMix(seed: 20_250_206)
    for _ in 0..<1500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        if Bool.random(using: &random) { text += " " }
      }
      check(Array(text.utf8))
    }
  }

  @Test func standsBrokenBytes() {
    var random = SplitMix(seed: 7)
    let sentence = Array("On Friday, 7 Feb. 2025 at 3:30 p.m. (2030 GMT) – from March 3–5 – in the coming days".utf8)
    for _ in 0..<1500 {
      var bytes = sentence
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
      check(bytes)
      _ = Dateline(in: bytes[...])
    }
  }

  private func check(_ bytes: [UInt8]) {
    var last = 0
    for expression in DateFinder.expressions(in: bytes[...]) {
      let isInside = expression.range.lowerBound >= last && expression.range.upperBound <= bytes.count
      #expect(isInside && !expression.range.isEmpty, "\(bytes)")
      last = expression.range.upperBound
      for day in ["0000-01-01", "2024-02-29", "2025-12-31", "9999-12-31"] {
        for tense in [Tense.past, .future, .unknown] {
          let span = expression.span(published: ZonedTimestamp(day), tense: tense)
          #expect((span.start == nil) == (span.end == nil))
          if let start = span.start, let end = span.end { #expect(start.day <= end.day, "\(expression.text)") }
        }
      }
    }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers in every run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
