import News

/// `sy:updatePeriod`, `sy:updateFrequency` and `sy:updateBase` of RSS 1.0's syndication module.
struct UpdatePeriod {
  var period: String?
  var frequency: Int?
  var base: ZonedTimestamp?

  /// Seconds between two updates; nil where no known period is given.
  var seconds: Int? {
    let whole: Int
    switch period?.lowercased() {
    case "hourly": whole = 3600
    case "daily": whole = 86_400
    case "weekly": whole = 7 * 86_400
    case "monthly": whole = 30 * 86_400
    case "yearly": whole = 365 * 86_400
    default: return nil
    }
    return whole / max(frequency ?? 1, 1)
  }
}
