import News
import Testing

@Suite("Persons whom the words around their names describe")
struct DescribedPersonTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Peter Harlan, the mayor of Larkfield, met harbour workers' chairman Idris Velloso in Porto on Tuesday.",
        tells: ["held in_person Peter Harlan + Idris Velloso 2025-03-11 Porto"]),
      Story(
        "Chancellor Olaf Scholz met the governor of Tolvania, Martin Hesse, in Berlin on Monday.",
        tells: ["held in_person Olaf Scholz + Martin Hesse 2025-03-10 Berlin"]),
      Story(
        "Keir Starmer and the glass company's chief executive, Helen Marsh, met in Leeds on Tuesday.",
        tells: ["held in_person Keir Starmer + Helen Marsh 2025-03-11 Leeds"]),
      Story(
        "Emmanuel Macron held talks with the army's commander, General Paul Verdier, in Lyon on Monday.",
        tells: ["held in_person Emmanuel Macron + Paul Verdier 2025-03-10 Lyon"]),
      Story(
        "Pedro Sánchez met the Galician leader, Alfonso Rueda, in Madrid on Monday.",
        tells: ["held in_person Pedro Sánchez + Alfonso Rueda 2025-03-10 Madrid"]),
      Story(
        "Peter Harlan, who has run the port of Larkfield since May, and Maria Stroud, his neighbour, met in Hull on Monday.",
        tells: ["held in_person Peter Harlan + Maria Stroud 2025-03-10 Hull"]),
      Story(
        "Polish Foreign Minister Radosław Sikorski met his Danish opposite number, Lars Løkke Rasmussen, in Gdansk on Monday.",
        tells: ["held in_person Radosław Sikorski + Lars Løkke Rasmussen 2025-03-10 Gdansk"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test("A surname that is a city's name too")
  func citySurname() {
    let story = Story(
      "WASHINGTON - Defense Secretary Lloyd Austin greeted the guests. Austin hosted Japanese Defense Minister Minoru Kihara at the Pentagon on Tuesday.",
      published: "2024-03-13")
    #expect(story.meetings.first?.details.participants.map(\.name) == ["Lloyd Austin", "Minoru Kihara"])
  }
}
