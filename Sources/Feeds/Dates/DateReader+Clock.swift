extension DateReader {
  /// Whether the number just read is an hour: `:30` comes next, or after a date `.30`, `h30` or ` Uhr`.
  var isClock: Bool {
    let mark = at(index)
    if mark == UInt8(ascii: ":") { return ASCII.isDigit(at(index + 1)) }
    guard mark == UInt8(ascii: ".") || mark | 0x20 == UInt8(ascii: "h"), parts.hasDay else { return false }
    return ASCII.isDigit(at(index + 1)) && ASCII.isDigit(at(index + 2))
  }

  /// `09:30`, `09:30:15`, `09:30:15.25`, or with points between.
  mutating func clock(hour: Int) -> Bool {
    let mark = at(index)
    index += 1
    let minute = digits()
    guard minute.count > 0 else { return false }
    parts.hour = half?.hour(hour) ?? hour
    parts.minute = minute.value
    if at(index) == mark || at(index) == UInt8(ascii: ":"), ASCII.isDigit(at(index + 1)) {
      index += 1
      (parts.second, parts.hasSeconds) = (digits().value, true)
      return fraction()
    }
    return mark == UInt8(ascii: ":") ? fraction() : true
  }

  mutating func compactClock(_ value: Int, _ count: Int) -> Bool {
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

  /// `+0200`, `+02:00`, `+2`, `- 0500`.
  mutating func offset() -> Bool {
    let sign = (at(index) == UInt8(ascii: "-")) != isPOSIX ? -1 : 1
    index += 1
    while ASCII.isSpace(at(index)) { index += 1 }
    let (value, count) = digits()
    var minutes = count <= 2 ? value * 60 : value / 100 * 60 + value % 100
    if count <= 2, at(index) == UInt8(ascii: ":"), ASCII.isDigit(at(index + 1)) {
      index += 1
      minutes += digits().value
    }
    guard count <= 4, minutes <= 24 * 60 else { return false }
    if !hasNumericOffset { parts.offset = sign * minutes }
    hasNumericOffset = true
    return true
  }
}
