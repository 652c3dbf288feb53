import News

/// Reads the dates of feeds: RFC 822 and 2822, W3C-DTF and ISO 8601, and what publishers write in their place.
///
/// The pieces (year, month, day, time, zone) are told by their shape, not by one of many fixed layouts.
struct DateReader {
  private let bytes: [UInt8]
  private var index = 0
  private var parts = DateParts()
  /// After a `T`, digits without colons are a time.
  private var expectsTime = false

  /// Nil where the text is no date, or one that the calendar does not have.
  static func read(_ text: String) -> ZonedTimestamp? {
    // No date needs more; the rest could only cost time.
    guard text.utf8.count <= 100 else { return nil }
    if let standard = ZonedTimestamp(text) { return standard }
    var reader = DateReader(bytes: Array(text.utf8))
    return reader.parse() ? reader.parts.timestamp : nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func at(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func parse() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if ASCII.isDigit(byte) {
        guard number() else { return false }
      } else if ASCII.isLetter(byte) || byte >= 0x80 {
        guard word() else { return false }
      } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), parts.hour != nil, ASCII.isDigit(at(index + 1))
      {
        guard offset() else { return false }
      } else {
        index += 1
      }
    }
    return true
  }

  // MARK: Numbers

  private mutating func digits() -> (value: Int, count: Int) {
    var value = 0
    let start = index
    while ASCII.isDigit(at(index)) {
      value = min(value * 10 + Int(at(index) - 0x30), 1 << 50)
      index += 1
    }
    return (value, index - start)
  }

  private mutating func number() -> Bool {
    let (value, count) = digits()
    if at(index) == UInt8(ascii: ":"), count <= 2, parts.hour == nil { return clock(hour: value) }
    if expectsTime, parts.hour == nil { return compactClock(value, count) }
    switch count {
    case 1, 2, 3: return small(value, count)
    case 4 where parts.year == nil: return year(value)
    case 8 where parts.year == nil:
      (parts.year, parts.month, parts.day) = (value / 10000, value / 100 % 100, value % 100)
      return true
    case 14 where parts.year == nil:
      (parts.year, parts.month, parts.day) = (
        value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100
      )
      return compactClock(value % 1_000_000, 6)
    case 10 where parts.isEmpty:
      parts.epoch = value
      return true
    case 13 where parts.isEmpty:
      parts.epoch = value / 1000
      return true
    default: return false
    }
  }

  /// After a four-digit year, `-07-13`, `/07/13`, `-194` (the day of the year) or nothing.
  private mutating func year(_ value: Int) -> Bool {
    parts.year = value
    guard parts.month == nil, "-/.".utf8.contains(at(index)), ASCII.isDigit(at(index + 1)) else { return true }
    let separator = at(index)
    index += 1
    let (month, count) = digits()
    if count == 3 {
      (parts.month, parts.day) = (1, 1)
      parts.dayOfYear = month
      return true
    }
    parts.month = month
    guard at(index) == separator, ASCII.isDigit(at(index + 1)) else { return true }
    index += 1
    parts.day = digits().value
    return true
  }

  /// A day, a two-digit year, or a date like `9/8/2015` or `8.9.2015`.
  private mutating func small(_ value: Int, _ count: Int) -> Bool {
    let separator = at(index)
    if parts.month == nil, parts.day == nil, "/.-".utf8.contains(separator), ASCII.isDigit(at(index + 1)) {
      return numericDate(first: value, separator)
    }
    if parts.day == nil, count <= 2 {
      parts.day = value
    } else if parts.year == nil {
      // RFC 2822, section 4.3.
      parts.year = value < 50 ? 2000 + value : value + 1900
    } else {
      return false
    }
    return true
  }

  private mutating func numericDate(first: Int, _ separator: UInt8) -> Bool {
    index += 1
    let (second, _) = digits()
    guard at(index) == separator, ASCII.isDigit(at(index + 1)) else { return false }
    index += 1
    let (third, count) = digits()
    if separator == UInt8(ascii: "-"), count == 2 {
      // ISO 8601 of before 2000: `03-12-31`.
      (parts.year, parts.month, parts.day) = (first < 50 ? 2000 + first : 1900 + first, second, third)
      return true
    }
    parts.year = count > 2 ? third : third < 50 ? 2000 + third : 1900 + third
    // With slashes the month comes first in the USA, where most of these are written, unless it can't be one.
    let isDayFirst = separator == UInt8(ascii: "/") ? first > 12 : true
    (parts.day, parts.month) = isDayFirst ? (first, second) : (second, first)
    return true
  }

  // MARK: Time

  private mutating func clock(hour: Int) -> Bool {
    index += 1
    let minute = digits()
    guard minute.count > 0 else { return false }
    (parts.hour, parts.minute) = (hour, minute.value)
    if at(index) == UInt8(ascii: ":"), ASCII.isDigit(at(index + 1)) {
      index += 1
      parts.second = digits().value
    }
    return fraction()
  }

  private mutating func compactClock(_ value: Int, _ count: Int) -> Bool {
    switch count {
    case 1, 2: parts.hour = value
    case 4: (parts.hour, parts.minute) = (value / 100, value % 100)
    case 6: (parts.hour, parts.minute, parts.second) = (value / 10000, value / 100 % 100, value % 100)
    default: return false
    }
    return fraction()
  }

  private mutating func fraction() -> Bool {
    guard at(index) == UInt8(ascii: ".") || at(index) == UInt8(ascii: ","), ASCII.isDigit(at(index + 1)) else {
      return true
    }
    index += 1
    var scale = 100
    while ASCII.isDigit(at(index)) {
      parts.millisecond += Int(at(index) - 0x30) * scale
      scale /= 10
      index += 1
    }
    return true
  }

  /// `+0200`, `+02:00`, `+2`.
  private mutating func offset() -> Bool {
    let sign = at(index) == UInt8(ascii: "-") ? -1 : 1
    index += 1
    let (value, count) = digits()
    var minutes = count <= 2 ? value * 60 : value / 100 * 60 + value % 100
    if count <= 2, at(index) == UInt8(ascii: ":"), ASCII.isDigit(at(index + 1)) {
      index += 1
      minutes += digits().value
    }
    guard count <= 4, minutes <= 24 * 60 else { return false }
    parts.offsetMinutes = sign * minutes
    return true
  }

  // MARK: Words

  private mutating func word() -> Bool {
    let start = index
    while ASCII.isLetter(at(index)) || at(index) >= 0x80 { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    switch word {
    case "t":
      expectsTime = true
      return true
    case "am", "a":
      if word == "am" || parts.hour != nil {
        if parts.hour == 12 { parts.hour = 0 }
        return true
      }
    case "pm", "p":
      if let hour = parts.hour, hour < 12 { parts.hour = hour + 12 }
      return true
    default: break
    }
    if parts.month == nil, let month = DateNames.month(word) {
      parts.month = month
    } else if let offset = DateNames.zone(word), parts.hour != nil {
      parts.offsetMinutes = offset
    } else {
      // A weekday or another word before the date, the zone's long name after it.
      return parts.hour != nil || parts.isEmpty || DateNames.isFiller(word)
    }
    return true
  }
}
