import News

/// A place, made ready to be compared with others.
struct PlaceFacts {
  private let name: String
  private let city: String?
  private let country: String?

  init(_ place: Place) {
    (name, city, country) = (slug(place.name), place.city.map { slug($0) }, place.country)
  }

  enum Verdict {
    case same, unknown, contradictory
  }

  /// Whether two places can be one; nothing speaks against a place that is not told.
  static func compare(_ a: PlaceFacts?, _ b: PlaceFacts?) -> Verdict {
    guard let a, let b else { return .unknown }
    if a.name == b.name { return .same }
    if let first = a.country, let second = b.country, first != second { return .contradictory }
    if let first = a.city, let second = b.city { return first == second ? .same : .contradictory }
    // A venue has many names: two that differ prove nothing.
    return .unknown
  }
}
