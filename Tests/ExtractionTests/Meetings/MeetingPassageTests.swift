import News
import Testing

/// Dates and places that stand outside the sentence that names the participants.
@Suite("When and where, told elsewhere")
struct MeetingPassageTests {
  @Test("An agenda's days are its headings")
  func agenda() {
    let story = Story(
      """
      THURSDAY 13 MARCH

      11:00 NATO Secretary General Mark Rutte receives Croatian Prime Minister Andrej Plenković in Brussels.

      FRIDAY 14 MARCH

      09:15 European Council President António Costa meets Xavier Bettel in Luxembourg.
      """, title: "The days ahead")
    #expect(
      story.summaries == [
        "planned in_person Mark Rutte + Andrej Plenković 2025-03-13 Brussels",
        "planned in_person António Costa + Xavier Bettel 2025-03-14 Luxembourg",
      ])
  }

  @Test("A line with the day of publication dates nothing")
  func stamp() {
    let story = Story("Wednesday, March 12, 2025\n\nFriedrich Merz will meet Giorgia Meloni in Rome.")
    #expect(story.summaries == ["planned in_person Friedrich Merz + Giorgia Meloni - Rome"])
  }

  @Test("Entries of a running report are of its day")
  func runningReport() {
    let story = Story(
      """
      That is all for today.

      09:05 Cyril Ramaphosa sat down with Abiy Ahmed in a side room of the Sandton Convention Centre.

      10:40 Rain came down on the tents.
      """)
    #expect(story.summaries == ["held in_person Cyril Ramaphosa + Abiy Ahmed 2025-03-12 Sandton Convention Centre"])
  }

  @Test(
    "The sentence before or after",
    arguments: [
      Story(
        """
        Cyril Ramaphosa raised the matter with Alexander Stubb on the sidelines of a forum in Geneva. \
        The two met on Monday for an hour.
        """, tells: ["held in_person Cyril Ramaphosa + Alexander Stubb 2025-03-10 Geneva"]),
      Story(
        """
        Evika Siliņa's talks with Kristen Michal were to have been held on Thursday. \
        They've been put off until Sunday, as Michal has a cold.
        """, tells: ["postponed in_person Evika Siliņa + Kristen Michal 2025-03-16 -"]),
      Story(
        "Luc Frieden will meet Bart De Wever on Friday. It will be held in Arlon.",
        tells: ["planned in_person Luc Frieden + Bart De Wever 2025-03-14 Arlon"]),
      Story(
        "Luc Frieden will meet Bart De Wever on Friday. It has been cold in Arlon.",
        tells: ["planned in_person Luc Frieden + Bart De Wever 2025-03-14 -"]),
      Story(
        """
        Rustem Umerov told his Danish counterpart, Troels Lund Poulsen, on Tuesday that shells were short. \
        The exchange came at Marienborg, where Poulsen hosted Umerov.
        """, tells: ["held in_person Troels Lund Poulsen + Rustem Umerov 2025-03-11 Marienborg"]),
      Story(
        """
        Friedrich Merz and Petr Fiala agreed on Monday to mend a bridge. \
        "It is old," Merz told reporters after talks with Fiala in Dresden.
        """, tells: ["held in_person Friedrich Merz + Petr Fiala 2025-03-10 Dresden"]),
      Story(
        """
        Friedrich Merz and Petr Fiala agreed in January to mend a bridge. Merz met Fiala in Dresden.
        """, tells: ["held in_person Friedrich Merz + Petr Fiala - Dresden"]),
    ])
  func neighbours(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test(
    "Places of the sentence",
    arguments: [
      Story(
        "Anthony Albanese is coming to Wellington on Friday, and he and Christopher Luxon will sit down at Vogel House.",
        tells: ["planned in_person Anthony Albanese + Christopher Luxon 2025-03-14 Vogel House"]),
      Story(
        "Robert Fico has cancelled a meeting with Viktor Orbán that was to have taken place in Komárom on Thursday.",
        tells: ["cancelled in_person Robert Fico + Viktor Orbán 2025-03-13 Komárom"]),
      Story(
        "NAIROBI - President William Ruto and Samia Suluhu Hassan are to meet in Mombasa on 20 March.",
        tells: ["planned in_person William Ruto + Samia Suluhu Hassan 2025-03-20 Mombasa"]),
      Story(
        "GENEVA - Alexander Stubb met Edgars Rinkēvičs on Tuesday.",
        tells: ["held in_person Alexander Stubb + Edgars Rinkēvičs 2025-03-11 -"]),
      Story(
        "HELSINKI - Alexander Stubb received Edgars Rinkēvičs on Tuesday.",
        tells: ["held in_person Alexander Stubb + Edgars Rinkēvičs 2025-03-11 Helsinki"]),
      Story(
        "Mette Frederiksen goes on to Bergen on Thursday, where she is to hold talks with Jonas Gahr Støre.",
        tells: ["planned in_person Mette Frederiksen + Jonas Gahr Støre 2025-03-13 Bergen"]),
      Story(
        "Yoon Suk Yeol met Fumio Kishida at a hotel in the district of Gangnam.",
        tells: ["held in_person Yoon Suk Yeol + Fumio Kishida - Gangnam"]),
    ])
  func places(story: Story) {
    #expect(story.summaries == story.expected)
  }

  @Test("The city that a venue's visitor comes to")
  func city() {
    let story = Story(
      "Anthony Albanese is coming to Wellington on Friday, and he and Christopher Luxon will sit down at Vogel House.")
    #expect(
      story.meetings.map(\.details.place)
        == [Place(name: "Vogel House", venue: "Vogel House", city: "Wellington", country: "NZ")])
  }

  @Test(
    "Dates of the sentence",
    arguments: [
      Story(
        "On Monday morning Pope Francis received Bernardo Arévalo, who subsequently met Cardinal Pietro Parolin.",
        tells: [
          "held in_person Francis + Bernardo Arévalo 2025-03-10 Vatican",
          "held in_person Bernardo Arévalo + Pietro Parolin 2025-03-10 -",
        ]),
      Story(
        "Emmanuel Macron and Keir Starmer met for the first time in a month.",
        tells: ["held in_person Emmanuel Macron + Keir Starmer - -"]),
    ])
  func dates(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
