extension DateReader {
  /// Reads a word: a month, a zone, or half a day; any other is passed over.
  mutating func word() {
    let start = index
    while ASCII.isLetter(at(index)) || at(index) >= 0x80 { index += 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    if takesMonth(word) { return }
    switch word {
    case "t": expectsTime = true
    case "am", "오전", "上午", "午前", "πμ": halfDay(.morning)
    case "pm", "오후", "下午", "午後", "μμ": halfDay(.afternoon)
    case "a" where isHalfDay: halfDay(.morning)
    case "p" where isHalfDay: halfDay(.afternoon)
    case "etc": isPOSIX = at(index) == UInt8(ascii: "/")
    default: if parts.hour != nil, !hasNumericOffset { zone(word, from: start) }
    }
  }

  /// `9:30 p`: a letter after seconds is a military time zone.
  private var isHalfDay: Bool { parts.hour.map { $0 <= 12 && !parts.hasSeconds } ?? false }

  /// Said after the clock, or in East Asia before it.
  private mutating func halfDay(_ half: HalfDay) {
    if let hour = parts.hour { parts.hour = half.hour(hour) } else { self.half = half }
  }

  private mutating func takesMonth(_ word: String) -> Bool {
    if MonthNames.announcesMonth(word) {
      expectsMonth = true
      return true
    }
    if expectsMonth, let month = MonthNames.vietnamese(word, after: parts.month) {
      parts.month = month
      // The name may go on: `mười một` is the eleventh.
      expectsMonth = month == 10
      return true
    }
    guard parts.hour == nil || parts.month == nil, let month = MonthNames.month(word) else { return false }
    if parts.month == nil {
      (isMonthFirst, parts.month) = (parts.isEmpty, month)
    } else if isMonthFirst {
      (isMonthFirst, parts.month) = (false, month)
    }
    return true
  }

  private mutating func zone(_ word: String, from start: Int) {
    if let offset = ZoneNames.offset(word) {
      parts.offset = parts.offset ?? offset
    } else if ZoneNames.isArea(word), at(index) == UInt8(ascii: "/") {
      region(from: start)
    } else if index == start + 1, let offset = ZoneNames.military(bytes[start]) {
      parts.offset = parts.offset ?? offset
    } else if parts.offset == nil {
      parts.offset = ZoneNames.offset(long: String(decoding: bytes[start...], as: UTF8.self).lowercased())
    }
  }

  /// `America/Argentina/Buenos_Aires`.
  private mutating func region(from start: Int) {
    while ASCII.isLetter(at(index)) || "/_-".utf8.contains(at(index)) { index += 1 }
    guard parts.offset == nil, let midnight = parts.midnight, let hour = parts.hour else { return }
    let local = midnight + hour * 3600 + parts.minute * 60
    parts.offset = ZoneNames.offset(region: String(decoding: bytes[start..<index], as: UTF8.self), at: local)
  }
}

/// Half of a day on a clock of twelve hours.
enum HalfDay {
  case morning, afternoon

  /// 0 to 23.
  func hour(_ hour: Int) -> Int {
    switch self {
    case .morning: hour == 12 ? 0 : hour
    case .afternoon: hour < 12 ? hour + 12 : hour
    }
  }
}
