import Language
import News
import Testing

/// Thursday, 6 February 2025.
private let published = ZonedTimestamp("2025-02-06T09:00:00Z")!

@Suite struct DateFinderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let tense: Tense
    let expected: String

    init(_ text: String, _ tense: Tense, _ expected: String) {
      (self.text, self.tense, self.expected) = (text, tense, expected)
    }

    var testDescription: String { text }
  }

  /// "words: start/end precision" of each date found, parted by "; ".
  static func read(_ text: String, _ tense: Tense, published: ZonedTimestamp? = published) -> String {
    DateFinder.expressions(in: text).map { expression in
      let span = expression.span(published: published, tense: tense)
      let days = span.start.map { start in start == span.end ? "\(start)" : "\(start)/\(span.end ?? start)" } ?? "?"
      return "\(span.text): \(days) \(span.precision)"
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    Case("He will visit the capital on Friday.", .future, "Friday: 2025-02-07 day"),
    Case("They met on Friday.", .past, "Friday: 2025-01-31 day"),
    Case("They met on Thursday.", .past, "Thursday: 2025-02-06 day"),
    Case("Talks on Monday", .unknown, "Monday: 2025-02-03 day"),
    Case("They spoke on Friday morning.", .past, "Friday morning: 2025-01-31 day"),
    Case("They will meet next Monday.", .future, "next Monday: 2025-02-10 day"),
    Case("They will meet next Friday.", .future, "next Friday: 2025-02-14 day"),
    Case("They met last Thursday.", .past, "last Thursday: 2025-01-30 day"),
    Case("They will meet this coming Thursday.", .future, "this coming Thursday: 2025-02-13 day"),
    Case("They will meet on Friday of next week.", .future, "Friday of next week: 2025-02-14 day"),
    Case("They will meet tomorrow.", .future, "tomorrow: 2025-02-07 day"),
    Case("They met late yesterday evening.", .past, "yesterday evening: 2025-02-05 day"),
    Case("They return the day after tomorrow.", .future, "the day after tomorrow: 2025-02-08 day"),
  ])
  func settlesDaysNearPublication(_ example: Case) {
    #expect(Self.read(example.text, example.tense) == example.expected)
  }

  @Test(arguments: [
    Case("on 7 February 2025", .unknown, "7 February 2025: 2025-02-07 day"),
    Case("on February 7, 2025, they met", .unknown, "February 7, 2025: 2025-02-07 day"),
    Case("on Feb. 7th.", .unknown, "Feb. 7th: 2025-02-07 day"),
    Case("on the 7th of February", .unknown, "the 7th of February: 2025-02-07 day"),
    Case("on 2025-02-07", .unknown, "2025-02-07: 2025-02-07 day"),
    Case("on 13/02/2025", .unknown, "13/02/2025: 2025-02-13 day"),
    Case("on 03/02/2025", .unknown, ""),
    Case("Friday, Feb. 7", .unknown, "Friday, Feb. 7: 2025-02-07 day"),
    Case("in December", .past, "December: 2024-12-01/2024-12-31 month"),
    Case("in June", .past, "June: 2024-06-01/2024-06-30 month"),
    Case("in June", .future, "June: 2025-06-01/2025-06-30 month"),
    Case("in March 2024", .unknown, "March 2024: 2024-03-01/2024-03-31 month"),
    Case("in early March", .future, "early March: 2025-03-01/2025-03-10 month"),
    Case("in 2023", .past, "2023: 2023-01-01/2023-12-31 year"),
  ])
  func readsNamedDays(_ example: Case) {
    #expect(Self.read(example.text, example.tense) == example.expected)
  }
}
