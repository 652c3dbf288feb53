public import News

/// A publisher's hints on when to ask again: RSS 2.0's `ttl`, `skipHours` and `skipDays`, the syndication module's
/// `sy:updatePeriod`.
public struct UpdateSchedule: Hashable, Sendable {
  /// Minutes that the feed may be kept before it is asked for again.
  public var ttlMinutes: Int?
  /// Hours of the day in GMT, 0 to 23, in which asking is of no use.
  public var skipHours: [Int]
  public var skipDays: [Weekday]
  /// Seconds between two updates: `sy:updatePeriod` divided by `sy:updateFrequency`.
  public var updatePeriodSeconds: Int?
  /// `sy:updateBase`: an instant from which those periods are counted.
  public var updateBase: Timestamp?

  public init(
    ttlMinutes: Int? = nil, skipHours: [Int] = [], skipDays: [Weekday] = [], updatePeriodSeconds: Int? = nil,
    updateBase: Timestamp? = nil
  ) {
    (self.ttlMinutes, self.skipHours, self.skipDays) = (ttlMinutes, skipHours, skipDays)
    (self.updatePeriodSeconds, self.updateBase) = (updatePeriodSeconds, updateBase)
  }
}
