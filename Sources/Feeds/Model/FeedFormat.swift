/// What a feed is written in. The raw value is what `rapporteur feed` prints.
public enum FeedFormat: String, CaseIterable, Sendable {
  case rss090, rss091, rss092, rss093, rss094, rss10, rss20
  /// RSS that does not say which version it follows, or one that does not exist.
  case rss
  case atom03, atom10
  /// Microsoft's Channel Definition Format.
  case cdf
  case json10, json11
  /// RSS 2.0 whose elements are written as JSON members.
  case rssInJSON = "rss_json"
}
