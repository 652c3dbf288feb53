/// A character that is not taken over as it is.
enum SpecialCharacter {
  case none
  case space
  case newline
  /// A space of two bytes, or of three.
  case space2, space3
  /// What no reader sees.
  case dropped2, dropped3

  var isSpace: Bool {
    switch self {
    case .space, .newline, .space2, .space3: true
    case .none, .dropped2, .dropped3: false
    }
  }

  var length: Int {
    switch self {
    case .none, .space, .newline: 1
    case .space2, .dropped2: 2
    case .space3, .dropped3: 3
    }
  }

  @inline(__always)
  static func at(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> SpecialCharacter {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return byte == 0x0A ? .newline : .space }
    return byte < 0xC2 || byte > 0xEF ? .none : multibyte(index, of: text)
  }

  private static func multibyte(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> SpecialCharacter {
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (text[index], second, third) {
    // U+00A0 no-break space
    case (0xC2, 0xA0, _): return .space2
    // U+00AD soft hyphen
    case (0xC2, 0xAD, _): return .dropped2
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return .space3
    // U+200B zero-width space, U+2060 word joiner, U+FEFF
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return .dropped3
    default: return .none
    }
  }
}
