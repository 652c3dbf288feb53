extension DateReader {
  mutating func digits() -> (value: Int, count: Int) {
    var value = 0
    let start = index
    while ASCII.isDigit(at(index)) {
      value = min(value * 10 + Int(at(index) - 0x30), 1 << 50)
      index += 1
    }
    return (value, index - start)
  }

  /// Reads a number by its shape; false where it is none of a date.
  mutating func number() -> Bool {
    let (value, count) = digits()
    if count <= 4, let unit = unit() { return take(value, unit) }
    if expectsMonth, count <= 2, parts.month == nil {
      (parts.month, expectsMonth) = (value, false)
      return true
    }
    if count <= 2, parts.hour == nil, isClock { return clock(hour: value) }
    if expectsTime, parts.hour == nil { return compactClock(value, count) }
    switch count {
    case 1, 2, 3: return small(value, count)
    case 4 where parts.year == nil: return year(value)
    default: return long(value, count)
    }
  }

  /// Whole dates without marks between their pieces, and seconds since 1970.
  private mutating func long(_ value: Int, _ count: Int) -> Bool {
    guard parts.isEmpty else { return false }
    switch count {
    case 6: (parts.year, parts.month, parts.day) = (DateReader.century(value / 10000), value / 100 % 100, value % 100)
    case 7: (parts.year, parts.dayOfYear) = (value / 1000, value % 1000)
    case 8: day(value)
    case 10: parts.epoch = value
    case 12:
      day(value / 10000)
      return compactClock(value % 10000, 4)
    case 13: parts.epoch = value / 1000
    case 14:
      day(value / 1_000_000)
      return compactClock(value % 1_000_000, 6)
    default: return false
    }
    return true
  }

  private mutating func day(_ value: Int) {
    (parts.year, parts.month, parts.day) = (value / 10000, value / 100 % 100, value % 100)
  }

  /// RFC 2822, section 4.3.
  static func century(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

  /// The word right after a number, where it says what the number counts.
  private mutating func unit() -> DateUnit? {
    guard at(index) >= 0x80 else { return nil }
    // These words have one character of three bytes.
    guard index + 3 <= bytes.count,
      let unit = MonthNames.unit(String(decoding: bytes[index..<(index + 3)], as: UTF8.self))
    else { return nil }
    index += 3
    return unit
  }

  private mutating func take(_ value: Int, _ unit: DateUnit) -> Bool {
    switch unit {
    case .year: parts.year = value
    case .koreanYear: (parts.year, parts.offset) = (value, 540)
    case .month: parts.month = value
    case .day: parts.day = value
    case .hour: parts.hour = half?.hour(value) ?? value
    case .minute: parts.minute = value
    case .second: parts.second = value
    }
    return true
  }

  /// After a four-digit year, `-07-13`, `/07/13`, `-194` (the day of the year), `-W28-2` or nothing.
  private mutating func year(_ value: Int) -> Bool {
    parts.year = value
    if isWeek { return week() }
    guard parts.month == nil || isMonthFirst, "-/.".utf8.contains(at(index)), ASCII.isDigit(at(index + 1)) else {
      return true
    }
    let separator = at(index)
    index += 1
    let (month, count) = digits()
    if count == 3 {
      parts.dayOfYear = month
      return true
    }
    parts.month = month
    guard at(index) == separator, ASCII.isDigit(at(index + 1)) else { return true }
    index += 1
    parts.day = digits().value
    return true
  }

  private var isWeek: Bool {
    let start = at(index) == UInt8(ascii: "-") ? index + 1 : index
    return at(start) | 0x20 == UInt8(ascii: "w") && ASCII.isDigit(at(start + 1)) && ASCII.isDigit(at(start + 2))
  }

  private mutating func week() -> Bool {
    while !ASCII.isDigit(at(index)) { index += 1 }
    let (value, count) = digits()
    if count == 3 {
      parts.week = (value / 10, value % 10)
    } else {
      parts.week = (value, 1)
      guard at(index) == UInt8(ascii: "-"), ASCII.isDigit(at(index + 1)) else { return count == 2 }
      index += 1
      parts.week = (value, digits().value)
    }
    return true
  }

  /// A day, a two-digit year, or a date like `9/8/2015` or `8.9.2015`.
  private mutating func small(_ value: Int, _ count: Int) -> Bool {
    let separator = at(index)
    if parts.month == nil || isMonthFirst, parts.day == nil, "/.-".utf8.contains(separator),
      ASCII.isDigit(at(index + 1))
    {
      return numericDate(first: value, separator)
    }
    if parts.day == nil, count <= 2 {
      parts.day = value
    } else if parts.year == nil {
      parts.year = DateReader.century(value)
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
      (parts.year, parts.month, parts.day) = (DateReader.century(first), second, third)
      return true
    }
    parts.year = count > 2 ? third : DateReader.century(third)
    // The month comes first in the USA, where most of these are written, unless it can't be one.
    let isDayFirst = separator == UInt8(ascii: ".") || first > 12 || (separator == UInt8(ascii: "-") && second <= 12)
    (parts.day, parts.month) = isDayFirst ? (first, second) : (second, first)
    return true
  }
}
