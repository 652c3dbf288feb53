import News
import Testing

/// How news tells of meetings in other words than "X met Y".
@Suite("Told in the manner of news")
struct ReportedMeetingTests {
  @Test(
    "The day on which something was said after talks is theirs",
    arguments: [
      Story(
        "The tunnel will be dug, Giorgia Meloni said on Tuesday after meeting Friedrich Merz in Trieste.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Trieste"]),
      Story(
        "Friedrich Merz and Giorgia Meloni promised on Tuesday to dig the tunnel, after three hours of talks in Trieste.",
        tells: ["held in_person Friedrich Merz + Giorgia Meloni 2025-03-11 Trieste"]),
      Story(
        "Friedrich Merz and Giorgia Meloni signed on Tuesday, two weeks after talks in Trieste.",
        tells: ["held in_person Friedrich Merz + Giorgia Meloni - Trieste"]),
      Story(
        "Friedrich Merz and Giorgia Meloni want a tunnel, both said on Tuesday. The two met at Villa Opicina for an hour.",
        tells: ["held in_person Friedrich Merz + Giorgia Meloni 2025-03-11 Villa Opicina"]),
      Story(
        "Friedrich Merz and Giorgia Meloni agreed in Trieste on Tuesday to dig. The two met for an hour.",
        tells: ["held in_person Friedrich Merz + Giorgia Meloni 2025-03-11 Trieste"]),
    ])
  func sequel(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "Which day is the meeting's",
    arguments: [
      Story(
        "ROME, March 12 (Wire) - Giorgia Meloni will host Friedrich Merz in Trieste on March 20, her office said.",
        tells: ["planned in_person Giorgia Meloni + Friedrich Merz 2025-03-20 Trieste"]),
      Story(
        "Giorgia Meloni on Monday called off a meeting with Friedrich Merz in Trieste on Friday.",
        tells: ["cancelled in_person Giorgia Meloni + Friedrich Merz 2025-03-14 Trieste"]),
      Story(
        "Giorgia Meloni will receive Friedrich Merz in ten days, on Saturday the 22nd.",
        tells: ["planned in_person Giorgia Meloni + Friedrich Merz 2025-03-22 Italy"]),
      Story(
        "Giorgia Meloni and Friedrich Merz held their third meeting this year in Trieste.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz - Trieste"]),
    ])
  func day(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "How it stands",
    arguments: [
      Story(
        "Giorgia Meloni was holding talks with Friedrich Merz in Trieste on Wednesday.",
        tells: ["underway in_person Giorgia Meloni + Friedrich Merz 2025-03-12 Trieste"]),
      Story(
        "Giorgia Meloni and Friedrich Merz were to have met in Trieste on Wednesday.",
        tells: ["cancelled in_person Giorgia Meloni + Friedrich Merz 2025-03-12 Trieste"]),
      Story(
        "Giorgia Meloni would like to meet Friedrich Merz in Trieste on Friday.",
        tells: ["proposed in_person Giorgia Meloni + Friedrich Merz 2025-03-14 Trieste"]),
      Story(
        "Giorgia Meloni and Friedrich Merz agreed to delay their meeting in Trieste to 22 March.",
        tells: ["postponed in_person Giorgia Meloni + Friedrich Merz 2025-03-22 Trieste"]),
      Story(
        "Giorgia Meloni will not receive Friedrich Merz on Friday as planned.",
        tells: ["cancelled in_person Giorgia Meloni + Friedrich Merz 2025-03-14 Italy"]),
      Story(
        "Giorgia Meloni and Friedrich Merz did meet on Tuesday, in Trieste.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Trieste"]),
      Story(
        """
        Giorgia Meloni met Friedrich Merz in Trieste on Tuesday. \
        The talks had been delayed by a storm.
        """, tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Trieste"]),
    ])
  func standing(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "Calls in which one tells the other something",
    arguments: [
      Story(
        "Giorgia Meloni asked Friedrich Merz in a telephone call on Tuesday to send engineers.",
        tells: ["held phone Giorgia Meloni + Friedrich Merz 2025-03-11 -"]),
      Story(
        "On 11 March, a telephone conversation took place at the request of the German side between "
          + "Giorgia Meloni and Friedrich Merz.",
        tells: ["held phone Giorgia Meloni + Friedrich Merz 2025-03-11 -"]),
    ])
  func calls(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test("The verb is said once for two meetings")
  func gapped() {
    let story = Story(
      "Giorgia Meloni will meet Friedrich Merz in Trieste on Friday and Donald Tusk in Gdansk on Sunday.")
    #expect(
      Set(story.summaries) == [
        "planned in_person Giorgia Meloni + Friedrich Merz 2025-03-14 Trieste",
        "planned in_person Giorgia Meloni + Donald Tusk 2025-03-16 Gdansk",
      ])
  }

  @Test(
    "Towns and crossings that no gazetteer has",
    arguments: [
      Story(
        "Giorgia Meloni met Friedrich Merz at Brennersee on Tuesday.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Brennersee"]),
      Story(
        "Giorgia Meloni met Friedrich Merz on the Oberalm bridge on Tuesday.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Oberalm bridge"]),
      Story(
        "Giorgia Meloni met Friedrich Merz on Tuesday, the press office in Rome said.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 -"]),
      Story(
        "Giorgia Meloni came home from Trieste, where she met Friedrich Merz on Tuesday.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 Trieste"]),
    ])
  func places(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "Whom a pronoun cannot mean",
    arguments: [
      Story(
        "Friedrich Merz thanked Emmanuel Macron when he received him in Kiel on Tuesday.",
        tells: ["held in_person Emmanuel Macron + Friedrich Merz 2025-03-11 Kiel"]),
      Story("Friedrich Merz took the train. A crowd met the chancellor's car at the station.", tells: []),
    ])
  func pronouns(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test("Offices and the names beside them are the same persons")
  func appositions() {
    let story = Story(
      "The fisheries ministers of Kenya and Uganda, Wanjiru Otieno and Grace Okello, met in Kisumu on Tuesday.")
    let participants = story.meetings.first?.details.participants ?? []
    #expect(participants.map(\.name) == ["Wanjiru Otieno", "Grace Okello"])
    #expect(participants.map(\.country) == ["KE", "UG"])
    let deputies = Story(
      "Wanjiru Otieno met Grace Okello. Their deputies, Juma Kibaki and Peter Mukasa, are to meet in Mbale on Friday.")
    #expect(deputies.summaries.contains("planned in_person Juma Kibaki + Peter Mukasa 2025-03-14 Mbale"))
  }

  @Test(
    "Written as spoken",
    arguments: [
      Story(
        "Giorgia Meloni and Friedrich Merz have much to say. They'll meet in Trieste on Friday.",
        tells: ["planned in_person Giorgia Meloni + Friedrich Merz 2025-03-14 Trieste"]),
      Story(
        "Giorgia Meloni and Friedrich Merz agreed by telephone on Tuesday to dig.",
        tells: ["held phone Giorgia Meloni + Friedrich Merz 2025-03-11 -"]),
      Story(
        "Giorgia Meloni travels to Trieste on Friday. She will meet Friedrich Merz.",
        tells: ["planned in_person Giorgia Meloni + Friedrich Merz 2025-03-14 -"]),
      Story(
        "Giorgia Meloni met Friedrich Merz in the old monastery of Santa Agnesa on Tuesday.",
        tells: ["held in_person Giorgia Meloni + Friedrich Merz 2025-03-11 monastery of Santa Agnesa"]),
    ])
  func spoken(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test("A name like a leader's is another's where office and country are others")
  func namesake() {
    let story = Story(
      "Kenya's fisheries minister, Hasan Muhamed, met his Ugandan counterpart, Grace Okello, on Tuesday.")
    #expect(story.meetings.first?.details.participants.map(\.name) == ["Hasan Muhamed", "Grace Okello"])
  }
}
