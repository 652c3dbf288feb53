import News
import Store

extension JSONWriter {
  mutating func country(_ country: CountrySummary) {
    object {
      $0.field("code", country.code)
      $0.field("meetings", country.meetings)
      $0.field("upcoming", country.upcoming)
      $0.field("partners") { json in
        json.array(country.partners) { json, partner in
          json.object {
            $0.field("code", partner.code)
            $0.field("meetings", partner.meetings)
          }
        }
      }
    }
  }
}
