internal import CGazetteer

/// The embedded tables, as `CGazetteer.h` tells their columns.
struct GazetteerTables: Sendable {
  let countries = TableBytes(start: gazetteer_countries_start(), count: gazetteer_countries_count)
  let cities = TableBytes(start: gazetteer_cities_start(), count: gazetteer_cities_count)
  let venues = TableBytes(start: gazetteer_venues_start(), count: gazetteer_venues_count)
  let organizations = TableBytes(start: gazetteer_organizations_start(), count: gazetteer_organizations_count)
  let leaders = TableBytes(start: gazetteer_leaders_start(), count: gazetteer_leaders_count)
  let givenNames = TableBytes(start: gazetteer_given_names_start(), count: gazetteer_given_names_count)
}
