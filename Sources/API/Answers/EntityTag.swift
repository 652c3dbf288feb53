import Digests

/// Strong entity tags (RFC 9110, section 8.8.3): a digest of the representation's bytes.
enum EntityTag {
  /// 64 bits in quotes. Two versions of one resource share a tag by chance once in 2^64; it is no defence against
  /// someone who makes them alike, who could only keep their own copy stale.
  static func of(_ bytes: [UInt8]) -> String {
    let digest = bytes.withUnsafeBytes { ByteHash.of($0) }
    return String(unsafeUninitializedCapacity: 18) { text in
      (text[0], text[17]) = (UInt8(ascii: "\""), UInt8(ascii: "\""))
      for index in 1...16 {
        let digit = UInt8(truncatingIfNeeded: digest >> UInt64(64 - index * 4)) & 15
        text[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      return 18
    }
  }
}
