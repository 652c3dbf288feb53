import Feeds
import News
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    // RFC 822, 2822
    ("Thu, 06 Feb 2025 18:04:05 +0900", "2025-02-06T09:04:05Z"), ("6 Feb 25 09:04:05 GMT", "2025-02-06T09:04:05Z"),
    ("Thu, 6 Feb 2025 09:04 UT", "2025-02-06T09:04:00Z"), ("Thu, 06 Feb 2025 04:04:05 EST", "2025-02-06T09:04:05Z"),
    ("Thu, 06 Feb 2025 05:04:05 EDT", "2025-02-06T09:04:05Z"), ("Thu,06 Feb 2025 09:04:05 Z", "2025-02-06T09:04:05Z"),
    ("Thursday, 06 February 2025 10:04:05 CET", "2025-02-06T09:04:05Z"),
    ("Mon, 06 Feb 2025 09:04:05 GMT", "2025-02-06T09:04:05Z"),  // it was a Thursday
    ("Sat, 31 Dec 1994 23:59:60 GMT", "1994-12-31T23:59:59Z"), ("06 Feb 2025", "2025-02-06"),
    ("Thu, 06 Feb 2025 09:04:05 +00:00", "2025-02-06T09:04:05Z"),
    ("Thu, 06-Feb-2025 09:04:05 GMT", "2025-02-06T09:04:05Z"),
    ("Thu Feb  6 09:04:05 2025", "2025-02-06T09:04:05Z"), ("Thu Feb 6 10:04:05 CET 2025", "2025-02-06T09:04:05Z"),
    // W3C-DTF, ISO 8601
    ("2025-02-06T09:04:05Z", "2025-02-06T09:04:05Z"), ("2025-02-06 09:04:05", "2025-02-06T09:04:05Z"),
    ("2025-02-06T09:04:05.250+00:00", "2025-02-06T09:04:05.25Z"), ("2025-02-06T09:04Z", "2025-02-06T09:04:00Z"),
    ("2025-02-06T10:04:05+0100", "2025-02-06T09:04:05Z"), ("20250206T090405Z", "2025-02-06T09:04:05Z"),
    ("2025-02-06", "2025-02-06"), ("20250206", "2025-02-06"), ("2025-037", "2025-02-06"), ("2025-02", "2025-02-01"),
    ("2025", "2025-01-01"), ("2025-02-06T24:00:00Z", "2025-02-07T00:00:00Z"),
    // What publishers write
    ("February 6, 2025 9:04 AM", "2025-02-06T09:04:00Z"), ("6. Februar 2025, 09:04 Uhr", "2025-02-06T09:04:00Z"),
    ("6 février 2025 09:04", "2025-02-06T09:04:00Z"), ("2/6/2025 9:04:05 PM", "2025-02-06T21:04:05Z"),
    ("26/2/2025", "2025-02-26"), ("06.02.2025 09:04", "2025-02-06T09:04:00Z"), ("2025/02/06", "2025-02-06"),
    ("1738832645", "2025-02-06T09:04:05Z"), ("1738832645000", "2025-02-06T09:04:05Z"),
    ("12:00 AM, Feb 6 2025", "2025-02-06T00:00:00Z"),
    ("Thu, 06 Feb 2025 09:04:05 GMT+0000 (Coordinated Universal Time)", "2025-02-06T09:04:05Z"),
  ])
  func readsEveryUsualForm(text: String, expected: String) throws {
    let date = try #require(try entry("<pubDate>\n \(text)\n</pubDate>").published)
    let wanted = try #require(ZonedTimestamp(expected))
    #expect(date.instant == wanted.instant)
    #expect(date.isDateOnly == wanted.isDateOnly)
  }

  @Test func keepsTheOffset() throws {
    #expect(try entry("<pubDate>Thu, 06 Feb 2025 18:00:00 +0930</pubDate>").published?.offsetMinutes == 570)
    #expect(try entry("<pubDate>Thu, 06 Feb 2025 18:00:00 PST</pubDate>").published?.offsetMinutes == -480)
  }

  @Test(arguments: [
    "", "soon", "Thu, 31 Feb 2025 09:00:00 GMT", "2025-13-01", "2025-02-06T25:00:00Z", "99:99",
    "0000000000000000000000",
    "Feb", "12", "2025-02-06T09:61:00Z", "-1", "+++", "2025-02-06T09:04:05+9999",
  ])
  func whatIsNoDateIsNone(text: String) throws { #expect(try entry("<pubDate>\(text)</pubDate>").published == nil) }
}
