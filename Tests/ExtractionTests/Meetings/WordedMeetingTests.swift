import Testing

@Suite("Other words for a meeting")
struct WordedMeetingTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Emmanuel Macron is due to see Giorgia Meloni in Turin on Friday.",
        tells: ["planned in_person Emmanuel Macron + Giorgia Meloni 2025-03-14 Turin"]),
      Story(
        "Pedro Sánchez and Luís Montenegro will see each other in Badajoz on Saturday.",
        tells: ["planned in_person Pedro Sánchez + Luís Montenegro 2025-03-15 Badajoz"]),
      Story(
        "Mark Carney dined with Emmanuel Macron in Paris on Monday.",
        tells: ["held in_person Mark Carney + Emmanuel Macron 2025-03-10 Paris"]),
      Story(
        "Friedrich Merz had lunch with Donald Tusk in Warsaw on Tuesday.",
        tells: ["held in_person Friedrich Merz + Donald Tusk 2025-03-11 Warsaw"]),
      Story(
        "Marco Rubio rang David Lammy on Tuesday to talk about steel.",
        tells: ["held phone Marco Rubio + David Lammy 2025-03-11 -"]),
      Story(
        "Giorgia Meloni spoke to the press after three hours of talks with Olaf Scholz in Milan on Monday.",
        tells: ["held in_person Giorgia Meloni + Olaf Scholz 2025-03-10 Milan"]),
      Story(
        "A meeting of Keir Starmer with Irish Taoiseach Micheál Martin in Liverpool on Thursday has been cancelled.",
        tells: ["cancelled in_person Keir Starmer + Micheál Martin 2025-03-13 Liverpool"]),
      Story(
        "The talks, which opened on Monday in Oslo, bring together Emmanuel Macron and Olaf Scholz.",
        tells: ["held in_person Emmanuel Macron + Olaf Scholz 2025-03-10 Oslo"]),
      Story(
        "Mark Carney and Keir Starmer discussed steel in a video conference on Tuesday.",
        tells: ["held video Mark Carney + Keir Starmer 2025-03-11 -"]),
      Story(
        "Donald Tusk has invited Petr Fiala for talks in Brno on Friday.",
        tells: ["proposed in_person Donald Tusk + Petr Fiala 2025-03-14 Brno"]),
      Story(
        "Giorgia Meloni thanked Olaf Scholz, and he will fly to Rome to meet her on Friday.",
        tells: ["planned in_person Olaf Scholz + Giorgia Meloni 2025-03-14 Rome"]),
      Story(
        "Emmanuel Macron will travel to Lisbon on Friday to continue the discussion with Luís Montenegro.",
        tells: ["planned in_person Emmanuel Macron + Luís Montenegro 2025-03-14 Lisbon"]),
      Story(
        "Sweden has suggested talks with Norway in Bergen on Friday.",
        tells: ["proposed in_person Sweden + Norway 2025-03-14 Bergen"]),
      Story(
        "Pope Francis received in audience President Javier Milei of Argentina on Monday.",
        tells: ["held in_person Francis + Javier Milei 2025-03-10 Vatican"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test("A second meeting of those who met is another one")
  func secondMeeting() {
    let story = Story(
      "Olaf Scholz met Alexander De Croo in Aachen on Monday. A second meeting is planned for Friday in Brussels.")
    #expect(
      story.summaries == [
        "held in_person Olaf Scholz + Alexander De Croo 2025-03-10 Aachen",
        "planned in_person Olaf Scholz + Alexander De Croo 2025-03-14 Brussels",
      ])
  }

  @Test(
    "To see someone need be no meeting",
    arguments: [
      "Keir Starmer wants to see Vladimir Putin in court, an aide said on Monday.",
      "Olaf Scholz said he was sorry to see Robert Habeck leave the party on Monday.",
      "Voters will see Donald Trump as a winner, said Senator Mark Bell.",
      "Reporters asked Olaf Scholz whether he had ever met Dmitry Kozak.",
      "Mark Bell had long talks with a queen about horses, he writes.",
      "Emmanuel Macron ate breakfast at the hotel on Monday, and Olaf Scholz slept.",
    ])
  func none(text: String) {
    #expect(Story(text).meetings.isEmpty)
  }
}
