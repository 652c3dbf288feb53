/// A hash function of the SHA family (FIPS 180-4).
///
/// ```swift
/// let tag = HashFunction.sha256.hmac(Array("key".utf8), of: message)
/// ```
public enum HashFunction: String, CaseIterable, Sendable {
  /// Broken as a hash, and no worse for it as a keyed one; only to be accepted where others still send it.
  case sha1
  case sha256, sha384, sha512

  /// Bytes that are worked on at a time.
  private var blockSize: Int { self == .sha384 || self == .sha512 ? 128 : 64 }

  public func hash(_ message: [UInt8]) -> [UInt8] {
    switch self {
    case .sha1: SHA1.hash(message)
    case .sha256: SHA256.hash(message)
    case .sha384: Array(SHA512.hash(message, from: SHA512.start384).prefix(48))
    case .sha512: SHA512.hash(message, from: SHA512.start)
    }
  }

  /// The keyed hash (RFC 2104).
  public func hmac(_ key: [UInt8], of message: [UInt8]) -> [UInt8] {
    let short = key.count > blockSize ? hash(key) : key
    let block = short + [UInt8](repeating: 0, count: blockSize - short.count)
    return hash(block.map { $0 ^ 0x5C } + hash(block.map { $0 ^ 0x36 } + message))
  }
}

/// Compares secrets in a time that tells nothing of where they differ.
public func isEqualInConstantTime(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  guard a.count == b.count else { return false }
  var difference: UInt8 = 0
  for index in a.indices { difference |= a[index] ^ b[index] }
  return difference == 0
}
