import News
import Testing

@Suite struct CalendarDateTests {
  @Test func countsDaysBothWays() throws {
    #expect(CalendarDate(daysSinceEpoch: 0).description == "1970-01-01")
    let leapDay = try #require(CalendarDate("2024-02-29"))
    #expect(leapDay.adding(days: 1).description == "2024-03-01")
    for days in stride(from: -100_000, through: 100_000, by: 37) {
      #expect(CalendarDate(daysSinceEpoch: days).daysSinceEpoch == days)
    }
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2025-02-06", .thursday), ("2025-02-07", .friday), ("1969-12-28", .sunday),
  ])
  func knowsWeekdays(text: String, weekday: Weekday) throws {
    #expect(try #require(CalendarDate(text)).weekday == weekday)
  }

  @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-01", "20230101", "", "2023-04-31"])
  func refusesDaysThatAreNone(text: String) {
    #expect(CalendarDate(text) == nil)
  }
}
