import Glibc
import News

/// One line of a log while it is written: `time level message key=value …`, or a JSON object. Nothing that a feed or a
/// client has put into a value can end the line, look like another field, or steer a terminal.
public struct LogLine {
  public private(set) var bytes: [UInt8] = []
  private let format: Log.Format

  init(_ level: Log.Level, _ message: String, _ format: Log.Format) {
    self.format = format
    bytes.reserveCapacity(256)
    if format == .json { bytes += #"{"time":""#.utf8 }
    appendTime()
    switch format {
    case .json:
      bytes += #"","level":""#.utf8
      bytes += level.name.utf8
      bytes += #"","message":"#.utf8
      appendQuoted(message)
    case .text:
      appendByte(" ")
      bytes += level.name.utf8
      appendByte(" ")
      appendEscaped(message)
    }
  }

  /// A value of text; in the text format it stands in quotes where it is not one plain word.
  public mutating func field(_ name: String, _ value: String) {
    key(name)
    if format == .text, Self.isPlain(value) { bytes += value.utf8 } else { appendQuoted(value) }
  }

  public mutating func field(_ name: String, _ value: Int) {
    key(name)
    appendNumber(value)
  }

  /// Seconds, written as milliseconds to the hundredth: `0.25`.
  public mutating func field(_ name: String, milliseconds seconds: Double) {
    key(name)
    // A hundred years fit; what is no number is none.
    let hundredths = seconds > 0 ? Int((min(seconds, 3e9) * 100_000).rounded()) : 0
    appendNumber(hundredths / 100)
    appendByte(".")
    appendDigits(hundredths % 100, count: 2)
  }

  mutating func end() {
    if format == .json { appendByte("}") }
    appendByte("\n")
  }

  // MARK: Parts

  private mutating func key(_ name: String) {
    if format == .json {
      bytes += #",""#.utf8
      bytes += name.utf8
      bytes += #"":"#.utf8
    } else {
      appendByte(" ")
      bytes += name.utf8
      appendByte("=")
    }
  }

  /// RFC 3339 in UTC, to the millisecond.
  private mutating func appendTime() {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    // After 1970.
    let (days, second) = (time.tv_sec / 86_400, time.tv_sec % 86_400)
    let date = CalendarDate(daysSinceEpoch: days)
    appendDigits(date.year, count: 4)
    appendByte("-")
    appendDigits(date.month, count: 2)
    appendByte("-")
    appendDigits(date.day, count: 2)
    appendByte("T")
    appendDigits(second / 3600, count: 2)
    appendByte(":")
    appendDigits(second / 60 % 60, count: 2)
    appendByte(":")
    appendDigits(second % 60, count: 2)
    appendByte(".")
    appendDigits(time.tv_nsec / 1_000_000, count: 3)
    appendByte("Z")
  }

  private mutating func appendByte(_ character: Unicode.Scalar) { bytes.append(UInt8(ascii: character)) }

  private mutating func appendDigits(_ value: Int, count: Int) {
    var divisor = count == 4 ? 1000 : count == 3 ? 100 : 10
    while divisor > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func appendNumber(_ value: Int) {
    if value < 0 { return bytes.append(contentsOf: String(value).utf8) }
    if value >= 10 { appendNumber(value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }

  private mutating func appendQuoted(_ text: String) {
    appendByte("\"")
    appendEscaped(text)
    appendByte("\"")
  }

  // MARK: Escapes

  /// A word that needs neither quotes nor escapes.
  private static func isPlain(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 != 0x20 && !mayNeedEscape($0) }
  }

  /// Controls, quotes, and what begins the UTF-8 of a control or of a mark that turns the direction of text.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
      || byte == 0xE2
  }

  /// As in JSON's strings, in both formats. Most text has nothing to escape and is copied whole.
  private mutating func appendEscaped(_ text: String) {
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        appendByte("\\")
        appendByte(scalar)
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case _ where Self.isHidden(scalar):
        let hex = String(scalar.value, radix: 16)
        bytes += #"\u"#.utf8
        bytes += String(repeating: "0", count: 4 - hex.count).utf8
        bytes += hex.utf8
      default: bytes += String(scalar).utf8
      }
    }
  }

  /// Controls of C0 and C1, line and paragraph separators, and marks of direction (UAX #9), which make a line look
  /// other than it is.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
