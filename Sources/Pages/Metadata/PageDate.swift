import News

/// Dates as pages write them for machines, or nearly so.
enum PageDate {
  /// ISO 8601 and RFC 3339, RFC 822, and English dates with a month by name; nil for anything else, and for years that
  /// no page of the web is from.
  static func read(_ text: String) -> ZonedTimestamp? {
    let trimmed = TextFlow.folded(Array(text.utf8.prefix(100)))
    guard let date = ZonedTimestamp(trimmed) ?? ZonedTimestamp(compact(trimmed)) ?? inWords(trimmed),
      (1990...2100).contains(date.day.year)
    else { return nil }
    return date
  }

  /// `20250206`, `20250206T090000Z`, `2025/02/06 09:00` as `2025-02-06T09:00:00Z`.
  private static func compact(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if bytes.count >= 8, bytes.prefix(8).allSatisfy(ASCII.isDigit) {
      bytes.insert(UInt8(ascii: "-"), at: 6)
      bytes.insert(UInt8(ascii: "-"), at: 4)
      if bytes.count >= 17, bytes[11..<17].allSatisfy(ASCII.isDigit) {
        bytes.insert(UInt8(ascii: ":"), at: 15)
        bytes.insert(UInt8(ascii: ":"), at: 13)
      }
    } else if bytes.count >= 10, bytes[4] == UInt8(ascii: "/"), bytes[7] == UInt8(ascii: "/") {
      (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `Thu, 06 Feb 2025 09:00:00 +0900`, `February 6, 2025 9:00 AM`: the day and year are told by the month between or
  /// before them.
  private static func inWords(_ text: String) -> ZonedTimestamp? {
    let words = text.split { $0 == " " || $0 == "," }
    guard let at = words.firstIndex(where: { month($0) != nil }), let month = month(words[at]) else { return nil }
    let numbers = words.enumerated().filter { abs($0.offset - at) <= 2 }.compactMap { ordinal($0.element) }
    guard let day = numbers.first(where: { (1...31).contains($0) }), let year = numbers.first(where: { $0 > 1000 }),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return ZonedTimestamp("\(date)\(clock(words))") ?? ZonedTimestamp(date.description)
  }

  private static func ordinal(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let rest = word.dropFirst(digits.count)
    return rest.isEmpty || ["st", "nd", "rd", "th", "."].contains(rest) ? Int(digits) : nil
  }

  /// ` 09:00:00+09:00` of the words, empty where they hold no time.
  private static func clock(_ words: [Substring]) -> String {
    guard let at = words.firstIndex(where: { $0.contains(":") }) else { return "" }
    var parts = words[at].split(separator: ":").map(String.init)
    guard parts.count >= 2, var hour = Int(parts[0]) else { return "" }
    let mark = (parts[parts.count - 1].drop { $0.isNumber } + (at + 1 < words.count ? words[at + 1] : "")).lowercased()
    if mark.hasPrefix("p"), hour < 12 { hour += 12 }
    if mark.hasPrefix("a"), hour == 12 { hour = 0 }
    parts = parts.map { String($0.prefix { $0.isNumber }) }
    parts[0] = hour < 10 ? "0\(hour)" : "\(hour)"
    let zone = words[(at + 1)...].first { $0.hasPrefix("+") || $0.hasPrefix("-") } ?? ""
    return " " + parts.joined(separator: ":") + zone
  }

  private static func month(_ word: Substring) -> Int? {
    let name = word.lowercased().filter { $0 != "." }
    guard name.count >= 3 else { return nil }
    return months.firstIndex { $0 == name || $0.prefix(3) == name || (name == "sept" && $0.hasPrefix("sept")) }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
