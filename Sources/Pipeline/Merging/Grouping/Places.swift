import News

/// Whether two places can be one.
enum Places {
  enum Verdict {
    case same, unknown, contradictory
  }

  static func compare(_ a: Place?, _ b: Place?) -> Verdict {
    guard let a, let b else { return .unknown }
    if slug(a.name) == slug(b.name) { return .same }
    if let first = a.country, let second = b.country, first != second { return .contradictory }
    if let first = a.city, let second = b.city { return slug(first) == slug(second) ? .same : .contradictory }
    // A venue has many names: two that differ prove nothing.
    return .unknown
  }
}
