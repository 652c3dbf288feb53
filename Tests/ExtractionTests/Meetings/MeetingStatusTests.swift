import Testing

@Suite("How a meeting stands")
struct MeetingStatusTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Emmanuel Macron will meet Friedrich Merz in Berlin on Friday.",
        tells: ["planned in_person Emmanuel Macron + Friedrich Merz 2025-03-14 Berlin"]),
      Story(
        "Cyril Ramaphosa is due to meet Narendra Modi in New Delhi on 20 March.",
        tells: ["planned in_person Cyril Ramaphosa + Narendra Modi 2025-03-20 New Delhi"]),
      Story(
        "Anthony Albanese is set to host Christopher Luxon in Canberra next week.",
        tells: ["planned in_person Anthony Albanese + Christopher Luxon 2025-03-17 Canberra"]),
      Story(
        "Volodymyr Zelenskyy has offered to meet Vladimir Putin in Istanbul.",
        tells: ["proposed in_person Volodymyr Zelensky + Vladimir Putin - Istanbul"]),
      Story(
        "Finnish President Alexander Stubb said he was ready to meet Vladimir Putin.",
        tells: ["proposed in_person Alexander Stubb + Vladimir Putin - -"]),
      Story(
        "Talks between Pedro Sánchez and Morocco's King Mohammed VI, planned for Thursday in Rabat, have been postponed.",
        tells: ["postponed in_person Pedro Sánchez + Mohammed VI 2025-03-13 Rabat"]),
      Story(
        "Donald Trump called off a meeting with Mark Carney that had been set for Friday in Washington.",
        tells: ["cancelled in_person Donald Trump + Mark Carney 2025-03-14 Washington"]),
      Story(
        "Kyriakos Mitsotakis cancelled his visit to Tirana, where he was to meet Albanian Prime Minister Edi Rama on Thursday.",
        tells: ["cancelled in_person Kyriakos Mitsotakis + Edi Rama 2025-03-13 Tirana"]),
      Story(
        "The Kremlin denied reports that Vladimir Putin had met Bashar al-Assad in Moscow last week.",
        tells: ["denied in_person Vladimir Putin + Bashar al-Assad 2025-03-03 Moscow"]),
      Story(
        "Leo Varga, the Hungarian envoy, is meeting Serbian President Aleksandar Vučić in Belgrade today.",
        tells: ["underway in_person Leo Varga + Aleksandar Vučić 2025-03-12 Belgrade"]),
      Story(
        "A meeting between Nicolás Maduro and Gustavo Petro has been put off until further notice.",
        tells: ["postponed in_person Nicolás Maduro + Gustavo Petro - -"]),
      Story(
        "Keir Starmer plans to visit Kyiv on Saturday for talks with Volodymyr Zelenskyy.",
        tells: ["planned in_person Keir Starmer + Volodymyr Zelensky 2025-03-15 Kyiv"]),
      Story(
        "Robert Fico could meet Viktor Orbán in Budapest next month.",
        tells: ["proposed in_person Robert Fico + Viktor Orbán 2025-04-01 Budapest"]),
      Story(
        "Masoud Pezeshkian will not meet Donald Trump in Muscat, his office said.",
        tells: ["denied in_person Masoud Pezeshkian + Donald Trump - Muscat"]),
      Story(
        "Petr Fiala ruled out a meeting with Robert Fico.",
        tells: ["denied in_person Petr Fiala + Robert Fico - -"]),
      Story(
        "Prime Minister Bart De Wever had been due to meet King Philippe on 11 March, but the audience was cancelled.",
        tells: ["cancelled in_person Bart De Wever + Philippe 2025-03-11 -"]),
      Story(
        "Talks between Donald Tusk and Ingrida Šimonytė are under way in Warsaw.",
        tells: ["underway in_person Donald Tusk + Ingrida Šimonytė - Warsaw"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
