import Language
import Testing

@Suite("Tokens")
struct TokenTests {
  private func keys(_ text: String) -> [String] { TokenizedText(text).tokens.map(\.key) }

  @Test(
    "Words, numbers and marks",
    arguments: [
      ("Mr. Tusk met U.S. envoys.", ["mr", "tusk", "met", "u.s.", "envoys", "."]),
      ("US aid helps us", ["u.s.", "aid", "helps", "us"]),
      ("Harris’s and Harris’ call", ["harris", "'s", "and", "harris", "'s", "call"]),
      ("Cho Tae-yul, el-Sisi and Jean-Noël", ["cho", "tae-yul", ",", "el-sisi", "and", "jean", "-", "noel"]),
      ("They don’t know O'Brien", ["they", "don't", "know", "o'brien"]),
      ("3.5 per cent, at 15:30", ["3.5", "per", "cent", ",", "at", "15:30"]),
      ("“Yes” — no… maybe--so", ["\"", "yes", "\"", "—", "no", "...", "maybe", "—", "so"]),
      ("Erdoğan, Łódź, Ærø", ["erdogan", ",", "lodz", ",", "aero"]),
      ("J. D. Vance at 3 p.m.", ["j", "d", "vance", "at", "3", "pm"]),
    ])
  func splits(text: String, expected: [String]) {
    #expect(keys(text) == expected)
  }

  @Test("Offsets count bytes and code points")
  func offsets() {
    let text = TokenizedText("Élysée 😀 Paris")
    #expect(text.tokens.map(\.scalars) == [0..<6, 7..<8, 9..<14])
    #expect(text.tokens.last?.bytes == 14..<19)
    #expect(text.text(0..<3) == "Élysée 😀 Paris")
    #expect(text.scalars(1..<3) == 7..<14)
  }

  @Test("Lines and paragraphs are noted")
  func lines() {
    let tokens = TokenizedText("One\ntwo\n\nthree").tokens
    #expect(tokens.map { $0.has(.opensLine) } == [true, true, true])
    #expect(tokens.map { $0.has(.opensParagraph) } == [true, false, true])
  }

  @Test("Text of nothing, of marks and of broken characters")
  func odd() {
    #expect(keys("") == [])
    #expect(keys(" \n\t") == [])
    #expect(keys("…!?").count == 3)
    #expect(TokenizedText(String(decoding: [0xE2, 0x80, 0x41, 0xFF] as [UInt8], as: UTF8.self)).sentences.count == 1)
  }
}
