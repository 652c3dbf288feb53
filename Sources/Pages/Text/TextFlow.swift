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

  private var bytes: [UInt8] = []
  private var pending = Break.none

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
        let found = SpecialCharacter.at(index, of: text)
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
      let next = SpecialCharacter.at(index, of: text)
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
