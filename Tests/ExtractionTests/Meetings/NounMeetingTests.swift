import Testing

@Suite("Meetings told by nouns")
struct NounMeetingTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Viktor Orbán's meeting with Robert Fico in Bratislava on Monday lasted three hours.",
        tells: ["held in_person Viktor Orbán + Robert Fico 2025-03-10 Bratislava"]),
      Story(
        "A meeting between Recep Tayyip Erdoğan and Kyriakos Mitsotakis took place in Ankara on Tuesday.",
        tells: ["held in_person Recep Tayyip Erdoğan + Kyriakos Mitsotakis 2025-03-11 Ankara"]),
      Story(
        "In a phone call with Ursula von der Leyen on Monday, Norwegian Prime Minister Jonas Gahr Støre promised more gas.",
        tells: ["held phone Jonas Gahr Støre + Ursula von der Leyen 2025-03-10 -"]),
      Story(
        "After talks with Lithuanian President Gitanas Nausėda in Vilnius on Tuesday, Polish President Andrzej Duda praised the border guards.",
        tells: ["held in_person Andrzej Duda + Gitanas Nausėda 2025-03-11 Vilnius"]),
      Story(
        "The Trump-Putin summit will be held in Riyadh on 20 March.",
        tells: ["planned in_person Donald Trump + Vladimir Putin 2025-03-20 Riyadh"]),
      Story(
        "Armenian Prime Minister Nikol Pashinyan held a videoconference with António Costa on Tuesday.",
        tells: ["held video Nikol Pashinyan + António Costa 2025-03-11 -"]),
      Story(
        "The trilateral meeting of Marco Rubio, Takeshi Iwaya and Cho Tae-yul was held in Munich on Monday.",
        tells: ["held in_person Marco Rubio + Takeshi Iwaya + Cho Tae-yul 2025-03-10 Munich"]),
      Story(
        "Giorgia Meloni arrived in Algiers on Tuesday for talks with President Abdelmadjid Tebboune.",
        tells: ["held in_person Giorgia Meloni + Abdelmadjid Tebboune 2025-03-11 Algiers"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
