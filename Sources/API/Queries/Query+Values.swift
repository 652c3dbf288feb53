import News
import Store

/// Each reads a parameter by its name, nil where it is absent.
/// - Throws: `Problem`, naming the parameter and what it allows.
extension Query {
  func page() throws -> PageRequest { PageRequest(limit: try limit(), cursor: text("cursor")) }

  /// 1 to 200; 20 where absent.
  func limit() throws -> Int { try number("limit", in: 1...200) ?? 20 }

  func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let value = text(name) else { return nil }
    // `Int` alone would take "+5" too.
    guard let number = Int(value), value.utf8.first != UInt8(ascii: "+"), range.contains(number) else {
      let isOpen = range.upperBound == .max
      throw reject(
        name, value,
        isOpen ? "a whole number from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Choice.Type) throws -> [Choice]
  {
    try texts(name).map { value in
      guard let choice = Choice(rawValue: value) else {
        throw reject(name, value, "one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return choice
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, _ type: Choice.Type) throws -> Choice? {
    try choices(name, type).first
  }

  /// Choices with commas between them, each once; none where it is absent.
  func list<Choice: RawRepresentable<String> & CaseIterable & Equatable>(
    _ name: String, _ type: Choice.Type
  ) throws -> [Choice] {
    var choices: [Choice] = []
    for value in (text(name) ?? "").split(separator: ",", omittingEmptySubsequences: text(name) == nil) {
      guard let choice = Choice(rawValue: String(value)) else {
        throw reject(name, String(value), "some of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
      }
      if !choices.contains(choice) { choices.append(choice) }
    }
    return choices
  }

  /// ISO 3166-1 alpha-2 in either case.
  func countries(_ name: String = "country") throws -> [String] {
    try texts(name).map { value in
      guard let code = countryCode(value) else { throw reject(name, value, "a country's two letters of ISO 3166-1") }
      return code
    }
  }

  func country() throws -> String? { try countries().first }

  func day(_ name: String) throws -> CalendarDate? {
    guard let value = text(name) else { return nil }
    guard let day = CalendarDate(value) else { throw reject(name, value, "a date such as 2025-02-07") }
    return day
  }

  func instant(_ name: String) throws -> ZonedTimestamp? {
    guard let value = text(name) else { return nil }
    guard let instant = ZonedTimestamp(value) else {
      throw reject(name, value, "a date or an RFC 3339 time, such as 2025-02-07 or 2025-02-07T09:00:00Z")
    }
    return instant
  }

  /// Names or their slugs, as slugs.
  func slugs(_ name: String) throws -> [String] {
    try texts(name).map { value in
      let slug = News.slug(value)
      guard !slug.isEmpty else { throw reject(name, value, "a name or its slug") }
      return slug
    }
  }

  func slug(of name: String) throws -> String? { try slugs(name).first }
}

/// The upper-case code where `text` is two ASCII letters.
func countryCode(_ text: String) -> String? {
  let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (97...122).contains($0 | 0x20) }
  return isCode ? text.uppercased() : nil
}
