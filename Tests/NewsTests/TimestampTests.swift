import News
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2025-02-06T09:00:00Z", "2025-02-06T09:00:00Z"),
    ("2022-11-13 10:29:07-05:00", "2022-11-13T15:29:07Z"),
    ("2025-02-06T09:00:00.250+09:00", "2025-02-06T00:00:00.250Z"),
    ("2025-02-06t09:00z", "2025-02-06T09:00:00Z"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
  ])
  func readsAndWritesRFC3339(text: String, written: String) throws {
    #expect(try #require(ZonedTimestamp(text)).instant.description == written)
  }

  @Test func keepsTheWritersDay() throws {
    let evening = try #require(ZonedTimestamp("2022-11-13T20:29:07-05:00"))
    #expect(evening.day.description == "2022-11-13")
    #expect(evening.instant.day().description == "2022-11-14")
    #expect(try #require(ZonedTimestamp("2025-02-06")).isDateOnly)
  }

  @Test(arguments: [
    "", "yesterday", "2025-02-06T", "2025-02-06T25:00:00Z", "2025-02-06T09:00:00+99:00", "2025-02-06T09:00:00Zx",
  ])
  func refusesWhatIsNoTime(text: String) {
    #expect(ZonedTimestamp(text) == nil)
  }
}
