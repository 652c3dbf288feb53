/// What a feed, its server and its history say about when to visit it; kept, since an answer of 304 does not say it
/// again. Durations are seconds.
public struct FeedSchedule: Hashable, Sendable {
  /// RSS 2.0's `ttl`.
  public var ttl: Int?
  /// `sy:updatePeriod` divided by `sy:updateFrequency`, and the instant from which those are counted.
  public var updatePeriod: Int?
  public var updateBase: Timestamp?
  /// For how long the server called its last answer fresh (`Cache-Control`, `Expires`).
  public var maxAge: Int?
  /// Hours of the day in GMT, 0 to 23, and days, on which the publisher does not want it to be asked for.
  public var skipHours: Set<Int>
  public var skipDays: Set<Weekday>
  /// The time in which a new entry is to be expected, by the dates of its entries.
  public var rhythm: Int?

  public init(
    ttl: Int? = nil, updatePeriod: Int? = nil, updateBase: Timestamp? = nil, maxAge: Int? = nil,
    skipHours: Set<Int> = [], skipDays: Set<Weekday> = [], rhythm: Int? = nil
  ) {
    (self.ttl, self.updatePeriod, self.updateBase, self.maxAge) = (ttl, updatePeriod, updateBase, maxAge)
    (self.skipHours, self.skipDays, self.rhythm) = (skipHours, skipDays, rhythm)
  }
}
