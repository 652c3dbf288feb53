import Testing

@Suite("Groups that meet")
struct GroupMeetingTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "EU foreign ministers met Ukrainian Foreign Minister Andrii Sybiha in Brussels on Monday.",
        tells: ["held in_person EU foreign ministers + Andrii Sybiha 2025-03-10 Brussels"]),
      Story(
        "Donald Trump met business leaders in New York on Tuesday.",
        tells: ["held in_person Donald Trump + business leaders 2025-03-11 New York"]),
      Story(
        "Volodymyr Zelenskyy was joined by Emmanuel Macron and Keir Starmer at a meeting with Marco Rubio in Paris on Monday.",
        tells: ["held in_person Volodymyr Zelensky + Marco Rubio + Emmanuel Macron + Keir Starmer 2025-03-10 Paris"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
