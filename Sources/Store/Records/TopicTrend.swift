import Foundation
public import News

/// How a topic goes: its share of the articles in a week, against its share in the four weeks before.
///
/// Shares, so that a topic does not rise with the number of articles. What rises is told by the lower end of the ratio's
/// 95 % interval (Katz et al. 1978, with half an article added to each number): a topic with three articles after none may
/// do so by chance, one with 30 after 10 hardly does; the plain ratio would put the first on top, a test of significance
/// would put the largest topics there, however little they move.
public struct TopicTrend: Hashable, Sendable {
  /// The last day of the week.
  public var until: CalendarDate
  /// In the week.
  public var articles: Int
  /// In the four weeks before.
  public var before: Int
  /// Of the shares; nil where there were no articles to have a share of.
  public var ratio: Double?
  /// What the ratio is at least, by all that chance allows; above 1, the topic rises.
  public var rise: Double?

  public static let week = 7
  public static let weeksBefore = 28

  /// - Parameters:
  ///   - week: how many articles there were in the week, on whatever.
  ///   - weeks: and in the four weeks before.
  public init(until: CalendarDate, articles: Int, before: Int, week: Int, weeks: Int) {
    (self.until, self.articles, self.before) = (until, articles, before)
    guard week > 0, weeks > 0 else { return }
    let (now, then) = (Double(articles) + 0.5, Double(before) + 0.5)
    let (all, earlier) = (Double(week) + 0.5, Double(weeks) + 0.5)
    let ratio = (now / all) / (then / earlier)
    let deviation = max(0, 1 / now - 1 / all + 1 / then - 1 / earlier).squareRoot()
    self.ratio = ratio
    rise = ratio * exp(-1.96 * deviation)
  }
}
