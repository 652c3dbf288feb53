import Glibc
import HTTP
import Testing

@Suite struct HTTPDateTests {
  /// 20 May 2025, 07:05:09 UTC, a Tuesday.
  private let moment = 1_747_724_709

  @Test func writesTheFixedForm() {
    #expect(HTTPDate.format(moment) == "Tue, 20 May 2025 07:05:09 GMT")
    #expect(HTTPDate.format(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
    #expect(HTTPDate.format(-1) == "Wed, 31 Dec 1969 23:59:59 GMT")
    #expect(HTTPDate.format(951_782_400) == "Tue, 29 Feb 2000 00:00:00 GMT")
  }

  @Test func readsAllThreeForms() {
    #expect(HTTPDate.parse("Tue, 20 May 2025 07:05:09 GMT") == moment)
    #expect(HTTPDate.parse("Tuesday, 20-May-25 07:05:09 GMT") == moment)
    #expect(HTTPDate.parse("Tue May 20 07:05:09 2025") == moment)
    #expect(HTTPDate.parse("Sat Mar  1 00:00:00 2025") == HTTPDate.parse("Sat, 01 Mar 2025 00:00:00 GMT"))
  }

  @Test func readsWhatItWrites() {
    for day in stride(from: -30_000, through: 60_000, by: 37) {
      let seconds = day * 86_400 + (day &* 7919) % 86_400
      #expect(HTTPDate.parse(HTTPDate.format(seconds)) == seconds)
    }
  }

  /// RFC 9110, section 5.6.7: a year of two digits that seems more than 50 years ahead is one of the past.
  @Test(arguments: [-40, -10, 0, 10, 40]) func takesTwoDigitsForTheNearestYear(offset: Int) {
    let year = Self.thisYear + offset
    let digits = String(String(year).suffix(2))
    #expect(
      HTTPDate.parse("Monday, 02-Jan-\(digits) 00:00:00 GMT") == HTTPDate.parse("Mon, 02 Jan \(year) 00:00:00 GMT"))
  }

  @Test func takesALeapSecondForTheNextMinute() {
    #expect(HTTPDate.parse("Sat, 31 Dec 2016 23:59:60 GMT") == HTTPDate.parse("Sun, 01 Jan 2017 00:00:00 GMT"))
  }

  @Test(arguments: [
    "", "now", "Tue", "Tue, 20 May 2025 07:05:09", "Tue, 20 May 2025 07:05:09 UTC", "Tue, 20 May 2025 07:05 GMT",
    "Tue, 20 May 2025 24:00:00 GMT", "Tue, 20 May 2025 07:60:09 GMT", "Tue, 20 May 2025 07:05:61 GMT",
    "Tue, 32 May 2025 07:05:09 GMT", "Tue, 00 May 2025 07:05:09 GMT", "Sun, 30 Feb 2025 07:05:09 GMT",
    "Tue, 20 Mai 2025 07:05:09 GMT", "Xxx, 20 May 2025 07:05:09 GMT", "Tue, +1 May 2025 07:05:09 GMT",
    "Tue, 20 May 025 07:05:09 GMT", "Tue, 20 May 2025 07:+5:09 GMT", "2025-05-20T07:05:09Z",
    "Tue, 20 May 99999999999999999999 07:05:09 GMT",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(HTTPDate.parse(text) == nil)
  }

  private static var thisYear: Int {
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900
  }
}
