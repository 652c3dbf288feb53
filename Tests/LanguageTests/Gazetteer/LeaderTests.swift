import Language
import News
import Testing

@Suite struct LeaderTests {
  private let gazetteer = Gazetteer.shared

  @Test(arguments: [
    ("Shigeru Ishiba", "Shigeru Ishiba"), ("Donald J. Trump", "Donald Trump"), ("Joseph Biden", "Joe Biden"),
    ("Volodymyr Zelenskyy", "Volodymyr Zelensky"), ("Volodymyr Zelenskiy", "Volodymyr Zelensky"),
    ("Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"), ("Tayyip Erdogan", "Recep Tayyip Erdoğan"),
    ("Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi"), ("Abdelfattah Al Sisi", "Abdel Fattah al-Sisi"),
    ("Muhammad bin Salman", "Mohammed bin Salman"), ("Kim Jong Un", "Kim Jong-un"), ("Xi Jinping", "Xi Jinping"),
    ("Jinping Xi", "Xi Jinping"), ("Yoon Suk-yeol", "Yoon Suk Yeol"),
    ("Luiz Inacio Lula da Silva", "Luiz Inácio Lula da Silva"),
    ("Sugiono", "Sugiono"), ("Ursula von der Leyen", "Ursula von der Leyen"), ("Narendra Modi", "Narendra Modi"),
    ("Alejandro Giammattei Falla", "Alejandro Giammattei"), ("Sabah Al-Sabah", "Sabah al-Ahmad al-Sabah"),
    ("Narendra Damodardas Modi", "Narendra Modi"), ("Dmitri Medvedev", "Dmitry Medvedev"),
  ])
  func findsLeadersByTheirSpellings(_ spelling: String, _ name: String) {
    #expect(gazetteer.leaders(fullName: spelling).map(\.name).contains(name))
  }

  @Test(arguments: [
    ("Ishiba", "Shigeru Ishiba"), ("Xi", "Xi Jinping"), ("Lula", "Luiz Inácio Lula da Silva"),
    ("Sisi", "Abdel Fattah al-Sisi"), ("el-Sisi", "Abdel Fattah al-Sisi"), ("Zelenskiy", "Volodymyr Zelensky"),
    ("von der Leyen", "Ursula von der Leyen"), ("bin Salman", "Mohammed bin Salman"), ("Prabowo", "Prabowo Subianto"),
    ("Suu Kyi", "Aung San Suu Kyi"), ("Erdogan", "Recep Tayyip Erdoğan"), ("Lai", "Lai Ching-te"),
  ])
  func findsLeadersBySurname(_ surname: String, _ name: String) {
    #expect(gazetteer.leaders(surname: surname).map(\.name).contains(name))
  }

  @Test func keepsShortSurnamesApart() {
    #expect(!gazetteer.leaders(surname: "Li").map(\.name).contains("Lee Jae-myung"))
    #expect(gazetteer.leaders(surname: "Lee").map(\.name).contains("Lee Jae-myung"))
    #expect(gazetteer.leaders(surname: "Li").map(\.name).contains("Li Qiang"))
  }

  @Test(arguments: [
    ("Xi Jinping", "Xi"), ("Luiz Inacio Lula da Silva", "Lula"), ("Mahathir Mohamad", "Mahathir"),
    ("Ursula von der Leyen", "von der Leyen"), ("Nguyen Phu Trong", "Trong"), ("John Lee", "Lee"),
  ])
  func tellsTheSurname(_ name: String, _ surname: String) {
    #expect(gazetteer.leaders(fullName: name).first?.surname == surname)
  }

  @Test func findsNobodyByOtherNames() {
    for name in ["", "al", "He", "Than", "Man", "Smithsonovich", "J.", "  "] {
      #expect(gazetteer.leaders(surname: name).isEmpty, "\(name)")
    }
    #expect(gazetteer.leaders(fullName: "Nobody Inparticular").isEmpty)
  }

  @Test func tellsWhoHeldAnOfficeOnADay() throws {
    func holder(_ country: String, _ kinds: OfficeKinds, _ day: String) -> [String] {
      gazetteer.officeHolders(country: country, kinds: kinds, on: CalendarDate(day)).map(\.0.name)
    }
    #expect(holder("JP", .headOfGovernment, "2025-02-07") == ["Shigeru Ishiba"])
    #expect(holder("US", .headOfState, "2016-05-05") == ["Barack Obama"])
    #expect(holder("US", .headOfState, "2020-05-05") == ["Donald Trump"])
    #expect(holder("GB", .headOfGovernment, "1999-12-31") == ["Tony Blair"])
    #expect(holder("FR", .headOfGovernment, "2018-06-01") == ["Édouard Philippe"])
    #expect(holder("DE", .foreignMinister, "2024-01-10") == ["Annalena Baerbock"])
    #expect(holder("KR", .headOfState, "2025-05-01").isEmpty)
    #expect(holder("GB", [.headOfState, .headOfGovernment], "2023-01-01").sorted() == ["Charles III", "Rishi Sunak"])
    let head = try #require(gazetteer.heads(organization: "UN", on: CalendarDate("2003-03-03")).first)
    #expect(gazetteer.heads(organization: "UN", on: CalendarDate("2024-10-10")).map(\.0.name) == ["António Guterres"])
    #expect(head.0.name == "Kofi Annan" && head.1.title == "Secretary-General")
  }

  @Test func keepsPrimeMinistersUnderPresidentsWhoGovern() {
    let held = gazetteer.officeHolders(country: "LK", kinds: .headOfGovernment, on: CalendarDate("2025-06-01"))
    #expect(Set(held.map(\.1.title)) == ["President", "Prime Minister"])
  }

  @Test func keepsOfficesInOrderWithTheLatestFirst() throws {
    let trump = try #require(gazetteer.leaders(surname: "Trump").first)
    #expect(trump.offices.map(\.since) == [CalendarDate("2025-01-20"), CalendarDate("2017-01-20")])
    #expect(trump.offices.map(\.until) == [nil, CalendarDate("2021-01-20")])
    #expect(trump.gender == .male && trump.offices[0].country == "US")
  }

  @Test func everyOfficeHasAPlaceAndAReasonableTime() {
    for country in ["US", "JP", "CN", "RU", "IN", "BR", "ZA", "EG", "TH", "AE", "BE", "NO"] {
      let held = gazetteer.officeHolders(country: country, kinds: [.headOfState, .headOfGovernment], on: nil)
      #expect(!held.isEmpty, "\(country)")
      for (leader, office) in held {
        #expect(!leader.name.isEmpty && !leader.surname.isEmpty && office.since != nil, "\(country) \(leader.name)")
      }
    }
  }
}
