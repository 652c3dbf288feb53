import News

/// Dates as pages write them, for machines or for readers.
enum PageDate {
  /// ISO 8601 and RFC 3339, RFC 822, and what `DateText` reads; nil for anything else, and for years that no page of the
  /// web is from.
  static func read(_ text: String, order: DateText.Order = .unknown) -> ZonedTimestamp? {
    let trimmed = TextFlow.folded(Array(text.utf8.prefix(100)))
    guard let date = ZonedTimestamp(trimmed) ?? ZonedTimestamp(compact(trimmed)) ?? inWords(trimmed, order),
      (1990...2100).contains(date.day.year)
    else { return nil }
    return date
  }

  /// `20250206`, `20250206T090000Z`, `2025/02/06 09:00` as `2025-02-06T09:00:00Z`; seconds since 1970.
  private static func compact(_ text: String) -> String {
    var bytes = Array(text.utf8)
    if bytes.count >= 10, bytes.allSatisfy(ASCII.isDigit) {
      let value = Int64(text) ?? 0
      guard bytes.count == 10 || bytes.count == 13 else { return "" }
      return Timestamp(milliseconds: bytes.count == 10 ? value * 1000 : value).description
    }
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

  /// A day, with the time where one stands beside it.
  private static func inWords(_ text: String, _ order: DateText.Order) -> ZonedTimestamp? {
    guard let day = DateText.day(in: text, order: order) else { return nil }
    return ZonedTimestamp("\(day)\(clock(text.split { $0 == " " || $0 == "," }))") ?? ZonedTimestamp(day.description)
  }

  /// ` 09:00:00+09:00` of the words, empty where they hold no time, or one of a zone that is not told.
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
}
