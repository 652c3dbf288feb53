import Testing

@Suite("Who meets, told by pronouns and in other sentences")
struct MeetingCoreferenceTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Finnish Prime Minister Petteri Orpo arrived in Tallinn on Monday. He met Estonian Prime Minister Kristen Michal in the afternoon. The talks, held at Stenbock House, dealt with cables.",
        tells: ["held in_person Petteri Orpo + Kristen Michal 2025-03-10 Stenbock House"]),
      Story(
        "Paul Biya and Bola Tinubu agreed to reopen the border. The two presidents met in Abuja on Monday.",
        tells: ["held in_person Paul Biya + Bola Tinubu 2025-03-10 Abuja"]),
      Story(
        "Swiss President Karin Keller-Sutter will meet Emmanuel Macron. The meeting, set for Friday, is to take place in Paris.",
        tells: ["planned in_person Karin Keller-Sutter + Emmanuel Macron 2025-03-14 Paris"]),
      Story(
        "Latvian President Edgars Rinkēvičs met Lithuania's Gitanas Nausėda in Riga on Monday. He will meet Alar Karis of Estonia in Tartu on Friday.",
        tells: [
          "held in_person Edgars Rinkēvičs + Gitanas Nausėda 2025-03-10 Riga",
          "planned in_person Edgars Rinkēvičs + Alar Karis 2025-03-14 Tartu",
        ]),
      Story(
        "Claudia Sheinbaum spoke with Mark Carney on Monday. The call lasted an hour.",
        tells: ["held phone Claudia Sheinbaum + Mark Carney 2025-03-10 -"]),
      Story(
        "Daniel Noboa met Dina Boluarte in Lima on Monday. They last met in Quito in November.",
        tells: [
          "held in_person Daniel Noboa + Dina Boluarte 2025-03-10 Lima",
          "held in_person Daniel Noboa + Dina Boluarte 2024-11-01 Quito",
        ]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
