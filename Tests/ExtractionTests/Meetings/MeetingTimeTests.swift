import News
import Testing

@Suite("How a meeting stands in time")
struct MeetingTimeTests {
  @Test(
    "What was put off has its new day",
    arguments: [
      Story(
        "A meeting between Petteri Orpo and Ulf Kristersson has been moved from Thursday to Friday, an aide said.",
        tells: ["postponed in_person Petteri Orpo + Ulf Kristersson 2025-03-14 -"]),
      Story(
        "Keir Starmer has put off talks with Mark Carney until Monday.",
        tells: ["postponed in_person Keir Starmer + Mark Carney 2025-03-17 -"]),
      Story(
        "Talks between Javier Milei and Santiago Peña that had been set for Friday have been postponed to 2 April.",
        tells: ["postponed in_person Javier Milei + Santiago Peña 2025-04-02 -"]),
      Story(
        "Donald Tusk and Petr Fiala have deferred their talks in Ostrava from Friday to March 20.",
        tells: ["postponed in_person Donald Tusk + Petr Fiala 2025-03-20 Ostrava"]),
    ])
  func postponed(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "What is denied took place, or not, in the tense of its verb",
    arguments: [
      Story(
        "Aides denied that Giorgia Meloni had met Viktor Orbán on Monday.",
        tells: ["denied in_person Giorgia Meloni + Viktor Orbán 2025-03-10 -"]),
      Story(
        "Rumours that Edi Rama met Albin Kurti in Prizren on Sunday are untrue, his office said.",
        tells: ["denied in_person Edi Rama + Albin Kurti 2025-03-09 Prizren"]),
      Story(
        "The ministry called false a report that Marco Rubio had met Sergei Lavrov in Doha on Tuesday.",
        tells: ["denied in_person Marco Rubio + Sergei Lavrov 2025-03-11 Doha"]),
      Story(
        "The palace dismissed as invention a story that King Charles had lunch with Keir Starmer on Sunday.",
        tells: ["denied in_person Charles III + Keir Starmer 2025-03-09 -"]),
    ])
  func denied(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "What was to have been is dated by the nearest day",
    arguments: [
      Story(
        "Luc Frieden was to have met Bart De Wever in Arlon on Tuesday, but the meeting was cancelled.",
        tells: ["cancelled in_person Luc Frieden + Bart De Wever 2025-03-11 Arlon"]),
      Story(
        "Luc Frieden has cancelled a meeting with Bart De Wever that was to have taken place on Friday.",
        tells: ["cancelled in_person Luc Frieden + Bart De Wever 2025-03-14 -"]),
      Story(
        "The meeting of Luc Frieden with Bart De Wever in Arlon, announced for Friday, will not be held.",
        tells: ["cancelled in_person Luc Frieden + Bart De Wever 2025-03-14 Arlon"]),
    ])
  func unreal(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "A verb without a tense has that of the verb it follows",
    arguments: [
      Story(
        "Robert Golob and Andrej Plenković are to open a tunnel and hold talks in Kranj on Saturday.",
        tells: ["planned in_person Robert Golob + Andrej Plenković 2025-03-15 Kranj"]),
      Story(
        "Emmanuel Macron proposed on Monday that he and Keir Starmer meet in Calais in May.",
        tells: ["proposed in_person Emmanuel Macron + Keir Starmer 2025-05-01 Calais"]),
      Story(
        "Emmanuel Macron proposed on Monday to meet Keir Starmer in Calais.",
        tells: ["proposed in_person Emmanuel Macron + Keir Starmer - Calais"]),
      Story(
        "Lawrence Wong is expected in Jakarta on Sunday for a meeting with Prabowo Subianto.",
        tells: ["planned in_person Lawrence Wong + Prabowo Subianto 2025-03-16 Jakarta"]),
      Story(
        "Friedrich Merz meets Giorgia Meloni in Rome on Friday.",
        tells: ["planned in_person Friedrich Merz + Giorgia Meloni 2025-03-14 Rome"]),
      Story(
        "Karol Nawrocki said on Monday that he would be glad to meet Petr Pavel in Cieszyn.",
        tells: ["proposed in_person Karol Nawrocki + Petr Pavel - Cieszyn"]),
      Story(
        "Denmark asked Norway for talks on herring in Skagen in May.",
        tells: ["proposed in_person Denmark + Norway 2025-05-01 Skagen"]),
    ])
  func governed(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "What goes on, and what only began the day before",
    arguments: [
      Story(
        "Donald Trump is now meeting Mark Rutte in the Oval Office.",
        tells: ["underway in_person Donald Trump + Mark Rutte 2025-03-12 White House"]),
      Story(
        "Jonas Gahr Støre and Mette Frederiksen are in talks in Oslo today.",
        tells: ["underway in_person Jonas Gahr Støre + Mette Frederiksen 2025-03-12 Oslo"]),
      Story(
        "Talks between Norway and Russia on cod opened in Tromsø on Tuesday and are to run until Friday.",
        tells: ["underway in_person Norway + Russia 2025-03-11 Tromsø"]),
      Story(
        "Talks between Norway and Russia on cod opened in Tromsø on Monday.",
        tells: ["held in_person Norway + Russia 2025-03-10 Tromsø"]),
      Story(
        "Edi Rama is meeting Albin Kurti in Prizren at this hour.",
        tells: ["underway in_person Edi Rama + Albin Kurti 2025-03-12 Prizren"]),
    ])
  func underway(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test("Evidence begins with the sentence that names the participants and the place")
  func evidence() {
    let story = Story(
      """
      As Petr Pavel gets ready for his first meeting with Karol Nawrocki at the Hotel Polonia, he speaks of trust. \
      The meeting, set for Friday, is to last an hour.

      Czech President Petr Pavel’s upcoming meeting with Karol Nawrocki is meant to mend ties.
      """)
    let quoted = story.meetings.first?.evidence.map { String($0.text.prefix(22)) }
    #expect(quoted?.first == "As Petr Pavel gets rea")
    #expect(story.meetings.allSatisfy { $0.details.confidence <= 0.97 })
  }
}
