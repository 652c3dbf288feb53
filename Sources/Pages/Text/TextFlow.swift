/// Text as it is put together from its pieces: white space folded, and breaks only between words.
struct TextFlow {
  /// What stands between two words; the stronger of two that meet holds.
  enum Break: Int {
    case none, space, cell, line, paragraph
  }

  /// What a line's end in a piece of text means.
  enum Lines {
    /// White space, as in HTML.
    case folded
    /// Empty lines part paragraphs.
    case paragraphs
    /// A line is a line, as in plain text.
    case kept
  }

  private(set) var bytes: [UInt8] = []
  private var pending = Break.none

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ part: Break) {
    if part.rawValue > pending.rawValue { pending = part }
  }

  /// A second line's end in a row begins a paragraph.
  mutating func endLine() { add(pending == .line ? .paragraph : .line) }

  /// Text of which white space is folded, and what no reader sees is dropped: soft hyphens, zero-width spaces, marks
  /// of byte order, control characters.
  mutating func add(_ text: [UInt8], lines: Lines = .folded) {
    text.withUnsafeBufferPointer { text in
      var copied = 0
      var index = 0
      while index < text.count {
        let found = Special.at(index, of: text)
        guard found != .none else {
          index += 1
          continue
        }
        append(text[copied..<index])
        index += found.length
        if found.isSpace { addSpaces(text, from: &index, isNewline: found == .newline, lines) }
        copied = index
      }
      append(text[copied...])
    }
  }

  /// The rest of a run of spaces.
  private mutating func addSpaces(
    _ text: UnsafeBufferPointer<UInt8>, from index: inout Int, isNewline: Bool, _ lines: Lines
  ) {
    var newlines = isNewline ? 1 : 0
    while index < text.count {
      let next = Special.at(index, of: text)
      guard next.isSpace else { break }
      newlines += next == .newline ? 1 : 0
      index += next.length
    }
    add(newlines: newlines, lines)
  }

  private mutating func add(newlines: Int, _ lines: Lines) {
    if newlines >= 2, lines != .folded {
      add(.paragraph)
    } else if newlines == 1, lines == .kept {
      endLine()
    } else {
      add(.space)
    }
  }

  private mutating func append(_ piece: Slice<UnsafeBufferPointer<UInt8>>) {
    guard !piece.isEmpty else { return }
    if !bytes.isEmpty {
      switch pending {
      case .none: break
      case .space: bytes.append(0x20)
      case .cell: bytes.append(contentsOf: " | ".utf8)
      case .line: bytes.append(0x0A)
      case .paragraph: bytes.append(contentsOf: "\n\n".utf8)
      }
    }
    pending = .none
    bytes.append(contentsOf: piece)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  static func folded(_ text: [UInt8]) -> String {
    var flow = TextFlow()
    flow.add(text)
    return flow.string
  }
}

/// A character that is not taken over as it is.
private enum Special {
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
  static func at(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Special {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return byte == 0x0A ? .newline : .space }
    return byte < 0xC2 || byte > 0xEF ? .none : multibyte(index, of: text)
  }

  private static func multibyte(_ index: Int, of text: UnsafeBufferPointer<UInt8>) -> Special {
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
