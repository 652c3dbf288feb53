import News
import Store

/// The place of a meeting: where those say who know best, as precisely as any report that does not contradict them.
enum MergedPlace {
  /// - Parameter reports: in the order of the news.
  static func place(_ reports: [StoredReport], history: [StatusChange]) -> Place? {
    guard let told = Authority.ranked(reports, history).lazy.compactMap({ places($0).first }).first else { return nil }
    let ranked = places(reports).filter { !PlaceFacts.compare(PlaceFacts(told), PlaceFacts($0)).isContradiction }
    guard let finest = ranked.map(fineness).max(), var place = ranked.first(where: { fineness($0) == finest }) else {
      return nil
    }
    for other in ranked where !PlaceFacts.compare(PlaceFacts(place), PlaceFacts(other)).isContradiction {
      place.country = place.country ?? other.country
      if place.country == other.country || other.country == nil { place.city = place.city ?? other.city }
    }
    return place
  }

  /// Those that most reports name; of equals, the finest and then the newest.
  private static func places(_ reports: [StoredReport]) -> [Place] {
    var votes = Votes<Place>()
    // Later ones first, for they win among equals.
    for place in reports.reversed().compactMap(\.report.details.place) { votes.add(place) }
    return votes.ranked
  }

  private static func fineness(_ place: Place) -> Int {
    (place.venue == nil ? 0 : 4) + (place.city == nil ? 0 : 2) + (place.country == nil ? 0 : 1)
  }
}
