/// How a document shows that it is Unicode: by a byte order mark, or by the zeros of its first ASCII characters.
struct UnicodeMark {
  /// For iconv; nil for UTF-8.
  let encoding: String?
  /// The mark's bytes, which are no text.
  let length: Int

  init?(_ bytes: [UInt8]) {
    let start = Array(bytes.prefix(4))
    guard let known = UnicodeMark.marks.first(where: { start.starts(with: $0.bytes) }) ?? UnicodeMark.byZeros(start)
    else { return nil }
    (encoding, length) = (known.encoding, known.bytes.count)
  }

  /// UTF-32's first: the mark of UTF-16 begins it.
  private static let marks: [(bytes: [UInt8], encoding: String?)] = [
    ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"),
    ([0xFE, 0xFF], "UTF-16BE"), ([0xEF, 0xBB, 0xBF], nil),
  ]

  private static func byZeros(_ start: [UInt8]) -> (bytes: [UInt8], encoding: String?)? {
    switch start.map({ $0 == 0 }) {
    case [true, true, true, false]: ([], "UTF-32BE")
    case [false, true, true, true]: ([], "UTF-32LE")
    case [true, false, true, false]: ([], "UTF-16BE")
    case [false, true, false, true]: ([], "UTF-16LE")
    default: nil
    }
  }
}
