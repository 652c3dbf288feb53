import News
import Testing

struct MeetingCalendarTests {
  @Test func aMeetingIsAnEventOfWholeDays() {
    let lines = calendar(.sample(status: .planned))
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.suffix(3) == ["END:VEVENT", "END:VCALENDAR", ""])
    for line in [
      "UID:mtg_1@rapporteur", "DTSTAMP:20250312T090000Z", "DTSTART;VALUE=DATE:20250314", "DTEND;VALUE=DATE:20250316",
      "STATUS:CONFIRMED", "SUMMARY:Ana Brkic and Otto Lund\\, Old Mint", "LOCATION:Old Mint\\, Split\\, HR",
      "CATEGORIES:bilateral,ferries,piers", "SEQUENCE:0",
    ] {
      #expect(lines.contains(line))
    }
  }

  @Test func aTimeIsAnInstantInUTC() throws {
    let day = try #require(CalendarDate("2025-03-14"))
    let span = DateSpan(
      start: .time(day, minuteOfDay: 30, offsetMinutes: 120), end: .time(day, minuteOfDay: 90, offsetMinutes: 120),
      precision: .time, text: "00:30")
    let lines = calendar(.sample(status: .held, date: span))
    #expect(lines.contains("DTSTART:20250313T223000Z"))
    #expect(lines.contains("DTEND:20250313T233000Z"))
  }

  @Test(arguments: [
    (MeetingStatus.proposed, "TENTATIVE", "Proposed: Ana"), (.held, "CONFIRMED", "Ana"),
    (.postponed, "CANCELLED", "Postponed: Ana"), (.cancelled, "CANCELLED", "Cancelled: Ana"),
  ])
  func tellsTheStatus(status: MeetingStatus, expected: String, summary: String) {
    let lines = calendar(.sample(status: status))
    #expect(lines.contains("STATUS:\(expected)"))
    #expect(lines.contains { $0.hasPrefix("SUMMARY:\(summary) Brkic") })
  }

  @Test func whatHasNoDayIsPassedOver() {
    let month = DateSpan(
      start: CalendarDate("2025-03-01").map { .day($0) }, end: CalendarDate("2025-03-31").map { .day($0) },
      precision: .month, text: "in March")
    #expect(!calendar(.sample(status: .planned, date: month)).contains("BEGIN:VEVENT"))
    #expect(!calendar(.sample(status: .planned, date: nil)).contains("BEGIN:VEVENT"))
  }

  @Test func foldsLongLinesBetweenCodePoints() {
    var meeting = Meeting.sample(status: .held)
    meeting.details.title = String(repeating: "é", count: 200) + "; \\ \n\u{7}."
    var calendar = MeetingCalendar(name: "Meetings")
    calendar.add(meeting)
    let text = String(decoding: calendar.finish(), as: UTF8.self)
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    #expect(text.replacing("\r\n", with: "\n").split(separator: "\n").allSatisfy { $0.utf8.count <= 75 })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:\(String(repeating: "é", count: 200))\\; \\\\ \\n."))
  }

  /// Its content lines, unfolded.
  private func calendar(_ meeting: Meeting) -> [String] {
    var calendar = MeetingCalendar(name: "Meetings")
    calendar.add(meeting)
    let text = String(decoding: calendar.finish(), as: UTF8.self).replacing("\r\n ", with: "")
    return text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
