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
        "Pope Francis received in audience President Javier Milei of Argentina on Monday.",
        tells: ["held in_person Francis + Javier Milei 2025-03-10 Vatican"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "To see someone need be no meeting",
    arguments: [
      "Keir Starmer wants to see Vladimir Putin in court, an aide said on Monday.",
      "Olaf Scholz said he was sorry to see Robert Habeck leave the party on Monday.",
      "Voters will see Donald Trump as a winner, said Senator Mark Bell.",
      "Emmanuel Macron ate breakfast at the hotel on Monday, and Olaf Scholz slept.",
    ])
  func none(text: String) {
    #expect(Story(text).meetings.isEmpty)
  }
}
