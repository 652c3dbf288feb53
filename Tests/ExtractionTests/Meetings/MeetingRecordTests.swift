import Extraction
import News
import Testing

@Suite("The parts of a record")
struct MeetingRecordTests {
  private let story = Story(
    """
    Greek Prime Minister Kyriakos Mitsotakis will receive French President Emmanuel Macron at the Maximos Mansion in \
    Athens on Friday. The two leaders are to discuss natural gas and defence spending.

    Farmers blocked roads near Larissa.
    """, title: "Mitsotakis to receive Macron in Athens")

  @Test("Names, roles, countries, and who hosts")
  func participants() throws {
    let meeting = try #require(story.meetings.first)
    #expect(story.meetings.count == 1)
    #expect(
      meeting.details.participants == [
        Participant(
          name: "Kyriakos Mitsotakis", kind: .person, role: "Prime Minister", country: "GR", host: true,
          mention: "Kyriakos Mitsotakis"),
        Participant(
          name: "Emmanuel Macron", kind: .person, role: "President", country: "FR", host: false,
          mention: "Emmanuel Macron"),
      ])
  }

  @Test("Kind, title, codes and confidence")
  func judgement() throws {
    let details = try #require(story.meetings.first).details
    #expect(details.kind == .bilateral)
    #expect(details.title.hasPrefix("Kyriakos Mitsotakis and Emmanuel Macron, "))
    #expect(details.codes == EventCodes(cameo: "043", plover: "CONSULT"))
    #expect(details.confidence > 0.9 && details.confidence < 1)
  }

  @Test("The evidence is the sentence that names both, with its offsets")
  func evidence() throws {
    let evidence = try #require(story.meetings.first).evidence
    #expect(evidence.first?.start == 0)
    #expect(evidence.first?.text.hasSuffix("in Athens on Friday.") == true)
    #expect(evidence.first?.part == .text)
  }

  @Test("Its topics are those of its passage")
  func topics() throws {
    let topics = try #require(story.meetings.first).details.topics
    #expect(topics.contains("natural-gas") || topics.contains("defence-spending"))
    #expect(!topics.contains { $0.contains("road") || $0.contains("farm") })
  }

  @Test("Countries that meet are no topics of their meeting, others are")
  func countriesAsTopics() throws {
    let story = Story(
      """
      Saudi Crown Prince Mohammed bin Salman met British Prime Minister Keir Starmer in London on Monday to discuss South \
      Sudan. Saudi Arabia and the United Kingdom want a truce in South Sudan, both leaders said.
      """, published: "2025-03-04")
    let topics = try #require(story.meetings.first).details.topics
    #expect(topics.contains("south-sudan"))
    #expect(!topics.contains("saudi-arabia") && !topics.contains("united-kingdom"))
  }

  @Test(
    "Calls, meetings abroad, proposals and denials have their codes",
    arguments: [
      ("Donald Trump spoke by phone with Narendra Modi on Tuesday.", "041"),
      ("Marco Rubio met Sergei Lavrov in Riyadh on Tuesday.", "044"),
      ("Donald Trump offered to meet Kim Jong Un.", "036"),
      ("Narendra Modi met Keir Starmer in London on Tuesday.", "042"),
    ])
  func codes(text: String, cameo: String) {
    #expect(Story(text).meetings.first?.details.codes == EventCodes(cameo: cameo, plover: "CONSULT"))
  }

  @Test("A denied meeting has no code")
  func deniedCode() {
    let story = Story("The Kremlin denied that Vladimir Putin had met Kim Jong Un in Sochi.")
    #expect(story.meetings.first?.details.codes == EventCodes(cameo: nil, plover: nil))
  }

  @Test("Where only the headline tells, the evidence is in the title")
  func titleEvidence() {
    let story = Story("Fishing rights were the subject.", title: "Ishiba meets Lee Jae-myung in Tokyo")
    #expect(story.meetings.first?.evidence.map(\.part) == [.title])
    #expect(story.meetings.first?.evidence.first?.text == "Ishiba meets Lee Jae-myung in Tokyo")
  }

  @Test("Without a day of publication a weekday keeps its words alone")
  func undated() {
    let date = Story("Emmanuel Macron will meet Edi Rama in Tirana on Friday.", published: nil).meetings.first?.details
      .date
    #expect(date?.text == "Friday")
    #expect(date?.start == nil)
    #expect(date?.precision == .unknown)
  }

  @Test("One meeting told of often is one record, two meetings are two")
  func counts() {
    let once = Story(
      """
      Keir Starmer met Justin Trudeau in London on Tuesday. The meeting at Downing Street lasted an hour. After the \
      talks the two prime ministers spoke of trade. Mr Starmer and Mr Trudeau met to discuss steel.
      """)
    #expect(once.meetings.count == 1)
    let twice = Story(
      "Keir Starmer met Emmanuel Macron in London on Monday. On Friday Mr Starmer will meet Bart De Wever in Brussels.")
    #expect(twice.meetings.count == 2)
  }

  @Test("People are counted by their names, most mentioned first, and are no topics")
  func people() {
    let findings = Story("Edi Rama spoke. Mr Rama met Albin Kurti, the prime minister of Kosovo, and Rama smiled.")
      .findings
    #expect(findings.people.map(\.id) == ["edi-rama", "albin-kurti"])
    #expect(findings.people.first?.mentions.count == 3)
    #expect(findings.people.last?.role == "Prime Minister")
    #expect(!findings.topics.contains { $0.slug.contains("rama") })
  }
}
