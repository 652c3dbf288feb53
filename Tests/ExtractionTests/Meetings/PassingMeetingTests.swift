import Testing

@Suite("Meetings told in long sentences and in passing")
struct PassingMeetingTests {
  @Test(
    "Who does it stands before what is said between commas",
    arguments: [
      Story(
        "Karsten Voll, the Norwegian who owns the ferries, flew in on Monday and sat down with Aoife Brennan in Galway on Tuesday.",
        tells: ["held in_person Karsten Voll + Aoife Brennan 2025-03-11 Galway"]),
      Story(
        "Lithuanian President Gitanas Nausėda, whom the opposition accuses of delay, met Ursula von der Leyen in Vilnius on Monday.",
        tells: ["held in_person Gitanas Nausėda + Ursula von der Leyen 2025-03-10 Vilnius"]),
      Story(
        "A delegation of the movement headed by Selma Bakr met Turkish Foreign Minister Hakan Fidan in Ankara on Tuesday.",
        tells: ["held in_person Selma Bakr + Hakan Fidan 2025-03-11 Ankara"]),
    ])
  func clauses(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "The partner stands behind day and place, or behind another's name",
    arguments: [
      Story(
        "Emir Tamim bin Hamad Al Thani received in Doha on Monday Iraqi Prime Minister Mohammed Shia al-Sudani.",
        tells: ["held in_person Tamim bin Hamad Al Thani + Mohammed Shia al-Sudani 2025-03-10 Doha"]),
      Story(
        "Edmundo González met Marco Rubio's deputy, Christopher Landau, in Guatemala City on Sunday.", title: "Abroad",
        tells: ["held in_person Edmundo González + Christopher Landau 2025-03-09 Guatemala City"]),
      Story(
        "Mayor Denise Okafor spent almost three hours in the village hall on Tuesday with Tom Prentice.",
        tells: ["held in_person Denise Okafor + Tom Prentice 2025-03-11 village hall"]),
      Story(
        "Indian External Affairs Minister S. Jaishankar will call on President Vladimir Putin in Moscow on Friday.",
        tells: ["planned in_person Subrahmanyam Jaishankar + Vladimir Putin 2025-03-14 Moscow"]),
      Story(
        "Saudi Foreign Minister Faisal bin Farhan received a telephone call from David Lammy on Tuesday.",
        tells: ["held phone Faisal bin Farhan + David Lammy 2025-03-11 -"]),
    ])
  func partners(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "Whose the words before a name are",
    arguments: [
      Story(
        "Finnish Foreign Minister Elina Valtonen met with the UN Secretary-General's special envoy for Syria, Geir Pedersen, in Helsinki on Tuesday.",
        tells: ["held in_person Elina Valtonen + Geir Pedersen 2025-03-11 Helsinki"]),
      Story(
        "Scott Bessent and Chinese Vice Premier He Lifeng held talks in the Spanish capital on Tuesday.",
        tells: ["held in_person Scott Bessent + He Lifeng 2025-03-11 Madrid"]),
      Story(
        "Jake Sullivan met on Monday with Akiba Takeo, Secretary General of Japan's National Security Secretariat.",
        tells: ["held in_person Jake Sullivan + Akiba Takeo 2025-03-10 -"]),
    ])
  func owners(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "Several meetings in one breath",
    arguments: [
      Story(
        "Mark Rutte held separate meetings with Keir Starmer and Emmanuel Macron in London on Tuesday.",
        tells: [
          "held in_person Mark Rutte + Keir Starmer 2025-03-11 London",
          "held in_person Mark Rutte + Emmanuel Macron 2025-03-11 London",
        ]),
      Story(
        "Kaja Kallas is to have dinner with Hakan Fidan in Antalya on Friday, followed by a meeting with Andrii Sybiha.",
        title: "Dinner in Antalya",
        tells: [
          "planned in_person Kaja Kallas + Hakan Fidan 2025-03-14 Antalya",
          "planned in_person Kaja Kallas + Andrii Sybiha 2025-03-14 Antalya",
        ]),
      Story(
        "The Philippine foreign secretary, Enrique Manalo, first met Wang Yi at noon and then, an hour later, Takeshi Iwaya.",
        tells: [
          "held in_person Enrique Manalo + Wang Yi - -", "held in_person Enrique Manalo + Takeshi Iwaya - -",
        ]),
    ])
  func several(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "The day and the persons of the sentence before",
    arguments: [
      Story(
        "Petteri Orpo met Ulf Kristersson in Helsinki on Monday. The day before, he had talked with Jonas Gahr Støre in Oslo.",
        tells: [
          "held in_person Petteri Orpo + Ulf Kristersson 2025-03-10 Helsinki",
          "held in_person Petteri Orpo + Jonas Gahr Støre 2025-03-09 Oslo",
        ]),
      Story(
        "Keir Starmer met Micheál Martin in Liverpool on Monday. The prime minister and the Taoiseach will meet again in Cork on Friday.",
        tells: [
          "held in_person Keir Starmer + Micheál Martin 2025-03-10 Liverpool",
          "planned in_person Keir Starmer + Micheál Martin 2025-03-14 Cork",
        ]),
      Story(
        "\"I met President Zelenskyy in Kyiv on Monday,\" Keir Starmer told reporters.",
        tells: ["held in_person Keir Starmer + Volodymyr Zelensky 2025-03-10 Kyiv"]),
      Story(
        "Egyptian irrigation minister Hani Sewilam met Ethiopia's water minister, Habtamu Itefa, in Cairo on Monday.",
        tells: ["held in_person Hani Sewilam + Habtamu Itefa 2025-03-10 Cairo"]),
    ])
  func context(_ story: Story) { #expect(story.summaries == story.expected) }

  @Test(
    "No meetings",
    arguments: [
      "Emmanuel Macron called on Vladimir Putin to end the war.",
      "Keir Starmer hopes that there will be states ready to host Emmanuel Macron.",
      "Spencer Lund has visited Oslo, and talks with Anna Berg and Carl Voss would help.",
      "Keir Starmer and Emmanuel Macron said that their calls went unanswered.",
      "\"I have met many ministers,\" Mayor Birgit Hansen said.",
      "Luis Caputo met Scott Bessent every day.",
    ])
  func none(_ text: String) { #expect(Story(text).summaries.isEmpty) }
}
