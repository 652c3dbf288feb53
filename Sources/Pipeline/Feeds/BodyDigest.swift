/// Tells whether a body is the one that came before.
enum BodyDigest {
  /// FNV-1a over words of eight bytes, and the rest.
  static func of(_ body: [UInt8]) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    body.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        hash = (hash ^ word) &* 0x100_0000_01b3
        // A product carries upwards only: what is above comes down again.
        hash ^= hash >> 32
        offset += 8
      }
      for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return Int64(bitPattern: hash ^ UInt64(body.count))
  }
}
