/// How many days may lie between a report and a meeting that it could tell of.
public struct MergeReach: Hashable, Sendable {
  /// Between their dates.
  public var days: Int
  /// Between their dates, where one of the two was put off, or the meeting lasts longer than a year.
  public var delay: Int
  /// Between the report's publication and the first or last report of a meeting without a date.
  public var news: Int

  public init(days: Int, delay: Int, news: Int) { (self.days, self.delay, self.news) = (days, delay, news) }
}
