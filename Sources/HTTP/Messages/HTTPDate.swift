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
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map(String.init)
    guard let first = words.first, days.contains(where: { $0 == first || $0.prefix(3) == first }) else { return nil }
    // asctime: Sun Nov  6 08:49:37 1994
    if words.count == 5 { return seconds(day: words[2], month: words[1], year: words[4], clock: words[3]) }
    guard words.count == 6, words[5] == "GMT" else { return nil }
    return seconds(day: words[1], month: words[2], year: words[3], clock: words[4])
  }

  private static func seconds(day: String, month: String, year: String, clock: String) -> Int? {
    let parts = clock.split(separator: ":").map { Int($0) }
    guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
      0..<24 ~= hour, 0..<60 ~= minute, 0...60 ~= second,
      let day = Int(day), 1...31 ~= day, let month = months.firstIndex(of: month),
      let year = Int(year), 0...9999 ~= year
    else { return nil }
    var parsed = tm()
    // RFC 850's two digits: the century that is nearest (RFC 9110 asks not to read it more than 50 years ahead).
    let fullYear = year < 70 ? 2000 + year : year < 100 ? 1900 + year : year
    (parsed.tm_year, parsed.tm_mon, parsed.tm_mday) = (Int32(fullYear - 1900), Int32(month), Int32(day))
    (parsed.tm_hour, parsed.tm_min, parsed.tm_sec) = (Int32(hour), Int32(minute), Int32(second))
    return timegm(&parsed)
  }

  private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
