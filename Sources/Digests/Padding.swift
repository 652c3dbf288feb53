/// A message as the hash functions take it: a bit of 1, zeros, and its length in bits (FIPS 180-4, section 5.1).
enum Padding {
  static func padded(_ message: [UInt8], block: Int) -> [UInt8] {
    let lengthBytes = block / 8
    var padded = message + [0x80]
    let rest = (padded.count + lengthBytes) % block
    padded += [UInt8](repeating: 0, count: rest == 0 ? 0 : block - rest)
    // No message is as long as 2^64 bits.
    padded += [UInt8](repeating: 0, count: lengthBytes - 8)
    let bits = UInt64(message.count) * 8
    return padded + bytes(bits)
  }

  /// In network order.
  static func bytes<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
    (0..<Word.bitWidth / 8).map { UInt8(truncatingIfNeeded: word >> Word(Word.bitWidth - 8 - $0 * 8)) }
  }

  static func word<Word: FixedWidthInteger>(_ bytes: [UInt8], at offset: Int) -> Word {
    var word: Word = 0
    for index in 0..<Word.bitWidth / 8 { word = word << 8 | Word(bytes[offset + index]) }
    return word
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  func rotatedRight(_ count: Self) -> Self { self >> count | self << (Self(Self.bitWidth) - count) }
}
