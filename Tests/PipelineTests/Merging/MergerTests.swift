import News
import Pipeline
import Store
import Testing

/// The one record that many reports make.
struct MergerTests {
  private let pair = ["Ana Brkic", "Otto Lund"]

  @Test func takesTheFullestNamesAndTheMostPreciseDayAndPlace() throws {
    let meeting = try merge([
      Stream.report(
        "m", "a1", "2025-02-20", .planned, ["Croatia", "Lund"], on: "2025-03", at: "HR", topics: ["ferries"]),
      Stream.report(
        "m", "a2", "2025-03-03", .planned, pair, on: "2025-03-07", at: "Split, HR", topics: ["piers", "ferries"]),
      Stream.report("m", "a3", "2025-03-07T20:00:00Z", .held, ["Brkic", "Otto Lund"], at: "Old Mint, Split, HR"),
    ])
    #expect(meeting.details.title == "Ana Brkic and Otto Lund, Old Mint")
    #expect(meeting.details.participants.map(\.role) == ["Prime Minister", "Prime Minister"])
    #expect(meeting.details.participants.map(\.country) == ["HR", "NO"])
    #expect(meeting.details.date?.start?.description == "2025-03-07")
    #expect(meeting.details.place == Place(name: "Old Mint", venue: "Old Mint", city: "Split", country: "HR"))
    #expect(meeting.details.topics == ["ferries", "piers"])
    #expect(meeting.statusHistory.map(\.status) == [.planned, .held])
    #expect(meeting.statusHistory.map(\.article) == ["a1", "a3"])
    #expect(meeting.statusHistory.last?.at.description == "2025-03-07T20:00:00Z")
    #expect(meeting.details.status == .held)
  }

  @Test func countsArticlesSourcesAndTimes() throws {
    let meeting = try merge([
      Stream.report("m", "a2", "2025-03-08", .held, pair, confidence: 0.5, from: "feed_2"),
      Stream.report("m", "a1", "2025-03-07", .held, pair, confidence: 0.5),
      Stream.report("m", "a3", "2025-03-09", .held, pair, confidence: 0.5),
    ])
    #expect(meeting.articles == 3)
    #expect(meeting.sources == 2)
    #expect(meeting.firstReported.description == "2025-03-07T00:00:00Z")
    #expect(meeting.lastReported.description == "2025-03-09T00:00:00Z")
    #expect(meeting.details.confidence == 0.875)
    #expect(meeting.evidence.map(\.article) == ["a1", "a2", "a3"])
  }

  @Test(arguments: [
    ([MeetingStatus.planned, .held, .planned], [MeetingStatus.planned, .held]),
    ([.held, .cancelled], [.held]),
    ([.planned, .cancelled, .held], [.planned, .cancelled, .held]),
    ([.planned, .postponed, .planned, .held], [.planned, .postponed, .planned, .held]),
    ([.planned, .proposed], [.planned]),
    ([.planned, .underway, .planned, .held], [.planned, .underway, .held]),
    ([.proposed, .denied, .denied, .planned], [.proposed, .denied, .planned]),
  ])
  func theStatusFollowsTheNews(told: [MeetingStatus], history: [MeetingStatus]) throws {
    let reports = told.enumerated().map { index, status in
      Stream.report("m", "a\(index)", "2025-03-0\(index + 1)", status, pair)
    }
    let meeting = try merge(reports)
    #expect(meeting.statusHistory.map(\.status) == history)
    #expect(meeting.details.status == history.last)
  }

  @Test func whatIsHardlySureChangesNothing() throws {
    let meeting = try merge([
      Stream.report("m", "a1", "2025-03-01", .planned, pair),
      Stream.report("m", "a2", "2025-03-02", .cancelled, pair, confidence: 0.1),
    ])
    #expect(meeting.details.status == .planned)
  }

  @Test func aNewDayAfterADelayIsTheDay() throws {
    let reports = [
      Stream.report("m", "a1", "2025-03-01", .planned, pair, on: "2025-03-07"),
      Stream.report("m", "a2", "2025-03-02", .planned, pair, on: "2025-03-07"),
      Stream.report("m", "a3", "2025-03-05", .postponed, pair, on: "2025-03-07"),
      Stream.report("m", "a4", "2025-03-12", .planned, pair, on: "2025-03-28"),
    ]
    #expect(try merge(reports).details.date?.text == "2025-03-28")
    #expect(try merge(Array(reports.prefix(3))).details.date?.text == "2025-03-07")
  }

  @Test func oneReportIsItsOwnRecord() throws {
    let report = Stream.report(
      "m", "a1", "2025-03-01", .planned, pair, on: "2025-03-07", at: "Split, HR", topics: ["ferries"])
    #expect(try merge([report]).details == report.stored.report.details)
  }

  @Test func evidenceIsBounded() throws {
    let reports = (0..<40).map { Stream.report("m", "a\($0)", "2025-03-07", .held, pair) }
    #expect(try merge(reports).evidence.count == 20)
    #expect(try merge(reports).articles == 40)
  }

  @Test(arguments: Stream.all) func theOrderOfArrivalDoesNotMatter(stream: Stream) throws {
    var random = SeededRandom(seed: 3)
    for group in MeetingGrouping.groups(of: stream.reports.map(\.stored)) {
      let meeting = MeetingMerger.merge(group, id: "mtg_1")
      for _ in 0..<10 { #expect(MeetingMerger.merge(group.shuffled(using: &random), id: "mtg_1") == meeting) }
    }
  }

  @Test func withoutReportsThereIsNoMeeting() {
    #expect(MeetingMerger.merge([], id: "mtg_1") == nil)
  }

  private func merge(_ reports: [Stream.Labelled]) throws -> Meeting {
    try #require(MeetingMerger.merge(reports.map(\.stored), id: "mtg_1"))
  }
}
