import Testing

@Suite("Meetings told by headlines")
struct HeadlineMeetingTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "The two leaders discussed grain on Tuesday.", title: "Milei meets Peña in Asunción",
        tells: ["held in_person Javier Milei + Santiago Peña - Asunción"]),
      Story(
        "Ships and gas were the main subjects, Turkish officials said.", title: "Erdogan hosts Aliyev",
        tells: ["held in_person Recep Tayyip Erdoğan + Ilham Aliyev - Turkey"]),
      Story(
        "Norwegian Prime Minister Jonas Gahr Støre and Iceland's Prime Minister Kristrún Frostadóttir want a cable between their countries.",
        title: "Støre, Frostadóttir to meet",
        tells: ["planned in_person Jonas Gahr Støre + Kristrún Frostadóttir - -"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
