import Feeds
import Testing

@Suite struct EncodingTests {
  private static let title = "Größe “Ω” 世界 😀"

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF], 1, true), ([], 1, true), ([0xFF, 0xFE], 2, true), ([0xFE, 0xFF], 2, false), ([], 2, true),
      ([], 2, false), ([0xFF, 0xFE, 0, 0], 4, true), ([0, 0, 0xFE, 0xFF], 4, false), ([], 4, true), ([], 4, false),
    ] as [([UInt8], Int, Bool)])
  func readsUnicodeWithAndWithoutMarks(mark: [UInt8], width: Int, isLittle: Bool) throws {
    // The declaration lies on purpose: the bytes know better.
    let text = "<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel><title>\(Self.title)</title>"
    let bytes: [UInt8]
    switch width {
    case 1: bytes = Array(text.utf8)
    case 2: bytes = text.utf16.flatMap { Self.bytes(UInt32($0), 2, isLittle) }
    default: bytes = text.unicodeScalars.flatMap { Self.bytes($0.value, 4, isLittle) }
    }
    #expect(try FeedParser.parse(mark + bytes).title == Self.title)
  }

  @Test(
    arguments: [
      ("windows-1251", [0xCC, 0xE8, 0xF0], "Мир"), ("KOI8-R", [0xED, 0xC9, 0xD2], "Мир"),
      ("ISO-8859-5", [0xBC, 0xD8, 0xE0], "Мир"), ("iso-8859-1", [0x80, 0x20, 0xE9, 0x93], "€ é“"),
      ("us-ascii", [0xE9], "é"), ("windows-1252", [0x85], "…"), ("ISO-8859-15", [0xA4], "€"),
      ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("windows-1250", [0x8A], "Š"), ("iso-8859-9", [0xFE], "ş"),
      ("windows-1253", [0xE1], "α"), ("iso-8859-7", [0xE1], "α"), ("windows-1255", [0xE0], "א"),
      ("windows-1256", [0xC7], "ا"), ("tis-620", [0xA1], "ก"), ("gb2312", [0xCA, 0xC0, 0xBD, 0xE7], "世界"),
      ("GBK", [0x95, 0xAA], "暘"), ("gb18030", [0xCA, 0xC0], "世"), ("Big5", [0xA5, 0x40], "世"),
      ("Shift_JIS", [0x90, 0xA2, 0x8A, 0x45], "世界"), ("x-sjis", [0x87, 0x40], "①"), ("EUC-JP", [0xC0, 0xA4], "世"),
      ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x40, 0x24, 0x1B, 0x28, 0x42], "世"), ("euc-kr", [0xBC, 0xBC], "세"),
      ("cp437", [0x82], "é"), ("IBM850", [0x82], "é"), ("cp852", [0x88], "ł"), ("cp866", [0x8C], "М"),
      ("mac_roman", [0x8E], "é"), ("ptcp154", [0xEC], "м"), ("johab", [0xD0, 0x65], "한"),
      ("macintosh", [0x8E], "é"), ("utf-16", [0xC3, 0xA9], "é"), ("made-up", [0xC3, 0xA9], "é"), ("utf8", [0xE9], "é"),
      ("../../evil//IGNORE", [0xE9], "é"),
    ] as [(String, [UInt8], String)])
  func readsWhatIsDeclared(label: String, bytes: [UInt8], text: String) throws {
    #expect(try title(bytes, declared: label) == text)
    #expect(try title(bytes, contentType: "text/xml; charset=\(label)") == text)
    #expect(try title(bytes, contentType: "application/rss+xml;Charset=\"\(label.uppercased())\"") == text)
  }

  @Test(arguments: [("ebcdic-cp-us", [0x51] as [UInt8]), ("ibm500", [0x51]), ("made-up", [0x51])])
  func readsMainframes(label: String, letter: [UInt8]) throws {
    // The letters of ASCII that the document is made of, in EBCDIC.
    let ascii = Array(" !\"'-./0123456789:<=>?abcdefghijklmnopqrstuvwxyz".utf8)
    let ebcdic: [UInt8] =
      [0x40, 0x5A, 0x7F, 0x7D, 0x60, 0x4B, 0x61] + Array(0xF0...0xF9) + [0x7A, 0x4C, 0x7E, 0x6E, 0x6F]
      + Array(0x81...0x89) + Array(0x91...0x99) + Array(0xA2...0xA9)
    let table = Dictionary(uniqueKeysWithValues: zip(ascii, ebcdic))
    let start = "<?xml version='1.0' encoding='\(label)'?><rss version='2.0'><channel><title>caf"
    let bytes = (start.utf8.map { table[$0]! }) + letter + "</title></channel></rss>".utf8.map { table[$0]! }
    #expect(try FeedParser.parse(bytes).title == "café")
  }

  @Test(arguments: [
    ("GrÃ¶ÃŸe", "Größe"), ("donâ€™t", "don’t"), ("\u{E2}\u{80}\u{99}", "’"), ("Â© Ã©", "© é"), ("SÃO", "SÃO"),
    ("NÃ£o é", "NÃ£o é"),
    ("世 Ã©", "世 Ã©"), ("it\u{92}s", "it’s"),
  ])
  func textEncodedTwiceIsDecodedTwice(written: String, meant: String) throws {
    #expect(try title(Array(written.utf8)) == meant)
  }

  @Test func validUTF8IsBelievedBeforeADeclaration() throws {
    #expect(try title(Array("é “x” 世界".utf8), declared: "iso-8859-1") == "é “x” 世界")
    #expect(try title(Array("é “x” 世界".utf8), declared: "gb2312") == "é “x” 世界")
    #expect(try title(Array("é “x” 世界".utf8), contentType: "text/xml; charset=windows-1251") == "é “x” 世界")
  }

  @Test func theDocumentsOwnDeclarationIsBelievedBeforeALatin1OfTheServer() throws {
    #expect(
      try title([0xCC, 0xE8, 0xF0], declared: "windows-1251", contentType: "text/xml; charset=ISO-8859-1") == "Мир")
    #expect(try title([0xCC, 0xE8, 0xF0], declared: "utf-8", contentType: "text/xml; charset=windows-1251") == "Мир")
  }

  @Test func bytesThatAreNoUTF8AreTakenForWindows1252() throws {
    #expect(try title(Array("世 é ".utf8) + [0xE9, 0x20, 0x93]) == "世 é é “")
    #expect(try title([0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF5]) == "í\u{A0}€À€õ")
  }

  @Test func aCharacterCutOffAtTheEndIsAReplacement() throws {
    let start = Array("<rss version='2.0'><channel><title>a世".utf8)
    #expect(try FeedParser.parse(start.dropLast()).title == "a\u{FFFD}")
    #expect(try FeedParser.parse(start.dropLast(2)).title == "a\u{FFFD}")
  }

  @Test func brokenCharactersOfOtherEncodingsAreReplacements() throws {
    #expect(try title([0xCA, 0xC0, 0xFF, 0x41], declared: "gb2312") == "世\u{FFFD}A")
    let half = [0x3C, 0, 0x72, 0, 0x73, 0, 0x73, 0, 0x3E, 0, 0x61] as [UInt8]
    #expect(try FeedParser.parse(half).entries == [])
  }

  @Test func namesAndAttributesEncodedTwiceAreDecodedTwiceToo() throws {
    let rss = try entry("<title>Ã©</title><author>JosÃ© PÃ©rez</author><category label='CafÃ©'/>")
    #expect(rss.author == "José Pérez")
    #expect(rss.categories == ["Café"])
    let atom = try parse(
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><author><name>RenÃ©e</name></author><category term='Ã\u{9C}ber'/></entry></feed>"
    )
    #expect(atom.entries[0].author == "Renée")
    #expect(atom.entries[0].categories == ["Über"])
  }

  private func title(_ bytes: [UInt8], declared: String? = nil, contentType: String? = nil) throws -> String? {
    let declaration = declared.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
    let start = Array("\(declaration)<rss version='2.0'><channel><title>".utf8)
    return try FeedParser.parse(start + bytes + Array("</title></channel></rss>".utf8), contentType: contentType).title
  }

  private static func bytes(_ value: UInt32, _ width: Int, _ isLittle: Bool) -> [UInt8] {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
    return isLittle ? little : little.reversed()
  }
}
