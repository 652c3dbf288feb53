import Testing

@Suite("Negotiations and debates")
struct NegotiationTests {
  @Test(
    "Who negotiates with whom",
    arguments: [
      Story(
        "Britain is negotiating with the European Union on fishing rights.",
        tells: ["underway in_person United Kingdom + European Union - -"]),
      Story(
        "Marco Rubio negotiated with Sergei Lavrov in Riyadh on Tuesday.",
        tells: ["held in_person Marco Rubio + Sergei Lavrov 2025-03-11 Riyadh"]),
      Story(
        "Keir Starmer and Micheál Martin will negotiate in Belfast on Friday.",
        tells: ["planned in_person Keir Starmer + Micheál Martin 2025-03-14 Belfast"]),
      Story(
        "The prime minister dropped the trip to Manila, conferring instead with Indonesian President Prabowo Subianto in Jakarta on Monday, said Anwar Ibrahim's office. Anwar Ibrahim conferred instead with Lawrence Wong on Tuesday.",
        tells: ["held in_person Anwar Ibrahim + Lawrence Wong 2025-03-11 -"]),
    ])
  func negotiates(story: Story) {
    #expect(story.summaries.contains(story.expected[0]))
  }

  @Test(
    "Persons who debate each other",
    arguments: [
      Story(
        "Anna Lindqvist debated Carl Ostberg in Uppsala on Monday.",
        tells: ["held in_person Anna Lindqvist + Carl Ostberg 2025-03-10 Uppsala"]),
      Story(
        "The debate between Keir Starmer and Kemi Badenoch took place in Salford on Tuesday.",
        tells: ["held in_person Keir Starmer + Kemi Badenoch 2025-03-11 Salford"]),
      Story(
        "Keir Starmer and Kemi Badenoch are to debate in Salford on Friday.",
        tells: ["planned in_person Keir Starmer + Kemi Badenoch 2025-03-14 Salford"]),
    ])
  func debates(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "A stand, a matter, a public",
    arguments: [
      Story("Volodymyr Zelenskyy said he would not negotiate with Vladimir Putin."),
      Story("Iran refused to negotiate with the United States."),
      // Of old, and nobody says when.
      Story("Ronald Reagan negotiated with Mikhail Gorbachev, too."),
      Story("Both sides should negotiate with the union."),
      Story("Friends of Ursula von der Leyen hope for a negotiated settlement with China."),
      Story("Ursula von der Leyen debated the budget on Tuesday."),
      Story("The debate between Labour and the Conservatives goes on."),
      Story("A debate with Germany over debt divides Italy."),
      Story("Parliament debated Emmanuel Macron's plan on Monday."),
      Story("Its negotiating position with Beijing is weak."),
    ])
  func none(story: Story) {
    #expect(story.summaries == [])
  }
}
