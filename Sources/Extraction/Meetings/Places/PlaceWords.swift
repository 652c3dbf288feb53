import Language

/// Words by which places are told.
enum PlaceWords {
  /// Last words of venues' names.
  static let venues: WordSet = [
    "house", "palace", "hall", "hotel", "castle", "residence", "villa", "centre", "center", "manor", "lodge",
    "chancellery",
    "embassy", "kremlin", "fort", "abbey", "pavilion", "estate", "mansion", "ranch", "headquarters", "base", "airport",
  ]

  /// Words in lower case after a place's own name: "the Rumichaca bridge".
  static let structures: WordSet = [
    "bridge", "crossing", "hotel", "palace", "monastery", "convent", "castle", "museum", "airport", "residence",
    "guesthouse", "resort", "lodge", "barracks", "shipyard", "library",
  ]

  static let districts: WordSet = [
    "district", "city", "town", "post", "village", "resort", "port", "suburb", "capital", "island", "quarter",
  ]

  /// What lies in a venue: "in a side room of the Congress Centre".
  static let rooms: WordSet = [
    "room", "rooms", "hall", "lobby", "wing", "garden", "gardens", "library", "terrace", "grounds", "corridor",
    "lounge",
    "suite", "foyer", "courtyard", "basement", "chamber",
  ]

  /// Words with a capital after "in" that are no towns.
  static func isNoTown(_ key: String) -> Bool {
    noTowns.contains(key) || DayWords.all.contains(key) || NameWords.isOrganizationWord(key)
  }

  private static let noTowns: WordSet = [
    "english", "arabic", "congress", "parliament", "spring", "summer", "autumn", "winter", "ramadan", "christmas",
    "easter",
    "mr", "mrs", "ms", "dr", "president", "minister", "islam", "christianity", "covid-19", "asia-pacific", "twitter",
  ]
}
