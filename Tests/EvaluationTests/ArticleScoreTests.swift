import Evaluation
import News
import Testing

/// Whole articles: every meeting counts, and so does every record beyond them. The counts are made by hand.
@Suite struct ArticleScoreTests {
  private let text = "Lind met Okoro in Narvik on Monday. Okoro rang Brandt."

  private var evidence: Evidence { Evidence(text: "Okoro rang Brandt.", start: 36, end: 54) }

  @Test func countsRecordsAndParticipantsAndJudgesWhatWasFound() throws {
    let set = try #require(
      try Reports.set(
        """
        [{"id": "a", "title": "Talks", "text": "\(text)", "published": "2025-03-05", "meetings": [
          {"participants": ["Anna Lind", "Ben Okoro"], "place": "Narvik", "date": {"start": "2025-03-03"},
           "status": "held", "mode": "in_person"},
          {"participants": ["Ben Okoro", "Carl Brandt", "Dora Maas"], "place": null, "date": null, "status": "held",
           "mode": "phone"}]},
         {"id": "b", "text": "Nothing happened.", "meetings": []},
         {"id": "c", "text": "Two met.", "meetings": [{"participants": ["Eve Stone", "Finn Berg"]}]}]
        """))
    let narvik = Place(name: "Narvik", venue: nil, city: "Narvik", country: "NO")
    let told = [
      Reports.told(
        [
          // Right but for the day; a guest who is none.
          Reports.report(
            ["President Anna Lind", "Ben Okoro", "Gus Hale"], place: narvik, day: "2025-03-04", evidence: [evidence]),
          // One of three is missing, the mode is wrong, and the evidence stands elsewhere.
          Reports.report(
            ["Okoro", "Brandt"], evidence: [Evidence(text: "Okoro rang Brandt.", start: 35, end: 53)]),
        ], title: "Talks", text: text),
      Reports.told([Reports.report(["Gus Hale", "Ida Frost"])]),
      Reports.told([]),
    ]
    let score = Evaluation.score(set, told)
    #expect(score.format == .articles)
    #expect(score.items == 3)
    #expect(score.tally("records") == Tally(right: 2, extra: 1, missed: 1))
    // 2 and 2 of the two found; Hale once as a guest and with Frost in a record that is none; Maas, Stone and Berg.
    #expect(score.tally("participants") == Tally(right: 4, extra: 3, missed: 3))
    #expect(score.share("place") == Share(right: 1, of: 1))
    #expect(score.share("date") == Share(right: 0, of: 1))
    #expect(score.share("status") == Share(right: 2, of: 2))
    #expect(score.share("mode") == Share(right: 1, of: 2))
    #expect(score.share("evidence") == Share(right: 1, of: 2))
    let mistakes = score.mistakes.map { "\($0.measure) \($0.item)" }
    #expect(
      mistakes == ["participants a", "date a", "participants a", "mode a", "evidence a", "extra b", "missed c"])
    #expect(score.mistakes[1].labelled == ["2025-03-03"])
    #expect(score.mistakes[1].told == ["2025-03-04"])
  }

  @Test func ratiosAreThoseOfTheCounts() {
    let tally = Tally(right: 6, extra: 2, missed: 6)
    #expect(tally.precision == 0.75)
    #expect(tally.recall == 0.5)
    #expect(abs(tally.f1 - 0.6) < 1e-12)
    #expect(Tally().f1 == 0)
    #expect(Share().ratio == 0)
  }

  @Test func ofTwoMeetingsOfTheSameEachTakesItsOwn() throws {
    let set = try #require(
      try Reports.set(
        """
        [{"text": "x", "meetings": [
          {"participants": ["Anna Lind", "Ben Okoro"], "date": {"start": "2025-03-03"}, "status": "held"},
          {"participants": ["Anna Lind", "Ben Okoro"], "date": {"start": "2025-04-01T09:00:00+02:00"},
           "status": "planned"}]}]
        """))
    let told = Reports.told([
      Reports.report(["Anna Lind", "Ben Okoro"], day: "2025-04-01", status: .planned),
      Reports.report(["Anna Lind", "Ben Okoro"], day: "2025-03-03"),
    ])
    let score = Evaluation.score(set, [told])
    #expect(score.share("date") == Share(right: 2, of: 2))
    #expect(score.share("status") == Share(right: 2, of: 2))
    #expect(score.tally("records") == Tally(right: 2))
  }

  /// What makes two names one participant's.
  @Test(arguments: [
    ("Anna Lind", "Lind", true), ("Lind", "Prime Minister Anna Lind", true), ("Anna Lind", "Karl Lind", true),
    ("José Muñoz", "Jose Munoz", true), ("Anna Lind’s", "anna lind", true), ("King Olav of Norway", "Norway", true),
    ("Anna Lind", "Anna Berg", false), ("the president", "the President", true), ("the president", "minister", false),
    ("Ana Maria Reyes", "Ana Maria Soto", true), ("Lind", "", false),
  ])
  func namesAgree(label: String, told: String, agree: Bool) throws {
    let meeting = LabelledMeeting(participants: [label])
    let set = LabelledSet(
      file: "x.json", format: .articles, items: [LabelledItem(name: "1", text: "", label: .article([meeting]))])
    let score = Evaluation.score(set, [Reports.told([Reports.report([told])])])
    #expect(score.tally("participants")?.right == (agree ? 1 : 0))
  }
}
