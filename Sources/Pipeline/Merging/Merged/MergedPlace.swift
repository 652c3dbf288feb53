import News
import Store

/// The place of a meeting: the most precise one, with what others know besides.
enum MergedPlace {
  /// - Parameter reports: in the order of the news.
  static func place(_ reports: [StoredReport]) -> Place? {
    let places = reports.compactMap(\.report.details.place)
    var votes = Votes<Place>()
    // Later ones first, for they win among equals.
    for place in places.reversed() { votes.add(place) }
    let ranked = votes.ranked
    guard let finest = ranked.map(fineness).max(), var place = ranked.first(where: { fineness($0) == finest }) else {
      return nil
    }
    for other in ranked where PlaceFacts.compare(PlaceFacts(place), PlaceFacts(other)) != .contradictory {
      place.country = place.country ?? other.country
      if place.country == other.country || other.country == nil { place.city = place.city ?? other.city }
    }
    return place
  }

  private static func fineness(_ place: Place) -> Int {
    (place.venue == nil ? 0 : 4) + (place.city == nil ? 0 : 2) + (place.country == nil ? 0 : 1)
  }
}
