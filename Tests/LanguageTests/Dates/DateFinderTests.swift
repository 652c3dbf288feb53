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

  @Test(arguments: [
    Case("They will meet next week.", .future, "next week: 2025-02-10/2025-02-16 week"),
    Case("They met last month.", .past, "last month: 2025-01-01/2025-01-31 month"),
    Case("It is due later this month.", .future, "later this month: 2025-02-06/2025-02-28 month"),
    Case("He came earlier this week.", .past, "earlier this week: 2025-02-03/2025-02-06 week"),
    Case("It opens early next week.", .future, "early next week: 2025-02-10/2025-02-12 week"),
    Case("by the end of the year", .future, "the end of the year: 2025-09-01/2025-12-31 year"),
    Case("They talk this weekend.", .future, "this weekend: 2025-02-08/2025-02-09 day"),
    Case("They spoke over the weekend.", .past, "the weekend: 2025-02-01/2025-02-02 day"),
    Case("They met two weeks ago.", .past, "two weeks ago: 2025-01-20/2025-01-26 week"),
    Case("They meet in three days.", .future, "three days: 2025-02-09 day"),
    Case("They met 10 days ago.", .past, "10 days ago: 2025-01-27 day"),
    Case("in two weeks' time", .future, "two weeks' time: 2025-02-17/2025-02-23 week"),
    Case("in three days of talks", .past, ""),
    Case("in the coming days", .future, "the coming days: ? unknown"),
    Case("over the past two weeks", .past, "the past two weeks: ? unknown"),
    Case("the following Monday", .past, "following Monday: ? unknown"),
    Case("in the first week of March", .future, "the first week of March: 2025-03-01/2025-03-07 week"),
    Case("the last week of February 2024", .past, "the last week of February 2024: 2024-02-23/2024-02-29 week"),
    Case("late last year", .past, "late last year: 2024-09-01/2024-12-31 year"),
    Case("in mid-March", .future, "mid-March: 2025-03-11/2025-03-20 month"),
    Case("at the end of March 2024", .past, "the end of March 2024: 2024-03-21/2024-03-31 month"),
    Case("last November", .past, "last November: 2024-11-01/2024-11-30 month"),
    Case("the first quarter of 2025", .future, "first quarter of 2025: 2025-01-01/2025-03-31 month"),
  ])
  func settlesPeriods(_ example: Case) {
    #expect(Self.read(example.text, example.tense) == example.expected)
  }

  @Test(arguments: [
    Case("from March 3–5", .future, "March 3–5: 2025-03-03/2025-03-05 day"),
    Case("on 5 and 6 May", .future, "5 and 6 May: 2025-05-05/2025-05-06 day"),
    Case("3-5 March 2024", .past, "3-5 March 2024: 2024-03-03/2024-03-05 day"),
    Case("from Monday to Wednesday", .future, "Monday to Wednesday: 2025-02-10/2025-02-12 day"),
    Case("on Monday and Tuesday", .past, "Monday and Tuesday: 2025-02-03/2025-02-04 day"),
    Case("on Monday and Thursday", .past, "Monday: 2025-02-03 day; Thursday: 2025-02-06 day"),
    Case("between Feb. 28 and March 2", .future, "Feb. 28 and March 2: 2025-02-28/2025-03-02 day"),
    Case("28 December 2024 to 2 January 2025", .past, "28 December 2024 to 2 January 2025: 2024-12-28/2025-01-02 day"),
    Case("December 30 to January 2", .past, "December 30 to January 2: 2024-12-30/2025-01-02 day"),
    Case("the April 22-23 summit", .future, "April 22-23: 2025-04-22/2025-04-23 day"),
    Case("March 3, 2025", .future, "March 3, 2025: 2025-03-03 day"),
    Case("on March 3 and 10 others came", .past, "March 3: 2025-03-03 day"),
  ])
  func settlesRanges(_ example: Case) {
    #expect(Self.read(example.text, example.tense) == example.expected)
  }

  @Test(arguments: [
    Case("at 3:30 p.m. EST on Friday.", .future, "3:30 p.m. EST on Friday: 2025-02-07T15:30:00-05:00 time"),
    Case("on Friday at 15:00 GMT", .future, "Friday at 15:00 GMT: 2025-02-07T15:00:00Z time"),
    Case("on Friday (1500 GMT)", .future, "Friday (1500 GMT): 2025-02-07T15:00:00Z time"),
    Case("at 2 p.m. ET Friday", .future, "2 p.m. ET Friday: 2025-02-07T14:00:00-05:00 time"),
    Case("2 p.m. ET on July 4, 2025", .future, "2 p.m. ET on July 4, 2025: 2025-07-04T14:00:00-04:00 time"),
    Case("Friday at 3 pm", .future, "Friday at 3 pm: 2025-02-07 day"),
    Case(
      "Friday at noon local time (0300 GMT)", .future, "Friday at noon local time (0300 GMT): 2025-02-07T03:00:00Z time"
    ),
    Case("on Friday, 12 people", .past, "Friday: 2025-01-31 day"),
    Case("It costs 3:1 on Friday", .past, "Friday: 2025-01-31 day"),
  ])
  func readsTimes(_ example: Case) {
    #expect(Self.read(example.text, example.tense) == example.expected)
  }

  @Test(arguments: [
    "Theresa May said so.", "He may march on.", "March on Rome", "The second sun sat.", "Mr. Sun met Ms. Jan.",
    "Sales on Black Friday rose", "read USA Today", "see archive.today/x and @Friday",
    "It rose 3.5 percent, or $7 March Inc.", "Apr", "on the 7th floor", "a score of 2025", "He ran 10 days",
    "Will you mark this? The week began.", "in 3,000 cities", "30 February",
  ])
  func findsNoDateInOtherWords(_ text: String) {
    #expect(Self.read(text, .unknown) == "")
  }

  @Test func keepsTheWordsWhereTheDayOfPublicationIsUnknown() {
    #expect(Self.read("They meet on Friday.", .future, published: nil) == "Friday: ? unknown")
    #expect(Self.read("on 7 February 2025", .future, published: nil) == "7 February 2025: 2025-02-07 day")
    let expressions = DateFinder.expressions(in: "on Friday, 7 February 2025, and later today")
    #expect(expressions.map(\.isAbsolute) == [true, false])
  }

  @Test func settlesTheSameFridayFromThursdayToMonday() {
    for (day, tense) in [("05", Tense.future), ("06", .future), ("07", .future), ("08", .past), ("10", .past)] {
      let published = ZonedTimestamp("2025-02-\(day)T09:00:00Z")
      #expect(Self.read("on Friday", tense, published: published) == "Friday: 2025-02-07 day", "\(day)")
    }
  }

  @Test func takesTheDayFromTheWritersCalendar() {
    let published = ZonedTimestamp("2025-02-07T01:00:00+09:00")
    #expect(Self.read("They meet today.", .unknown, published: published) == "today: 2025-02-07 day")
  }

  @Test func tellsOffsetsOfTheSliceItWasGiven() {
    let bytes = Array("Übermorgen? No: they met on Friday, 7 Feb. 2025.".utf8)
    let slice = bytes[13...]
    let expression = DateFinder.expressions(in: slice)[0]
    #expect(String(decoding: bytes[expression.range], as: UTF8.self) == "Friday, 7 Feb. 2025")
    #expect(expression.text == "Friday, 7 Feb. 2025")
  }
}
