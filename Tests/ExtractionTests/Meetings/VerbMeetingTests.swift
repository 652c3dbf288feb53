import Testing

@Suite("Meetings told by verbs")
struct VerbMeetingTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Japanese Prime Minister Shigeru Ishiba met German Chancellor Olaf Scholz in Tokyo on Tuesday.",
        tells: ["held in_person Shigeru Ishiba + Olaf Scholz 2025-03-11 Tokyo"]),
      Story(
        "French President Emmanuel Macron met with Defence Minister Ilse Brandt of Austria at the Élysée Palace on Monday.",
        tells: ["held in_person Emmanuel Macron + Ilse Brandt 2025-03-10 Élysée Palace"]),
      Story(
        "Keir Starmer held talks with Giorgia Meloni in London on Tuesday about shipping.",
        tells: ["held in_person Keir Starmer + Giorgia Meloni 2025-03-11 London"]),
      Story(
        "Kenyan President William Ruto hosted Rwandan counterpart Paul Kagame in Nairobi on Monday.",
        tells: ["held in_person William Ruto + Paul Kagame 2025-03-10 Nairobi"]),
      Story(
        "King Felipe VI received Chilean President Gabriel Boric at the Zarzuela Palace on Tuesday.",
        tells: ["held in_person Felipe VI + Gabriel Boric 2025-03-11 Zarzuela"]),
      Story(
        "President Prabowo Subianto welcomed Malaysian Prime Minister Anwar Ibrahim to Jakarta on Monday.",
        tells: ["held in_person Prabowo Subianto + Anwar Ibrahim 2025-03-10 Jakarta"]),
      Story(
        "Polish Foreign Minister Radosław Sikorski sat down with his Czech counterpart, Jan Lipavský, in Prague on Tuesday.",
        tells: ["held in_person Radosław Sikorski + Jan Lipavský 2025-03-11 Prague"]),
      Story(
        "Donald Trump spoke by phone with Vladimir Putin on Tuesday.",
        tells: ["held phone Donald Trump + Vladimir Putin 2025-03-11 -"]),
      Story(
        "Indian Prime Minister Narendra Modi telephoned Ukrainian President Volodymyr Zelenskyy on Tuesday to offer help.",
        tells: ["held phone Narendra Modi + Volodymyr Zelensky 2025-03-11 -"]),
      Story(
        "Emmanuel Macron called Benjamin Netanyahu on Monday to urge restraint.",
        tells: ["held phone Emmanuel Macron + Benjamin Netanyahu 2025-03-10 -"]),
      Story(
        "Mark Carney conferred with Mexican President Claudia Sheinbaum by video link on Tuesday.",
        tells: ["held video Mark Carney + Claudia Sheinbaum 2025-03-11 -"]),
      Story(
        "Ulf Kristersson flew to Copenhagen on Monday for talks with Mette Frederiksen.",
        tells: ["held in_person Ulf Kristersson + Mette Frederiksen 2025-03-10 Copenhagen"]),
      Story(
        "Irish Taoiseach Micheál Martin was received by Donald Trump at the White House on Tuesday.",
        tells: ["held in_person Micheál Martin + Donald Trump 2025-03-11 White House"]),
      Story(
        "Presidents Xi Jinping and Vladimir Putin met in Kazan on Monday.",
        tells: ["held in_person Xi Jinping + Vladimir Putin 2025-03-10 Kazan"]),
      Story(
        "The foreign ministers of France and Germany met in Weimar on Tuesday.",
        tells: ["held in_person Jean-Noël Barrot + Annalena Baerbock 2025-03-11 Weimar"]),
      Story(
        "Japan and South Korea held talks on fishing rights in Busan on Monday.",
        tells: ["held in_person Japan + South Korea 2025-03-10 Busan"]),
      Story(
        "A delegation of Hamas met Egyptian Foreign Minister Badr Abdelatty in Cairo on Tuesday.",
        tells: ["held in_person delegation of Hamas + Badr Abdelatty 2025-03-11 Cairo"]),
      Story(
        "Antony Marsh, the mayor of Larkfield, met Prime Minister Keir Starmer on Monday.",
        tells: ["held in_person Antony Marsh + Keir Starmer 2025-03-10 -"]),
      Story(
        "The Japanese leader met the US president in Washington on Monday.",
        tells: ["held in_person Shigeru Ishiba + Donald Trump 2025-03-10 Washington"]),
      Story(
        "Brazil's President Luiz Inácio Lula da Silva met Uruguay's new leader, Yamandú Orsi, in Montevideo on Tuesday.",
        tells: ["held in_person Luiz Inácio Lula da Silva + Yamandú Orsi 2025-03-11 Montevideo"]),
      Story(
        "Crown Prince Mohammed bin Salman received US Secretary of State Marco Rubio in Jeddah on Monday.",
        tells: ["held in_person Mohammed bin Salman + Marco Rubio 2025-03-10 Jeddah"]),
      Story(
        "Marco Rubio and Sergei Lavrov talked by telephone on Tuesday.",
        tells: ["held phone Marco Rubio + Sergei Lavrov 2025-03-11 -"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
