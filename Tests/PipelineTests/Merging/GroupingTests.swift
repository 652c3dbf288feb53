import News
import Pipeline
import Store
import Testing

/// Which reports are taken for the same meeting.
struct GroupingTests {
  @Test(arguments: Stream.all) func groupsReportsByMeeting(stream: Stream) {
    #expect(groups(stream.reports.map(\.stored)) == labels(stream))
  }

  @Test(arguments: Stream.all) func theOrderOfArrivalDoesNotMatter(stream: Stream) {
    var random = SeededRandom(seed: 5)
    for _ in 0..<20 {
      #expect(groups(stream.reports.map(\.stored).shuffled(using: &random)) == labels(stream))
    }
  }

  /// B-cubed (Bagga and Baldwin 1998) over all streams at once, each with a company of its own.
  @Test func manyMeetingsAtOnceStayApart() {
    // The streams share people: they are told apart by years.
    var all: [Stream.Labelled] = []
    for (index, stream) in Stream.all.enumerated() {
      all += stream.reports.map { moved($0, years: index, stream: stream.name) }
    }
    let groups = MeetingGrouping.groups(of: all.map(\.stored))
    let truth = Dictionary(uniqueKeysWithValues: all.map { (key($0.stored), $0.meeting) })
    var (precision, recall) = (0.0, 0.0)
    for group in groups {
      for report in group {
        let label = truth[key(report)]
        let right = Double(group.count { truth[key($0)] == label })
        precision += right / Double(group.count)
        recall += right / Double(all.count { $0.meeting == label })
      }
    }
    let count = Double(all.count)
    let f1 = 2 * (precision / count) * (recall / count) / (precision / count + recall / count)
    #expect(f1 >= 0.95)
  }

  @Test func tellsTheReasons() {
    let pair = ["Ana Brkic", "Otto Lund"]
    let reports = [
      Stream.report("m", "a1", "2025-03-01", .planned, ["Croatia", "Otto Lund"], on: "2025-03-07", at: "Split, HR")
        .stored,
      Stream.report("m", "a2", "2025-03-07", .held, pair, on: "2025-03-07", at: "Split, HR", topics: ["ferries"])
        .stored,
      Stream.report("m", "a3", "2025-03-08", .held, pair, topics: ["ferries"]).stored,
    ]
    let reasons = MeetingGrouping.explained(reports.reversed()).map(\.reasons)
    #expect(
      reasons == [
        [], ["same day", "same participants", "a participant named by the country", "same place"].sorted(),
        ["days that go together", "same participants", "same topics"].sorted(),
      ])
  }

  private func groups(_ reports: [StoredReport]) -> Set<Set<String>> {
    Set(MeetingGrouping.groups(of: reports).map { Set($0.map(key)) })
  }

  private func labels(_ stream: Stream) -> Set<Set<String>> {
    Set(Dictionary(grouping: stream.reports, by: \.meeting).values.map { Set($0.map { key($0.stored) }) })
  }

  private func key(_ report: StoredReport) -> String { "\(report.article) \(report.report.details)" }

  private func moved(_ report: Stream.Labelled, years: Int, stream: String) -> Stream.Labelled {
    // A year of 52 weeks keeps the days of the week.
    let days = years * 364
    var stored = report.stored
    stored.article += "-\(years)"
    stored.origin.story = stored.article
    stored.published = stored.published.adding(seconds: Int64(days) * 86_400)
    if let date = stored.report.details.date {
      let move = { (moment: DateSpan.Moment?) in moment.map { DateSpan.Moment.day($0.day.adding(days: days)) } }
      stored.report.details.date?.start = move(date.start)
      stored.report.details.date?.end = move(date.end)
    }
    return Stream.Labelled(meeting: "\(stream)/\(report.meeting)", stored: stored)
  }
}
