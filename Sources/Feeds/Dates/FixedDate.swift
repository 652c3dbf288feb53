import News

/// The two forms that nearly all dates have, read without looking for anything else: `Thu, 06 Feb 2025 18:04:05 +0900`
/// and `2025-02-06T09:04:05Z`.
struct FixedDate {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var millisecond = 0

  /// Nil for any other form, also where it is a date.
  static func read(_ text: UnsafeBufferPointer<UInt8>) -> ZonedTimestamp? {
    guard text.count >= 20, text.count <= 40 else { return nil }
    var date = FixedDate(text: text)
    return text[4] == UInt8(ascii: "-") ? date.iso() : date.mail()
  }

  private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func iso() -> ZonedTimestamp? {
    guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2), skip("T"),
      let second = clock(), fraction(), let offset = offset()
    else { return nil }
    return timestamp(year, month, day, second, offset)
  }

  private mutating func mail() -> ZonedTimestamp? {
    if text[3] == UInt8(ascii: ",") { index = 4 }
    while at(index) == 0x20 { index += 1 }
    guard let day = digits(ASCII.isDigit(at(index + 1)) ? 2 : 1), skip(" "), let month = month(), skip(" "),
      let year = digits(4), skip(" "), let second = clock(), skip(" "), let offset = offset()
    else { return nil }
    return timestamp(year, month, day, second, offset)
  }

  private func timestamp(_ year: Int, _ month: Int, _ day: Int, _ second: Int, _ offset: Int) -> ZonedTimestamp? {
    guard index == text.count, year >= 1000, year < 2450, let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    let seconds = date.daysSinceEpoch * 86_400 + second - offset * 60
    let instant = Timestamp(milliseconds: Int64(seconds) * 1000 + Int64(millisecond))
    guard DateParts.years.contains(instant.day().year) else { return nil }
    return ZonedTimestamp(instant: instant, offsetMinutes: offset)
  }

  /// The second of the day of `18:04:05`.
  private mutating func clock() -> Int? {
    guard let hour = digits(2), hour < 24, skip(":"), let minute = digits(2), minute < 60, skip(":"),
      let second = digits(2), second < 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// `.25`, or nothing; false for a point without digits.
  private mutating func fraction() -> Bool {
    guard skip(".") else { return true }
    guard ASCII.isDigit(at(index)) else { return false }
    var scale = 100
    while ASCII.isDigit(at(index)) {
      millisecond += Int(at(index) - 0x30) * scale
      scale /= 10
      index += 1
    }
    return true
  }

  /// Minutes: `Z`, `GMT`, `+0900` or `+09:00`.
  private mutating func offset() -> Int? {
    switch at(index) {
    case UInt8(ascii: "Z"):
      index += 1
      return 0
    case UInt8(ascii: "G") where at(index + 1) == UInt8(ascii: "M") && at(index + 2) == UInt8(ascii: "T"):
      index += 3
      return 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      let sign = at(index) == UInt8(ascii: "-") ? -1 : 1
      index += 1
      guard let hours = digits(2), hours < 24 else { return nil }
      _ = skip(":")
      guard let minutes = digits(2), minutes < 60 else { return nil }
      return sign * (hours * 60 + minutes)
    default: return nil
    }
  }

  private mutating func month() -> Int? {
    let name = UInt32(at(index)) << 16 | UInt32(at(index + 1)) << 8 | UInt32(at(index + 2))
    guard let month = FixedDate.months.firstIndex(of: name) else { return nil }
    index += 3
    return month + 1
  }

  /// `Jan`, `Feb` and so on, as numbers.
  private static let months: [UInt32] = [
    0x4A_616E, 0x46_6562, 0x4D_6172, 0x41_7072, 0x4D_6179, 0x4A_756E, 0x4A_756C, 0x41_7567, 0x53_6570, 0x4F_6374,
    0x4E_6F76, 0x44_6563,
  ]

  private mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard ASCII.isDigit(at(index)) else { return nil }
      value = value * 10 + Int(at(index) - 0x30)
      index += 1
    }
    return value
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard at(index) == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private func at(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }
}
