import Language
import Testing

@Suite struct PlaceTests {
  private let gazetteer = Gazetteer.shared

  @Test func knowsDemonyms() {
    #expect(gazetteer.demonym("Japanese")?.countries == ["JP"])
    #expect(gazetteer.demonym("Japanese")?.isPeopleOnly == false)
    #expect(gazetteer.demonym("Britons")?.countries == ["GB"])
    #expect(gazetteer.demonym("Britons")?.isPeopleOnly == true)
    #expect(gazetteer.demonym("Korean")?.countries.contains("KR") == true)
    #expect(gazetteer.demonym("US")?.countries == ["US"])
    #expect(gazetteer.demonym("Emirati")?.countries == ["AE"])
    #expect(gazetteer.demonym("polish") == nil)
    #expect(gazetteer.demonym("Polish")?.countries == ["PL"])
  }

  @Test func knowsCapitalsAndMetonyms() {
    #expect(gazetteer.capital("Kyiv")?.code == "UA" && gazetteer.capital("Kiev")?.code == "UA")
    #expect(gazetteer.capital("Washington")?.code == "US")
    #expect(gazetteer.government("Kremlin")?.code == "RU")
    #expect(gazetteer.government("Downing Street")?.code == "GB")
    #expect(gazetteer.government("Tokyo")?.code == "JP")
    #expect(gazetteer.government("Osaka") == nil)
  }

  @Test func putsTheLikeliestCityFirst() {
    #expect(gazetteer.city(named: "Paris")?.country == "FR")
    #expect(gazetteer.city(named: "London")?.country == "GB")
    #expect(gazetteer.city(named: "Valencia")?.country == "VE" || gazetteer.cities(NameKey("Valencia")).count > 1)
    #expect(gazetteer.city(named: "Sharm el-Sheikh")?.country == "EG")
    #expect(gazetteer.city(named: "Xi’an")?.country == "CN")
    #expect(gazetteer.city(named: "Saigon")?.name == "Ho Chi Minh City")
    #expect(gazetteer.city(named: "nice") == nil)
  }

  @Test func marksNamesThatNeedEvidence() throws {
    for name in ["Nice", "Lincoln", "Victoria"] {
      #expect(gazetteer.city(named: name)?.needsEvidence == true, "\(name)")
    }
    for name in ["Osaka", "Geneva", "Riyadh"] {
      #expect(gazetteer.city(named: name)?.needsEvidence == false, "\(name)")
    }
    #expect(gazetteer.country(named: "Jordan")?.needsEvidence == true)
    let kinds = gazetteer.kinds(of: NameKey("Georgia"))
    #expect(kinds.contains(.country) && kinds.contains(.city))
    let texas = try #require(gazetteer.city(named: "Texas"))
    #expect(texas.isRegion && texas.latitude == nil && texas.country == "US")
  }

  @Test func knowsVenues() {
    #expect(gazetteer.venue(named: "White House")?.city == "Washington")
    #expect(gazetteer.venue(named: "Mar-a-Lago")?.city == "Palm Beach")
    #expect(gazetteer.venue(named: "Elysee Palace")?.country == "FR")
    #expect(gazetteer.venue(named: "10 Downing Street")?.name == "Downing Street")
    #expect(gazetteer.venue(named: "Great Hall of the People")?.city == "Beijing")
    #expect(gazetteer.venue(named: "Presidential Palace")?.needsEvidence == true)
    #expect(gazetteer.venue(named: "white house") == nil)
  }

  @Test func knowsOrganizations() {
    #expect(gazetteer.organization(named: "UN")?.name == "United Nations")
    #expect(gazetteer.organization(named: "Nato")?.abbreviation == "NATO")
    #expect(gazetteer.organization(named: "ASEAN")?.members.contains("ID") == true)
    #expect(gazetteer.organization(named: "European Union")?.seatCity == "Brussels")
    #expect(gazetteer.organization(named: "Hamas")?.kind == .armedGroup)
    #expect(gazetteer.organization(named: "un") == nil && gazetteer.organization(named: "Who") == nil)
  }

  @Test func everyMemberAndPlaceIsACountry() {
    for name in ["EU", "NATO", "G7", "G20", "BRICS", "ASEAN", "GCC", "Quad", "Arab League"] {
      let members = gazetteer.organization(named: name)?.members ?? []
      #expect(!members.isEmpty && members.allSatisfy { gazetteer.country(code: $0) != nil }, "\(name)")
    }
  }

  @Test func knowsGivenNames() {
    #expect(gazetteer.isGivenName("Ursula") && gazetteer.gender(givenName: "Ursula") == .female)
    #expect(gazetteer.isGivenName("David") && gazetteer.gender(givenName: "David") == .male)
    #expect(!gazetteer.isGivenName("david") && !gazetteer.isGivenName("Parliament"))
  }
}
