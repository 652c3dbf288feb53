import News
import Store

extension JSONWriter {
  mutating func country(_ country: CountrySummary) { object { $0.members(country) } }

  mutating func country(_ country: CountryDetails) {
    object {
      $0.members(country.summary)
      $0.field("people") { $0.array(country.people) { $0.contact($1) } }
      $0.field("met") { $0.array(country.met) { $0.contact($1) } }
      $0.field("places") { json in
        json.array(country.places) { json, place in
          json.object {
            $0.field("name", place.name)
            $0.field("country", place.country)
            $0.field("meetings", place.meetings)
          }
        }
      }
    }
  }

  mutating func pair(_ pair: PairStatistics) {
    object {
      $0.field("countries", pair.countries)
      $0.field("meetings", pair.meetings)
      $0.field("held", pair.held)
      $0.field("periods") { json in
        json.array(pair.periods) { json, count in
          json.object {
            $0.field("period", count.period)
            $0.field("meetings", count.meetings)
            $0.field("held", count.held)
          }
        }
      }
    }
  }

  private mutating func members(_ country: CountrySummary) {
    field("code", country.code)
    field("meetings", country.meetings)
    field("upcoming", country.upcoming)
    field("partners") { json in
      json.array(country.partners) { json, partner in
        json.object {
          $0.field("code", partner.code)
          $0.field("meetings", partner.meetings)
        }
      }
    }
  }
}
