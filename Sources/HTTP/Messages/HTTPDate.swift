import Glibc

/// Dates of HTTP (RFC 9110, section 5.6.7): written as IMF-fixdate, read in all three forms.
public enum HTTPDate {
  /// `Sun, 06 Nov 1994 08:49:37 GMT`, of seconds since 1970.
  public static func format(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let day = days[Int(parts.tm_wday)].prefix(3)
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { pad(Int($0)) }.joined(separator: ":")
    return "\(day), \(pad(Int(parts.tm_mday))) \(months[Int(parts.tm_mon)]) \(Int(parts.tm_year) + 1900) \(clock) GMT"
  }

  /// Seconds since 1970; nil if `text` is no date of HTTP (such a field is ignored, RFC 9110, section 13.1.3).
  public static func parse(_ text: String) -> Int? {
    let words = text.utf8.split { $0 == ASCII.space || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
    guard let first = words.first, days.contains(where: { first.elementsEqual($0.utf8) || isShort(first, of: $0) })
    else { return nil }
    // asctime: Sun Nov  6 08:49:37 1994
    if words.count == 5 { return seconds(day: words[2], month: words[1], year: words[4], clock: words[3]) }
    guard words.count == 6, words[5].elementsEqual("GMT".utf8) else { return nil }
    return seconds(day: words[1], month: words[2], year: words[3], clock: words[4])
  }

  private typealias Word = Substring.UTF8View

  private static func isShort(_ word: Word, of day: String) -> Bool { word.elementsEqual(day.utf8.prefix(3)) }

  private static func seconds(day: Word, month: Word, year: Word, clock: Word) -> Int? {
    guard let day = number(day), let month = months.firstIndex(where: { month.elementsEqual($0.utf8) }),
      let year = fullYear(year), let timeOfDay = timeOfDay(clock)
    else { return nil }
    var date = tm()
    (date.tm_year, date.tm_mon, date.tm_mday) = (Int32(year - 1900), Int32(month), Int32(day))
    let midnight = timegm(&date)
    // timegm takes 30 February for a day of March.
    return date.tm_mday == Int32(day) ? midnight + timeOfDay : nil
  }

  private static func timeOfDay(_ clock: Word) -> Int? {
    let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { number($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func fullYear(_ word: Word) -> Int? {
    guard let year = number(word), word.count != 3 else { return nil }
    guard word.count <= 2 else { return year }
    // RFC 850's two digits: this century's, unless that is more than 50 years ahead (RFC 9110, section 5.6.7).
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    let thisYear = Int(parts.tm_year) + 1900
    let near = thisYear / 100 * 100 + year
    return near > thisYear + 50 ? near - 100 : near
  }

  /// One to four digits, and nothing else.
  private static func number(_ word: Word) -> Int? {
    guard 1...4 ~= word.count, word.allSatisfy(ASCII.isDigit) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
