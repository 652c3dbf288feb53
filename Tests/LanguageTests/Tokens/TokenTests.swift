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
      ("They don’t know O'Brien", ["they", "do", "not", "know", "o'brien"]),
      (
        "We can't, he WON’T, they've and I'd",
        ["we", "can", "not", ",", "he", "will", "not", ",", "they", "have", "and", "i", "'d"]
      ),
      (
        "Shan't we? It isn't John Van't Hof's n'th",
        ["shall", "not", "we", "?", "it", "is", "not", "john", "van't", "hof", "'s", "n'th"]
      ),
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

  @Test("What is written together is parted where it is written")
  func clitics() {
    let text = TokenizedText("É won’t")
    #expect(text.tokens.map(\.scalars) == [0..<1, 2..<4, 4..<7])
    #expect(text.tokens.map(\.bytes) == [0..<2, 3..<5, 5..<10])
    #expect(text.tokens[2].has(.joined))
    #expect(text.text(1..<3) == "won’t")
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
