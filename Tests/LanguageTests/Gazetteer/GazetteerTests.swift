import Language
import News
import Testing

@Suite struct GazetteerTests {
  private let gazetteer = Gazetteer.shared

  @Test func findsCountriesByEveryName() {
    for (name, code) in [
      ("Japan", "JP"), ("US", "US"), ("U.S.", "US"), ("South Korea", "KR"), ("ROK", "KR"), ("Türkiye", "TR"),
      ("Turkiye", "TR"), ("Cote d’Ivoire", "CI"), ("JAPAN", "JP"), ("Guinea-Bissau", "GW"),
    ] {
      #expect(gazetteer.country(named: name)?.code == code, "\(name)")
    }
    for name in ["us", "japan", "Atlantis", ""] { #expect(gazetteer.country(named: name) == nil, "\(name)") }
  }

  @Test func tellsHowLongANameMayBe() {
    #expect(gazetteer.maxWords(from: NameKey("Papua")) == 3)
    #expect(gazetteer.maxWords(from: NameKey("Guinea-Bissau")) == 2)
    #expect(gazetteer.maxWords(from: NameKey("whatever")) == 0)
  }
}
