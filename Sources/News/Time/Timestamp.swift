/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX time).
public struct Timestamp: Hashable, Comparable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }
  public init(seconds: Int64) { self.milliseconds = seconds * 1000 }

  /// Whole seconds, rounded down.
  public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

  /// The day it falls on, that many minutes east of UTC.
  public func day(offsetMinutes: Int = 0) -> CalendarDate {
    let local = seconds + Int64(offsetMinutes) * 60
    return CalendarDate(daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
  }

  public func adding(seconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds + seconds * 1000) }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }
}

/// An instant and the offset it was written with, so that "today" can be settled as its writer meant it.
public struct ZonedTimestamp: Hashable, Sendable {
  public let instant: Timestamp
  /// Minutes east of UTC.
  public let offsetMinutes: Int
  /// True where only a day was given: `instant` is then that day's midnight UTC.
  public let isDateOnly: Bool

  public init(instant: Timestamp, offsetMinutes: Int = 0, isDateOnly: Bool = false) {
    (self.instant, self.offsetMinutes, self.isDateOnly) = (instant, offsetMinutes, isDateOnly)
  }

  /// The day on the writer's calendar.
  public var day: CalendarDate { instant.day(offsetMinutes: offsetMinutes) }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, with a fraction only where there is one: `2025-02-06T09:00:00Z`.
  public var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the same.
  func write(to bytes: inout [UInt8]) {
    let seconds = self.seconds
    let date = day()
    let secondOfDay = Int(seconds) - date.daysSinceEpoch * 86_400
    date.write(to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    appendDecimal(secondOfDay / 3600, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDecimal(secondOfDay / 60 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDecimal(secondOfDay % 60, digits: 2, to: &bytes)
    let fraction = Int(milliseconds - seconds * 1000)
    if fraction != 0 {
      bytes.append(UInt8(ascii: "."))
      appendDecimal(fraction, digits: 3, to: &bytes)
    }
    bytes.append(UInt8(ascii: "Z"))
  }
}

extension ZonedTimestamp {
  /// Reads RFC 3339 with `T` or a space between date and time, or a date alone; seconds may be left out, an absent
  /// offset means UTC, and a leap second counts as the second before it. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let date = CalendarDate(String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
    let midnight = Int64(date.daysSinceEpoch) * 86_400
    if bytes.count == 10 {
      self.init(instant: Timestamp(seconds: midnight), isDateOnly: true)
      return
    }
    guard "Tt ".utf8.contains(bytes[10]), let clock = Clock(bytes[11...]) else { return nil }
    let milliseconds = (midnight + Int64(clock.secondOfDay) - Int64(clock.offsetMinutes) * 60) * 1000
    self.init(
      instant: Timestamp(milliseconds: milliseconds + Int64(clock.millisecond)), offsetMinutes: clock.offsetMinutes)
  }
}

/// The `09:00:00.5+09:00` of RFC 3339.
private struct Clock {
  var secondOfDay = 0
  var millisecond = 0
  var offsetMinutes = 0

  init?(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    guard let hour = Clock.two(&rest), hour < 24, Clock.take(":", &rest), let minute = Clock.two(&rest), minute < 60
    else { return nil }
    secondOfDay = hour * 3600 + minute * 60
    if Clock.take(":", &rest) {
      guard let second = Clock.two(&rest), second <= 60 else { return nil }
      secondOfDay += min(second, 59)
      if Clock.take(".", &rest) || Clock.take(",", &rest) {
        let digits = rest.prefix { (48...57).contains($0) }
        guard !digits.isEmpty else { return nil }
        var scale = 100
        for digit in digits.prefix(3) {
          millisecond += Int(digit - 48) * scale
          scale /= 10
        }
        rest = rest.dropFirst(digits.count)
      }
    }
    guard let offset = Clock.offset(&rest), rest.isEmpty else { return nil }
    offsetMinutes = offset
  }

  private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if rest.isEmpty || take("Z", &rest) || take("z", &rest) { return 0 }
    let sign = take("+", &rest) ? 1 : take("-", &rest) ? -1 : 0
    guard sign != 0, let hours = two(&rest), hours < 24 else { return nil }
    _ = take(":", &rest)
    guard let minutes = two(&rest), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private static func two(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.count >= 2, let value = decimal(rest.prefix(2)) else { return nil }
    rest = rest.dropFirst(2)
    return value
  }

  private static func take(_ character: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first, first == UInt8(ascii: character) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
