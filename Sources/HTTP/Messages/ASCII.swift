/// The character classes of RFC 9110 and RFC 3986 that the parser asks for, as bit sets over the 128 ASCII characters.
enum ASCII {
  static let cr = UInt8(ascii: "\r")
  static let lf = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  @inline(__always) static func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// `tchar` (RFC 9110, section 5.6.2): letters, digits and ``!#$%&'*+-.^_`|~``.
  @inline(__always) static func isToken(_ byte: UInt8) -> Bool {
    isIn(byte, low: 0x03FF_6CFA_0000_0000, high: 0x57FF_FFFF_C7FF_FFFE)
  }

  /// `field-vchar`, space or tab, and `obs-text` (RFC 9110, section 5.5).
  @inline(__always) static func isFieldValue(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte != 0x7F) || byte == tab
  }

  /// What a host's name may consist of: `unreserved`, `sub-delims`, and `%` (RFC 3986, section 3.2.2).
  @inline(__always) static func isHostName(_ byte: UInt8) -> Bool {
    // ! $ % & ' ( ) * + , - . 0-9 ; = A-Z _ a-z ~
    isIn(byte, low: 0x2BFF_7FF2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  }

  @inline(__always) static func isWhitespace(_ byte: UInt8) -> Bool { byte == space || byte == tab }
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always) static func hexValue(_ byte: UInt8) -> UInt8? {
    if isDigit(byte) { return byte &- 0x30 }
    let letter = lowercase(byte) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }

  @inline(__always) private static func isIn(_ byte: UInt8, low: UInt64, high: UInt64) -> Bool {
    guard byte < 128 else { return false }
    return (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 == 1
  }
}
