/// A code point in UTF-8, and what it is to a scanner.
struct CodePoint {
  let scalar: Unicode.Scalar
  let length: Int

  /// Nil at the end, and where bytes are no UTF-8.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 {
      (scalar, length) = (Unicode.Scalar(lead), 1)
      return
    }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    (self.scalar, self.length) = (scalar, length)
  }

  var value: UInt32 { scalar.value }

  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A letter or digit of ASCII, as most are.
  var isPlain: Bool { value < 0x80 && ((0x61...0x7A).contains(value | 0x20) || isDigit) }

  var isLetter: Bool {
    if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    return value > 0x24F && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
  }

  var isUppercase: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : scalar.properties.isUppercase
  }

  var isApostrophe: Bool { value == 0x27 || value == 0x2019 || value == 0x2018 || value == 0x2BC }

  var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0x2011 }
}
