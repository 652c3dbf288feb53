import CXML2
import Encodings

/// Character references (HTML Living Standard, 13.2.5.72 and following).
enum References {
  /// Appends text with its references resolved; what is none, or one that nobody knows, stays as it is.
  static func decode(_ source: Source, _ range: Range<Int>, into out: inout [UInt8]) {
    var copied = range.lowerBound
    var index = range.lowerBound
    while let ampersand = source.find(UInt8(ascii: "&"), in: index..<range.upperBound) {
      index = ampersand + 1
      guard let (scalar, end) = reference(source, after: ampersand, to: range.upperBound) else { continue }
      out.append(contentsOf: source.bytes[copied..<ampersand])
      out.append(contentsOf: UTF8.encode(scalar)!)  // every scalar has a UTF-8 form
      (index, copied) = (end, end)
    }
    out.append(contentsOf: source.bytes[copied..<range.upperBound])
  }

  private static func reference(_ source: Source, after ampersand: Int, to end: Int) -> (Unicode.Scalar, end: Int)? {
    let start = ampersand + 1
    if start < end, source[start] == UInt8(ascii: "#") { return numeric(source, from: start + 1, to: end) }
    var close = start
    let limit = min(end, start + 32)
    while close < limit, ASCII.isLetter(source[close]) || ASCII.isDigit(source[close]) { close += 1 }
    guard close > start else { return nil }
    let hasSemicolon = close < end && source[close] == UInt8(ascii: ";")
    let name = source.string(start..<close)
    guard let scalar = named(name), hasSemicolon || worksUnclosed(name) else { return nil }
    return (scalar, hasSemicolon ? close + 1 : close)
  }

  /// The names of HTML 4.01 from libxml2's table, and those of HTML 5 that are met with.
  private static func named(_ name: String) -> Unicode.Scalar? {
    if let entity = htmlEntityLookup(name) { return Unicode.Scalar(entity.pointee.value) }
    return later[name]
  }

  private static let later: [String: Unicode.Scalar] = [
    "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"", "apos": "'", "NewLine": "\n", "Tab": "\t", "nbsp": "\u{A0}",
    "excl": "!", "num": "#", "dollar": "$", "percnt": "%", "lpar": "(", "rpar": ")", "ast": "*", "plus": "+",
    "comma": ",", "period": ".", "sol": "/", "colon": ":", "semi": ";", "equals": "=", "quest": "?", "commat": "@",
    "lsqb": "[", "lbrack": "[", "bsol": "\\", "rsqb": "]", "rbrack": "]", "Hat": "^", "lowbar": "_", "grave": "`",
    "lcub": "{", "lbrace": "{", "verbar": "|", "vert": "|", "rcub": "}", "rbrace": "}", "hyphen": "\u{2010}",
    "dash": "\u{2010}", "horbar": "\u{2015}", "COPY": "©", "REG": "®", "Scaron": "Š", "scaron": "š", "Zcaron": "Ž",
    "zcaron": "ž", "Ccaron": "Č", "ccaron": "č", "cacute": "ć", "Cacute": "Ć", "nacute": "ń", "sacute": "ś",
    "Sacute": "Ś", "zacute": "ź", "zdot": "ż", "eogon": "ę", "aogon": "ą", "lstrok": "ł", "Lstrok": "Ł",
    "rcaron": "ř", "ecaron": "ě", "ncaron": "ň", "dcaron": "ď", "tcaron": "ť", "uring": "ů", "gbreve": "ğ",
    "Gbreve": "Ğ", "inodot": "ı", "Idot": "İ", "scedil": "ş", "Scedil": "Ş", "abreve": "ă", "amacr": "ā",
    "emacr": "ē", "imacr": "ī", "omacr": "ō", "umacr": "ū", "odblac": "ő", "udblac": "ű", "dstrok": "đ",
    "Dstrok": "Đ", "half": "½", "check": "✓", "star": "☆", "starf": "★", "rsquor": "’", "ldquor": "„",
    "rdquor": "”", "lsquor": "‚", "numsp": "\u{2007}", "puncsp": "\u{2008}", "hairsp": "\u{200A}",
    "ZeroWidthSpace": "\u{200B}", "NonBreakingSpace": "\u{A0}", "mldr": "…", "caron": "ˇ", "breve": "˘",
  ]

  /// Latin-1's names also count without the `;`.
  private static func worksUnclosed(_ name: String) -> Bool {
    guard let entity = htmlEntityLookup(name) else { return false }
    return entity.pointee.value < 0x100
  }

  private static func numeric(_ source: Source, from start: Int, to end: Int) -> (Unicode.Scalar, end: Int)? {
    let isHex = start < end && source[start] | 0x20 == UInt8(ascii: "x")
    let first = isHex ? start + 1 : start
    var index = first
    var value: UInt32 = 0
    while index < end, let digit = digit(source[index], isHex: isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x20_0000)
      index += 1
    }
    guard index > first else { return nil }
    return (scalar(value), index < end && source[index] == UInt8(ascii: ";") ? index + 1 : index)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    return isHex && (0x61...0x66).contains(letter) ? UInt32(letter - 0x57) : nil
  }

  /// What the number means: Windows-1252 where it falls among the C1 controls (13.2.5.80).
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(UInt8(value)) }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
