/// A text as lines of Unicode scalars: white space folded and trimmed, what a reader cannot see left out.
struct TextLines {
  /// An empty line ends a paragraph.
  private(set) var lines: [[Unicode.Scalar]] = []
  private var line: [Unicode.Scalar] = []
  private var needsSpace = false

  init(_ text: String) {
    var previous: Unicode.Scalar = "\0"
    for scalar in text.unicodeScalars {
      switch TextLines.role(of: scalar) {
      case .visible: append(scalar)
      case .space: needsSpace = !line.isEmpty
      case .hidden: break
      case .newline:
        // CR LF is one end of line.
        if scalar != "\n" || previous != "\r" { endLine() }
      case .paragraph:
        endLine()
        endLine()
      case .broken: append("\u{FFFD}")
      }
      previous = scalar
    }
    endLine()
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if needsSpace { line.append(" ") }
    needsSpace = false
    line.append(scalar)
  }

  private mutating func endLine() {
    lines.append(line)
    line.removeAll()
    needsSpace = false
  }

  private enum Role {
    case visible, space, newline, paragraph, hidden, broken
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x21...0x7E: .visible
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
    case 0x0A...0x0D, 0x85, 0x2028: .newline
    case 0x2029: .paragraph
    // Controls; soft hyphens; marks of zero width or of writing direction; byte order marks. Joiners stay: they
    // belong to the spelling of Persian and of emoji.
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: .hidden
    case 0xFDD0...0xFDEF: .broken
    case let value: value & 0xFFFE == 0xFFFE ? .broken : .visible
    }
  }
}
