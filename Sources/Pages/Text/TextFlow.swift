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
    var copied = 0
    var index = 0
    while index < text.count {
      guard let special = Special(text, at: index) else {
        index += 1
        continue
      }
      append(text[copied..<index])
      index += special.length
      copied = index
      guard special.isSpace else { continue }
      var newlines = special.isNewline ? 1 : 0
      while let next = Special(text, at: index), next.isSpace {
        newlines += next.isNewline ? 1 : 0
        index += next.length
      }
      copied = index
      add(newlines: newlines, lines)
    }
    append(text[copied...])
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

  private mutating func append(_ piece: ArraySlice<UInt8>) {
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

/// A character that is not taken over as it is: a space, or one that is dropped.
private struct Special {
  let length: Int
  let isSpace: Bool
  let isNewline: Bool

  @inline(__always)
  init?(_ text: [UInt8], at index: Int) {
    guard index < text.count else { return nil }
    let byte = text[index]
    if byte > 0x20, byte < 0x7F { return nil }
    let isSpace =
      byte <= 0x20 || byte == 0x7F ? true : Self.isSpace(multibyte: text[index..<min(index + 3, text.count)])
    guard let isSpace else { return nil }
    self.isSpace = isSpace
    length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
    isNewline = byte == 0x0A
  }

  /// False for what is dropped, nil for what is kept.
  private static func isSpace(multibyte bytes: ArraySlice<UInt8>) -> Bool? {
    let start = bytes.startIndex
    switch (bytes[start], bytes.count > 1 ? bytes[start + 1] : 0, bytes.count > 2 ? bytes[start + 2] : 0) {
    // U+00A0 no-break space
    case (0xC2, 0xA0, _): return true
    // U+00AD soft hyphen
    case (0xC2, 0xAD, _): return false
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return true
    // U+200B zero-width space, U+2060 word joiner, U+FEFF
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return false
    default: return nil
    }
  }
}
