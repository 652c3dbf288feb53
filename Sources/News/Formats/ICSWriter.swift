/// Writes content lines of iCalendar (RFC 5545, section 3.1): CR LF after each, folded at 75 octets between code points.
struct ICSWriter {
  private(set) var bytes: [UInt8] = []

  /// A line whose value is of a type other than text, or text that is known to need no escape.
  mutating func line(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// A line whose value is text (section 3.3.11); none where it is nil or empty.
  mutating func text(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    line(name, ICSWriter.escaped(value))
  }

  /// A line whose value is a list of texts.
  mutating func texts(_ name: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    line(name, values.map(ICSWriter.escaped).joined(separator: ","))
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    // A line that goes on begins with a space, which counts.
    var room = 75
    while line.count - start > room {
      var end = start + room
      while line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      (start, room) = (end, 74)
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case "\t": out += "\t"
      // Controls have no place in text.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
