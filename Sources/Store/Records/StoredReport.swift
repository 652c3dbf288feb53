public import News

/// One article's account of a meeting, with what merging needs to know of the article.
public struct StoredReport: Hashable, Sendable {
  public var report: MeetingReport
  /// The article's id.
  public var article: String
  /// When it was published; when it was first seen, where that is unknown.
  public var published: Timestamp
  /// Who told of it: the feeds in which the article was seen, each once, and the article's own id where it was posted.
  /// The sources of a meeting are those of all its reports, each once.
  public var sources: [String]
  /// Its place in the article, 0 the most prominent.
  public var rank: Int

  public init(report: MeetingReport, article: String, published: Timestamp, sources: [String], rank: Int = 0) {
    (self.report, self.article, self.published, self.sources) = (report, article, published, sources)
    self.rank = rank
  }
}

/// What a meeting's id leads to.
public enum MeetingLookup: Hashable, Sendable {
  case found(Meeting)
  /// It turned out to be the same meeting as the one with this id.
  case merged(into: String)
  case unknown
}
