import Testing

@Suite("Datelines, appositions, relative clauses and reports")
struct MeetingDetailTests {
  @Test(
    "Participants, status, mode, date and place",
    arguments: [
      Story(
        "Tilda Weiss said that she had met with Kowalskidt in Graz on Monday.",
        tells: ["held in_person Tilda Weiss + Kowalskidt 2025-03-10 Graz"]),
      Story(
        "The White House cancelled his meeting with Duterte, but Barack Obama met Lao President Bounnhang Vorachit.",
        published: nil, tells: ["held in_person Barack Obama + Bounnhang Vorachith - -"]),
      Story(
        "BRUSSELS, March 12 - NATO Secretary General Mark Rutte met Moldovan President Maia Sandu on Wednesday to discuss energy.",
        tells: ["held in_person Mark Rutte + Maia Sandu 2025-03-12 Brussels"]),
      Story(
        "King Abdullah II of Jordan and Abdel Fattah el-Sisi met in Aqaba on Monday.",
        tells: ["held in_person Abdullah II + Abdel Fattah al-Sisi 2025-03-10 Aqaba"]),
      Story(
        "Kim Jong Un met Russian Defence Minister Andrei Belousov in Pyongyang on Tuesday, state media said on Wednesday.",
        tells: ["held in_person Kim Jong-un + Andrei Belousov 2025-03-11 Pyongyang"]),
      Story(
        "The ministry said on Monday that Foreign Minister Penny Wong would meet Fijian Prime Minister Sitiveni Rabuka in Nadi on Friday.",
        tells: ["planned in_person Penny Wong + Sitiveni Rabuka 2025-03-14 Nadi"]),
      Story(
        "On the sidelines of the conference in Geneva, Iranian Foreign Minister Abbas Araghchi met his Omani counterpart, Badr al-Busaidi, on Tuesday.",
        tells: ["held in_person Abbas Araghchi + Badr al-Busaidi 2025-03-11 Geneva"]),
      Story(
        "Ursula von der Leyen, who met Li Qiang in Beijing on Monday, called the talks useful.",
        tells: ["held in_person Ursula von der Leyen + Li Qiang 2025-03-10 Beijing"]),
      Story(
        "\"We need each other,\" Friedrich Merz said after meeting Donald Tusk in Warsaw on Tuesday.",
        tells: ["held in_person Friedrich Merz + Donald Tusk 2025-03-11 Warsaw"]),
      Story(
        "Qatar hosted talks between Israel and Hamas in Doha on Monday.",
        tells: ["held in_person Israel + Hamas 2025-03-10 Doha"]),
      Story(
        "The presidents of Kenya and Tanzania, William Ruto and Samia Suluhu Hassan, will meet in Arusha on Thursday.",
        tells: ["planned in_person William Ruto + Samia Suluhu Hassan 2025-03-13 Arusha"]),
      Story(
        "US envoy Steve Witkoff left Tel Aviv on Monday and met Egyptian intelligence chief Hassan Rashad in Cairo on Tuesday.",
        tells: ["held in_person Steve Witkoff + Hassan Rashad 2025-03-11 Cairo"]),
    ])
  func tells(story: Story) {
    #expect(story.summaries == story.expected)
  }
}
