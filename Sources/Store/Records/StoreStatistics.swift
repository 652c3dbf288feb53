/// How much is stored.
public struct StoreStatistics: Hashable, Sendable {
  public var feeds: Int
  public var articles: Int
  public var topics: Int
  public var people: Int
  public var meetings: Int
  /// Articles that no extractor has read yet.
  public var unread: Int
  /// Of the database, its log included.
  public var bytes: Int64

  public init(feeds: Int, articles: Int, topics: Int, people: Int, meetings: Int, unread: Int, bytes: Int64) {
    (self.feeds, self.articles, self.topics, self.people) = (feeds, articles, topics, people)
    (self.meetings, self.unread, self.bytes) = (meetings, unread, bytes)
  }
}
