/// Windows-1252, which the web means when it says ISO-8859-1 (WHATWG Encoding Standard, section 4.2).
public enum Windows1252 {
  /// The character that a byte stands for.
  public static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? controls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The text in UTF-8.
  public static func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
      if byte < 0x80 {
        out.append(byte)
      } else {
        out.append(contentsOf: UTF8.encode(scalar(byte))!)  // every scalar has a UTF-8 form
      }
    }
    return out
  }

  /// What stands at 0x80 to 0x9F; the five bytes that mean nothing stay the C1 controls they would be in ISO-8859-1.
  private static let controls: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{8D}", "\u{017D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{9D}", "\u{017E}", "\u{0178}",
  ]
}
