import Pages
import Testing

/// Pages in the encodings that they are written in.
@Suite struct EncodingTests {
  private static let body = "<p>Café Müller opened a window on the square, and the guests sat down at long tables.</p>"
  private static let expected = "Café Müller opened a window on the square, and the guests sat down at long tables."

  private func text(_ bytes: [UInt8], _ contentType: String? = nil) -> String {
    PageParser.article(bytes, contentType: contentType).text
  }

  /// Of text that has no character beyond U+00FF.
  private func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

  @Test func utf8IsTakenWhereNothingIsSaid() { #expect(text(Array(Self.body.utf8)) == Self.expected) }

  @Test func whatIsNoUTF8IsWindows1252() {
    #expect(text(latin1(Self.body)) == Self.expected)
    #expect(text([0x93, 0x41, 0x80, 0x94]) == "“A€”")
  }

  @Test(arguments: [
    "text/html; charset=iso-8859-1", "text/html;charset=\"ISO-8859-1\"", "text/html; charset = latin1",
    "text/html; charset=windows-1252", "text/html; charset=nonsense", "text/html",
  ])
  func latin1BySeveralNames(contentType: String) { #expect(text(latin1(Self.body), contentType) == Self.expected) }

  @Test(arguments: [
    "<meta charset=iso-8859-15>", "<META CHARSET='ISO-8859-15'>",
    "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-15\">",
  ])
  func metaElementsCount(meta: String) {
    #expect(text(latin1(meta + "<p>10 ") + [0xA4] + latin1("</p>")) == "10 €")
  }

  @Test func theFieldCountsMoreThanTheMetaElement() {
    let page = latin1("<meta charset=iso-8859-1><p>") + [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
    #expect(text(page, "text/html; charset=windows-1251") == "Привет")
  }

  @Test func utf8ThatIsCalledLatin1IsUTF8() {
    #expect(text(Array(Self.body.utf8), "text/html; charset=iso-8859-1") == Self.expected)
  }

  @Test func marksOfByteOrderCountMost() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array(Self.body.utf8), "text/html; charset=koi8-r") == Self.expected)
    let units = Array(Self.body.utf16)
    #expect(text([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == Self.expected)
    #expect(text([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == Self.expected)
  }

  @Test(arguments: [
    ("shift_jis", [0x93, 0xFA, 0x96, 0x7B] as [UInt8], "日本"), ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC], "日本"),
    ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"), ("big5", [0xA4, 0xA4, 0xB0, 0xEA], "中國"),
    ("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국"), ("koi8-r", [0xD0, 0xD2, 0xC9], "при"),
    ("iso-8859-7", [0xC1, 0xE8, 0xDE], "Αθή"), ("windows-1256", [0xE3, 0xD5, 0xD1], "مصر"),
  ])
  func otherEncodings(charset: String, bytes: [UInt8], expected: String) {
    #expect(text(bytes, "text/html; charset=\(charset)") == expected)
  }

  @Test func brokenBytesAreReplacedOneByOne() {
    #expect(text([0x61, 0xFF, 0x62], "text/html; charset=utf-8") == "a\u{FFFD}b")
    #expect(text([0x61, 0xFF, 0xFF, 0x62], "text/html; charset=gb2312") == "a\u{FFFD}\u{FFFD}b")
    #expect(text([0x61, 0x93], "text/html; charset=shift_jis") == "a\u{FFFD}")
  }

  @Test func anyBytesAreRead() {
    for seed in 0..<200 as Range<UInt64> {
      var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
      let bytes = (0..<500).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let page = PageParser.article(bytes, url: "https://news.example/")
      #expect(page.text.utf8.count <= 1500)
      _ = PageParser.feedLinks(bytes)
    }
  }
}
