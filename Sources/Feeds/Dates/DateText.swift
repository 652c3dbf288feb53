/// The characters of dates as ASCII has them: digits of other scripts, spaces that don't break, wide colons.
enum DateText {
  static func normalized(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard text.contains(where: { $0 >= 0x80 }) else { return Array(text) }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if let ascii = ascii(scalar.value) { out.append(ascii) } else { out.append(contentsOf: UTF8.encode(scalar)!) }
    }  // every scalar has a UTF-8 form
    return out
  }

  private static func ascii(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xA0, 0x2000...0x200F, 0x202A...0x202F, 0x2060, 0x3000, 0xFEFF: 0x20
    case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
    case 0xFF1A: UInt8(ascii: ":")
    case 0x0660...0x0669: UInt8(0x30 + value - 0x0660)
    case 0x06F0...0x06F9: UInt8(0x30 + value - 0x06F0)
    case 0x0966...0x096F: UInt8(0x30 + value - 0x0966)
    case 0x0E50...0x0E59: UInt8(0x30 + value - 0x0E50)
    case 0xFF10...0xFF19: UInt8(0x30 + value - 0xFF10)
    default: nil
    }
  }
}
