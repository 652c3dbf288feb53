import Language
import News
import Testing

@Suite struct DatelineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let place: String?
    let country: String?
    let date: String?
    let agency: String?
    let rest: String

    init(_ text: String, _ place: String?, _ country: String?, _ date: String?, _ agency: String?, _ rest: String) {
      (self.text, self.place, self.country) = (text, place, country)
      (self.date, self.agency, self.rest) = (date, agency, rest)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Case("TOKYO, Feb. 6 (Agency) — The premier said", "TOKYO", "JP", "Feb. 6", "Agency", "The premier said"),
    Case("WASHINGTON (AP) — They met", "WASHINGTON", "US", nil, "AP", "They met"),
    Case("GENEVA/BRUSSELS (Wire) - Envoys", "GENEVA/BRUSSELS", "CH", nil, "Wire", "Envoys"),
    Case("SEOUL, South Korea (Wire) -- The", "SEOUL, South Korea", "KR", nil, "Wire", "The"),
    Case("NEW DELHI: The minister", "NEW DELHI", "IN", nil, nil, "The minister"),
    Case("Hanoi, March 3, 2025 (Wire) – Talks", "Hanoi", "VN", "March 3, 2025", "Wire", "Talks"),
    Case("Feb 6 (Wire) - Two leaders", nil, nil, "Feb 6", "Wire", "Two leaders"),
    Case("LONDON — It rained", "LONDON", "GB", nil, nil, "It rained"),
    Case("VLADOVKA, Jan. 2 (Wire) — Fog", "VLADOVKA", nil, "Jan. 2", "Wire", "Fog"),
  ])
  func readsDatelines(_ example: Case) throws {
    let bytes = Array(example.text.utf8)
    let dateline = try #require(Dateline(in: bytes[...]))
    #expect(dateline.placeName == example.place)
    #expect(dateline.country == example.country)
    #expect(dateline.date?.text == example.date)
    #expect(dateline.agency == example.agency)
    #expect(String(decoding: bytes[dateline.range.upperBound...], as: UTF8.self) == example.rest)
  }

  @Test(arguments: [
    "", " ", "—", "The president — who met nobody — left.", "Correction: the date was wrong.", "A well-known man met",
    "Paris is lovely - in spring.", "EXCLUSIVE: Minister to resign", "He said: come.\nTOKYO (Wire) — x", "- a list",
  ])
  func findsNoneElsewhere(_ text: String) {
    #expect(Dateline(in: Array(text.utf8)[...]) == nil)
  }
}
