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
    case same, unknown
    /// Two towns of one country, or of which one is of no known country.
    case elsewhere
    case abroad

    var isContradiction: Bool { self == .elsewhere || self == .abroad }
  }

  /// Whether two places can be one; nothing speaks against a place that is not told.
  static func compare(_ a: PlaceFacts?, _ b: PlaceFacts?) -> Verdict {
    guard let a, let b else { return .unknown }
    if a.name == b.name { return .same }
    if let first = a.country, let second = b.country, first != second { return .abroad }
    if let first = a.city, let second = b.city { return first == second ? .same : .elsewhere }
    // "Rumichaca", "Rumichaca bridge"; a town, and a venue named after it.
    if contains(a.name, b.name) || contains(b.name, a.name) { return .same }
    // A venue has many names: two that differ prove nothing.
    return .unknown
  }

  private static func contains(_ long: String, _ short: String) -> Bool {
    short.count >= 4 && ("-" + long + "-").contains("-" + short + "-")
  }
}
