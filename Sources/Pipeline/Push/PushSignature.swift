import Digests

/// `X-Hub-Signature: sha256=…` (W3C WebSub, section 7.1).
struct PushSignature {
  private let function: HashFunction
  private let tag: [UInt8]

  /// Nil where it is none, or of a function that is not known.
  init?(_ field: String) {
    let parts = field.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let function = HashFunction(rawValue: parts[0].lowercased()) else { return nil }
    self.function = function
    let digits = Array(parts[1].utf8)
    guard digits.count % 2 == 0, digits.count <= 128 else { return nil }
    var tag: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
      tag.append(byte)
    }
    self.tag = tag
  }

  func isOf(_ body: [UInt8], secret: String) -> Bool {
    isEqualInConstantTime(function.hmac(Array(secret.utf8), of: body), tag)
  }
}
