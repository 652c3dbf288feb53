import Evaluation
import News
import Testing

/// Readouts, announcements, excerpts and sentences. The counts are made by hand.
@Suite struct OtherScoreTests {
  @Test func readouts() throws {
    let set = try #require(
      try Reports.set(
        """
        [{"title": "One", "text": "x", "published": "2024-05-02", "participants": ["Anna Lind", "Ben Okoro"],
          "code": "NO", "mode": "phone", "status": "held", "date": "2024-05-02"},
         {"title": "Two", "text": "x", "participants": ["Carl Brandt", "Dora Maas"], "code": "DE", "mode": "virtual",
          "date": "2024-06-10"},
         {"title": "Three", "text": "x", "participants": ["Eve Stone", "Finn Berg"], "mode": "in_person",
          "date": "2024-06-10"}]
        """))
    let told = [
      Reports.told([
        Reports.report(["Gus Hale", "Lind"]),
        Reports.report(["Anna Lind", "Ben Okoro"], country: "NO", day: "2024-05-01", mode: .phone),
      ]),
      Reports.told([
        Reports.report(
          ["Carl Brandt", "Dora Maas", "Ida Frost"], country: "AT", day: "2024-06-12", status: .planned, mode: .video)
      ]),
      Reports.told([Reports.report(["Eve Stone", "Gus Hale"], day: "2024-06-10")]),
    ]
    let score = Evaluation.score(set, told)
    #expect(score.format == .readouts)
    #expect(score.share("found") == Share(right: 2, of: 3))
    #expect(score.share("country") == Share(right: 1, of: 2))
    #expect(score.share("mode") == Share(right: 2, of: 2))
    #expect(score.share("status") == Share(right: 1, of: 2))
    // A day more or less is right.
    #expect(score.share("date") == Share(right: 1, of: 2))
    #expect(score.tally("participants") == Tally(right: 5, extra: 2, missed: 1))
    #expect(score.mistakes.map(\.measure) == ["participants", "country", "status", "date", "found"])
  }

  @Test func announcements() throws {
    let set = try #require(
      try Reports.set(
        """
        [{"title": "One", "text": "x", "visitor": "His Majesty King Olav of Norway", "gold_visit": ["2024-05-21"]},
         {"title": "Two", "text": "x", "visitor": "President Ben Okoro and Mrs. Okoro", "gold_visit": null},
         {"title": "Three", "text": "x", "visitor": "Dora Maas, prime minister"}]
        """))
    let told = [
      Reports.told([
        Reports.report(["Gus Hale", "Ida Frost"]),
        Reports.report(["King Olav", "Gus Hale"], day: "2024-05-22", status: .planned),
      ]),
      Reports.told([Reports.report(["Ben Okoro", "Gus Hale"], status: .held)]),
      Reports.told([]),
    ]
    let score = Evaluation.score(set, told)
    #expect(score.format == .announcements)
    #expect(score.share("found") == Share(right: 2, of: 3))
    #expect(score.share("status") == Share(right: 1, of: 2))
    #expect(score.share("date") == Share(right: 0, of: 1))
  }

  @Test func excerpts() throws {
    let event = "\"sentences\": [\"One .\", \"Two ( a ) .\", \"Lind did n't meet Okoro .\", \"Four .\"]"
    let set = try #require(
      try Reports.set(
        """
        [{"id": "a", \(event), "meeting": true,
          "arguments": [{"role": "participant", "text": "Lind"}, {"role": "participant", "text": "Okoro"},
                        {"role": "place", "text": "Narvik"}]},
         {"id": "b", \(event), "meeting": true, "arguments": [{"role": "participant", "text": "the board"}]},
         {"id": "c", \(event), "meeting": false, "type": "life.die", "arguments": []},
         {"id": "d", \(event), "meeting": false, "type": "contact.promise", "arguments": []},
         {"id": "e", \(event), "meeting": false, "type": "life.die", "arguments": []}]
        """))
    // "One. Two (a). Lind didn't meet Okoro. Four."
    let third = Evidence(text: "Lind didn't meet Okoro.", start: 14, end: 37)
    let fourth = Evidence(text: "Four.", start: 38, end: 43)
    guard case .excerpt(let label) = set.items[0].label else {
      Issue.record("it is an excerpt")
      return
    }
    #expect(set.items[0].text == "One. Two (a). Lind didn't meet Okoro. Four.")
    #expect(label.span == 14..<37)
    let told = [
      Reports.told([
        Reports.report(["Anna Lind", "Ben Okoro"], evidence: [third]),
        Reports.report(["Anna Lind", "Gus Hale"], evidence: [third]),
      ]),
      // The record is told of elsewhere.
      Reports.told([Reports.report(["Lind", "Okoro"], evidence: [fourth])]),
      Reports.told([Reports.report(["Lind", "Okoro"], evidence: [fourth, third])]),
      // Another contact counts neither way.
      Reports.told([Reports.report(["Lind", "Okoro"], evidence: [third])]),
      Reports.told([]),
    ]
    let score = Evaluation.score(set, told)
    #expect(score.format == .excerpts)
    #expect(score.tally("events") == Tally(right: 1, extra: 1, missed: 1))
    // Lind, who takes part in both records, is one participant.
    #expect(score.tally("participants") == Tally(right: 2, extra: 1, missed: 1))
    #expect(score.mistakes.map(\.measure) == ["participants", "missed", "extra"])
  }

  @Test func sentences() throws {
    let set = try #require(
      try Reports.set(
        """
        [{"id": "a", "text": "x", "status": "held", "date": "2024-05-02", "mode": "phone"},
         {"id": "b", "text": "x", "status": "planned", "date": null},
         {"id": "c", "text": "x", "status": "denied"}]
        """))
    let told = [
      Reports.told([Reports.report(["A", "B"], day: "2024-05-03", mode: .phone)]),
      Reports.told([Reports.report(["A", "B"], day: "2024-05-03", status: .planned)]),
      Reports.told([]),
    ]
    let score = Evaluation.score(set, told)
    #expect(score.share("found") == Share(right: 2, of: 3))
    #expect(score.share("status") == Share(right: 2, of: 2))
    #expect(score.share("date") == Share(right: 0, of: 1))
    #expect(score.share("mode") == Share(right: 1, of: 1))
  }
}
