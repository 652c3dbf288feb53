public import News

/// A topic over all articles; a subject has those of the subjects below it too.
public struct TopicSummary: Hashable, Sendable {
  public var slug: String
  public var name: String
  public var kind: TopicKind
  /// IPTC Media Topics.
  public var code: String?
  /// The slug of the subject above it.
  public var broader: String?
  public var articles: Int
  public var meetings: Int
  /// By publication.
  public var firstSeen: Timestamp
  public var lastSeen: Timestamp
  /// How it goes of late.
  public var trend: TopicTrend

  public init(
    slug: String, name: String, kind: TopicKind, code: String?, broader: String?, articles: Int, meetings: Int,
    firstSeen: Timestamp, lastSeen: Timestamp, trend: TopicTrend
  ) {
    (self.slug, self.name, self.kind, self.code, self.broader) = (slug, name, kind, code, broader)
    self.trend = trend
    (self.articles, self.meetings, self.firstSeen, self.lastSeen) = (articles, meetings, firstSeen, lastSeen)
  }
}

/// How many articles of a day have a topic.
public struct TopicDay: Hashable, Sendable {
  public var day: CalendarDate
  public var articles: Int

  public init(day: CalendarDate, articles: Int) { (self.day, self.articles) = (day, articles) }
}

/// A topic that articles have together with another.
public struct RelatedTopic: Hashable, Sendable {
  public var topic: TopicSummary
  /// Of the other topic's newest articles (500 at most), those that have this one too.
  public var articles: Int
  /// How sure it is that the two belong together: Dunning's log-likelihood ratio (1993), in which what both have by
  /// chance, because it is frequent, counts little, and what comes once or twice is not overrated.
  public var score: Double

  public init(topic: TopicSummary, articles: Int, score: Double) {
    (self.topic, self.articles, self.score) = (topic, articles, score)
  }
}
