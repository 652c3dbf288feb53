/// One `Allow` or `Disallow`.
struct RobotsRule: Hashable, Sendable {
  let isAllowing: Bool
  /// Octets of the pattern, by which rules are ranked.
  let length: Int
  /// The pattern, taken apart at its `*`.
  private let parts: [[UInt8]]
  /// It ends in `$`.
  private let isAnchored: Bool

  init(pattern: some Sequence<UInt8>, isAllowing: Bool) {
    var pattern = Self.normalized(pattern)
    (self.isAllowing, length) = (isAllowing, pattern.count)
    isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    parts = pattern.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether a normalized path begins as the pattern says. Each part is looked for from the end of the one before it,
  /// so the time is that of reading path and pattern once (times the length of a part).
  func matches(_ path: [UInt8]) -> Bool {
    // `split` gives one part at least.
    guard path.starts(with: parts[0]) else { return false }
    var position = parts[0].count
    guard parts.count > 1 else { return !isAnchored || position == path.count }
    for part in parts[1..<(parts.count - (isAnchored ? 1 : 0))] where !part.isEmpty {
      guard let found = path[position...].firstRange(of: part) else { return false }
      position = found.upperBound
    }
    guard isAnchored, let last = parts.last else { return true }
    return path.count - position >= last.count && path.suffix(last.count).elementsEqual(last)
  }

  /// For comparison, what need not be percent-encoded is not, and everything else beyond ASCII is (section 2.2.2).
  static func normalized(_ text: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        let value = high << 4 | low
        if isUnreserved(value) { out.append(value) } else { out += encoded(value) }
        index += 3
        continue
      }
      if byte > 0x20, byte < 0x7F { out.append(byte) } else { out += encoded(byte) }
      index += 1
    }
    return out
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  /// RFC 3986, section 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~".utf8.contains(byte)
    }
  }
}
