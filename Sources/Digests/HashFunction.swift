import CCrypto

/// A hash function of the SHA family (FIPS 180-4), as OpenSSL has it.
///
/// ```swift
/// let tag = HashFunction.sha256.hmac(Array("key".utf8), of: message)
/// ```
public enum HashFunction: String, CaseIterable, Sendable {
  /// Broken as a hash, and no worse for it as a keyed one; only to be accepted where others still send it.
  case sha1
  case sha256, sha384, sha512

  public func hash(_ message: [UInt8]) -> [UInt8] {
    digest { out, length in EVP_Digest(message, message.count, out, &length, function, nil) == 1 }
  }

  /// The keyed hash (RFC 2104).
  public func hmac(_ key: [UInt8], of message: [UInt8]) -> [UInt8] {
    digest { out, length in
      // No key is as long as 2 GiB. A null pointer would mean the key of an earlier call, and an empty array may give one.
      HMAC(function, key.isEmpty ? [0] : key, Int32(key.count), message, message.count, out, &length) != nil
    }
  }

  private var function: OpaquePointer? {
    switch self {
    case .sha1: EVP_sha1()
    case .sha256: EVP_sha256()
    case .sha384: EVP_sha384()
    case .sha512: EVP_sha512()
    }
  }

  private func digest(_ make: (UnsafeMutablePointer<UInt8>?, inout UInt32) -> Bool) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(EVP_MAX_MD_SIZE)) { out, count in
      var length: UInt32 = 0
      // OpenSSL has these functions built in: they fail where memory has run out, which ends Swift too, or where its
      // configuration takes them away, and then it has no TLS either.
      guard make(out.baseAddress, &length) else { fatalError("OpenSSL has no \(rawValue)") }
      count = Int(length)
    }
  }
}

/// Compares secrets in a time that tells nothing of where they differ.
public func isEqualInConstantTime(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.count == b.count && CRYPTO_memcmp(a, b, a.count) == 0
}
