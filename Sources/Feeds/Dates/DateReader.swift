import News

/// Reads the dates of feeds: RFC 822 and 2822, W3C-DTF and ISO 8601, and what publishers write in their place.
///
/// The pieces (year, month, day, time, zone) are told by their shape, not by one of many fixed layouts; words that are
/// none of a date are passed over.
struct DateReader {
  let bytes: [UInt8]
  var index = 0
  var parts = DateParts()
  /// After a `T`, digits without colons are a time.
  var expectsTime = false
  /// After Vietnamese `tháng`, a number or a word is a month.
  var expectsMonth = false
  /// Whether a month came before anything else: it may be a weekday (`mar., 06 mai`).
  var isMonthFirst = false
  /// Said before the clock.
  var half: HalfDay?
  /// After `Etc/`, signs are turned round (POSIX).
  var isPOSIX = false
  /// Whether the zone was told in numbers, which words after it only explain.
  var hasNumericOffset = false

  /// Nil where the text is no date, or one that the calendar does not have.
  static func read(_ text: String) -> ZonedTimestamp? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  static func read(_ text: UnsafeBufferPointer<UInt8>) -> ZonedTimestamp? {
    // No date needs more; the rest could only cost time.
    guard !text.isEmpty, text.count <= 120 else { return nil }
    if let usual = FixedDate.read(text) { return usual }
    var reader = DateReader(bytes: DateText.normalized(text))
    return reader.parse() ? reader.parts.timestamp : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  func at(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

  /// Whether a sign is right before a number.
  private var isSigned: Bool {
    let byte = at(index)
    guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return false }
    // XML Schema's dates may have a zone: `2025-02-06+09:00`.
    guard parts.hour != nil || (byte == UInt8(ascii: "+") && parts.hasDay) else { return false }
    return ASCII.isDigit(at(index + 1)) || (ASCII.isSpace(at(index + 1)) && ASCII.isDigit(at(index + 2)))
  }

  private mutating func parse() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isDigit(byte) {
        guard number() else { return isComplete }
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        word()
      } else if isSigned {
        guard offset() else { return false }
      } else {
        index += 1
      }
    }
    return true
  }

  /// Whether what follows can only be of no use.
  private var isComplete: Bool { parts.hasDay && parts.hour != nil }
}
