/// A letter or digit in UTF-8.
struct Letter {
  private let scalar: Unicode.Scalar
  let length: Int

  /// Nil where no letter or digit begins at that offset; bytes that are no UTF-8 are no letters.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      guard Letter.isASCIILetter(lead) else { return nil }
      (scalar, length) = (Unicode.Scalar(lead), 1)
      return
    }
    let length = Letter.length(lead: lead)
    guard length > 1, offset + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for byte in bytes[offset + 1..<offset + length] { value = value << 6 | UInt32(byte & 0x3F) }
    guard let scalar = Unicode.Scalar(value), Letter.isLetter(scalar) else { return nil }
    (self.scalar, self.length) = (scalar, length)
  }

  /// How many bytes the code point takes that begins with this byte; 1 for a byte that begins none.
  static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  var isDigit: Bool { (0x30...0x39).contains(scalar.value) }

  var isUppercase: Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  func appendLowercase(to word: inout [UInt8]) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      word.append(isUppercase ? byte | 0x20 : byte)
    } else {
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// The blocks of accented Latin are told apart without a look into Unicode's tables.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if (0xC0...0x24F).contains(scalar.value) { return scalar.value != 0xD7 && scalar.value != 0xF7 }
    return scalar.value > 0x24F
      && (scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark)
  }
}
