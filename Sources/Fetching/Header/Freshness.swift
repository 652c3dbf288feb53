import CCurl

/// How long an answer may be kept before it is asked for again (RFC 9111, section 4.2).
struct Freshness {
  private var maxAge: Int?
  private var isCacheable = true
  private var expires: String?
  private var date: Int?
  private var age = 0

  mutating func set(_ name: String, _ value: String) {
    switch name {
    case "cache-control": directives(value)
    // "0" and whatever else is no date means: in the past (section 5.3).
    case "expires": expires = expires ?? value
    case "date": date = Self.time(value)
    case "age": age = ResponseHead.seconds(value) ?? 0
    default: break
    }
  }

  /// Seconds from now on; nil where nothing is said of it.
  func lifetime(now: Int) -> Int? {
    guard isCacheable else { return nil }
    if let maxAge { return max(maxAge - age, 0) }
    guard let expires, let end = Self.time(expires) else { return expires == nil ? nil : 0 }
    return min(max(end - (date ?? now) - age, 0), ResponseHead.longest)
  }

  private mutating func directives(_ value: String) {
    for directive in value.split(separator: ",") {
      let pair = directive.split(separator: "=", maxSplits: 1).map { String($0).trimmedFieldValue }
      switch pair.first?.lowercased() {
      case "no-cache" where pair.count == 1, "no-store": isCacheable = false
      // The quoted form is not to be sent, and is (section 5.2).
      case "max-age" where pair.count == 2: maxAge = maxAge ?? ResponseHead.seconds(pair[1].filter { $0 != "\"" })
      default: break
      }
    }
  }

  private static func time(_ text: String) -> Int? {
    let time = curl_getdate(text, nil)
    return time < 0 ? nil : time
  }
}
