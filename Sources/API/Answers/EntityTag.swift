/// Strong entity tags (RFC 9110, section 8.8.3): a digest of the representation's bytes.
enum EntityTag {
  /// 64 bits in quotes. Two versions of one resource share a tag by chance once in 2^64; it is no defence against
  /// someone who makes them alike, who could only keep their own copy stale.
  static func of(_ bytes: [UInt8]) -> String {
    let digest = bytes.withUnsafeBytes { self.digest($0) }
    return String(unsafeUninitializedCapacity: 18) { text in
      (text[0], text[17]) = (UInt8(ascii: "\""), UInt8(ascii: "\""))
      for index in 1...16 {
        let digit = UInt8(truncatingIfNeeded: digest >> UInt64(64 - index * 4)) & 15
        text[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return 18
    }
  }

  /// Multiplies and folds 16 bytes at a time, after Wang Yi's wyhash.
  private static func digest(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = seed ^ UInt64(bytes.count)
    var offset = 0
    while offset + 16 <= bytes.count {
      state = fold(word(bytes, offset) ^ first ^ state, word(bytes, offset + 8) ^ second)
      offset += 16
    }
    var tail: (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes[offset...].enumerated() {
      if index < 8 {
        tail.0 |= UInt64(byte) << UInt64(index * 8)
      } else {
        tail.1 |= UInt64(byte) << UInt64((index - 8) * 8)
      }
    }
    return fold(fold(tail.0 ^ first ^ state, tail.1 ^ second), second ^ state)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  private static let seed: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let first: UInt64 = 0xA076_1D64_78BD_642F
  private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB
}
