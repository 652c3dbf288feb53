import Encodings

/// UTF-8 that a publisher's program took for Latin-1 or Windows-1252 and made into UTF-8 once more: `Ã©` for `é`.
enum Mojibake {
  /// Whether a document has what most of it is made of, so that its texts are worth a look each.
  static func isLikely(in source: ByteSource) -> Bool {
    var index = 0
    while let found = source.find(0xC3, from: index, to: source.count) {
      switch (source[found + 1], source[found + 2], source[found + 3]) {
      case (0x83, _, _), (0x82, 0xC2, _), (0xA2, 0xC2, 0x80), (0xA2, 0xE2, 0x82): return true
      default: index = found + 2
      }
    }
    return false
  }

  /// The text that was meant; nil where it is not all of that kind.
  static func repaired(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(where: { $0 >= 0x80 }) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      guard let byte = byte(scalar) else { return nil }
      bytes.append(byte)
    }
    let check = UTF8Text.check(bytes[...])
    return check.isValid && check.sequences > 0 ? bytes : nil
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value < 0x100 ? UInt8(scalar.value) : specials[scalar]
  }

  /// The bytes of Windows-1252 that Latin-1 has no characters for.
  private static let specials: [Unicode.Scalar: UInt8] = {
    var specials: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0x9F { specials[Windows1252.scalar(byte)] = byte }
    return specials
  }()
}
