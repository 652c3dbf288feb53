import Testing

@Suite("Groups that common nouns describe")
struct DescribedGroupTests {
  @Test(
    "Who meets whom",
    arguments: [
      Story(
        "Interior Minister Nadia Verhoeven held a conference call with provincial election officials on Monday.",
        tells: ["held phone Nadia Verhoeven + provincial election officials 2025-03-10 -"]),
      Story(
        "Narendra Modi was received by Indian community leaders in New York on Sunday.",
        tells: ["held in_person Narendra Modi + Indian community leaders 2025-03-09 New York"]),
      Story(
        "Anwar Ibrahim met tribal elders in Kuching on Saturday.",
        tells: ["held in_person Anwar Ibrahim + tribal elders 2025-03-08 Kuching"]),
      Story(
        "Friedrich Merz will meet top party donors in Munich on Thursday.",
        tells: ["planned in_person Friedrich Merz + top party donors 2025-03-13 Munich"]),
      Story(
        "Emmanuel Macron met families of the hostages in Paris on Monday.",
        tells: ["held in_person Emmanuel Macron + families of the hostages 2025-03-10 Paris"]),
      Story(
        "The relatives of the miners met Donald Tusk in Katowice on Monday.",
        tells: ["held in_person relatives of the miners + Donald Tusk 2025-03-10 Katowice"]),
      Story(
        "A delegation of Ghanaian lawmakers met Keir Starmer in London on Tuesday.",
        tells: ["held in_person delegation of Ghanaian lawmakers + Keir Starmer 2025-03-11 London"]),
      Story(
        "The families of the sailors waited on the quay. They met Mette Frederiksen on Friday.",
        tells: ["held in_person families of the sailors + Mette Frederiksen 2025-03-07 -"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "Delegates of two states",
    arguments: [
      Story(
        "American diplomats met Syrian officials in Damascus on Friday.",
        tells: ["held in_person American diplomats + Syrian officials 2025-03-07 Damascus"]),
      Story(
        "US and Iranian negotiators met in Muscat on Saturday.",
        tells: ["held in_person negotiators of United States + negotiators of Iran 2025-03-08 Muscat"]),
      Story(
        "Hamas negotiators met Egyptian mediators in Cairo on Sunday.",
        tells: ["held in_person Hamas negotiators + Egyptian mediators 2025-03-09 Cairo"]),
    ])
  func delegates(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "Those in whom nobody is meant, and verbs that look like nouns",
    arguments: [
      Story("Fans met players after the match on Saturday."),
      Story("Protesters met police outside parliament on Monday."),
      Story("Families met on the beach on Sunday."),
      Story("The survivors of the wreck were met by a storm."),
      Story("The United States sent officials to Rome on Monday."),
      Story("Residents met the mayor on Monday."),
      Story("Donors meet half of the cost of the school."),
    ])
  func none(story: Story) {
    #expect(story.summaries == [])
  }
}
