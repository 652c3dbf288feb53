import Extraction
import News
import Testing

/// Needs the corpus, which holds the user's sample.
@Suite("The user's sample", .enabled(if: Corpus.isPresent))
struct SeedTests {
  @Test("One planned meeting on Friday, whatever day of that week it was published", arguments: 3...7)
  func meeting(day: Int) throws {
    var content = try #require(try Corpus.seed())
    content.published = ZonedTimestamp("2025-02-0\(day)")
    let meetings = Extractor().findings(in: content).meetings
    let details = try #require(meetings.first).details
    #expect(meetings.count == 1)
    #expect(details.kind == .bilateral && details.mode == .inPerson && details.status == .planned)
    #expect(details.title == "Shigeru Ishiba and Donald Trump, White House")
    #expect(details.place == Place(name: "White House", venue: "White House", city: "Washington", country: "US"))
    #expect(details.date?.start?.description == "2025-02-07" && details.date?.text == "Friday")
    #expect(meetings.first?.evidence.first?.start == 0 && details.confidence == 0.97)
    #expect(details.codes == EventCodes(cameo: "042", plover: "CONSULT"))
    #expect(
      details.participants == [
        Participant(
          name: "Shigeru Ishiba", kind: .person, role: "Prime Minister", country: "JP", host: false,
          mention: "Shigeru Ishiba"),
        Participant(
          name: "Donald Trump", kind: .person, role: "President", country: "US", host: true, mention: "Donald Trump"),
      ])
  }

  @Test("Its six topics are among the meeting's")
  func topics() throws {
    var content = try #require(try Corpus.seed())
    content.published = ZonedTimestamp("2025-02-06")
    let topics = try #require(Extractor().findings(in: content).meetings.first).details.topics
    for topic in [
      "economy", "national-security", "north-korea", "artificial-intelligence", "defence-spending",
      "foreign-investment",
    ] {
      #expect(topics.contains(topic))
    }
  }
}
