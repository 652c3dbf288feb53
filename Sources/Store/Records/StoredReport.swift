public import News

/// One article's account of a meeting, with what merging needs to know of the article.
public struct StoredReport: Hashable, Sendable {
  public var report: MeetingReport
  /// The article's id.
  public var article: String
  /// When it was published; when it was first seen, where that is unknown.
  public var published: Timestamp
  /// Where the article's text came from first. The sources of a meeting are those of all its reports, each once.
  public var origin: StoryOrigin
  /// Its place in the article, 0 the most prominent.
  public var rank: Int
  /// Id of the meeting that it was put into by hand.
  public var pin: String?

  public init(
    report: MeetingReport, article: String, published: Timestamp, origin: StoryOrigin, rank: Int = 0, pin: String? = nil
  ) {
    (self.report, self.article, self.published, self.origin) = (report, article, published, origin)
    (self.rank, self.pin) = (rank, pin)
  }
}

/// What a meeting's id leads to.
public enum MeetingLookup: Hashable, Sendable {
  case found(Meeting)
  /// It turned out to be the same meeting as the one with this id.
  case merged(into: String)
  case unknown
}
