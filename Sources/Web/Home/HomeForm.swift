import HTTP
import Store

/// What the home page is asked for. Empty fields, which forms send too, are no condition.
struct HomeForm: Sendable {
  let search: String?
  let country: String?
  /// What is wrong with it, for the reader.
  let complaint: String?

  init(_ request: Request) {
    guard let parameters = try? request.queryParameters() else {
      (search, country, complaint) = (nil, nil, "The address is not percent-encoded UTF-8.")
      return
    }
    func value(_ name: String) -> String? { parameters[name].flatMap { $0.isEmpty ? nil : $0 } }
    let country = value("country")
    let isCode = country.map { $0.utf8.count == 2 && $0.utf8.allSatisfy { (97...122).contains($0 | 0x20) } } ?? true
    search = value("q")
    self.country = isCode ? country?.uppercased() : nil
    complaint = isCode ? nil : "“\(country ?? "")” is no country's code of two letters."
  }

  var filters: MeetingQuery {
    var filters = MeetingQuery()
    filters.search = search
    filters.countries = country.map { [$0] } ?? []
    return filters
  }
}
