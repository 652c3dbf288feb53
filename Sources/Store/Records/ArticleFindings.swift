public import News

/// What was found in a stored article, but for its meetings.
public struct ArticleFindings: Hashable, Sendable {
  /// Best first.
  public var topics: [Topic]
  /// Most mentioned first.
  public var people: [Person]
  /// The extractor's version; 0 where none has read it yet.
  public var version: Int

  public init(topics: [Topic], people: [Person], version: Int) {
    (self.topics, self.people, self.version) = (topics, people, version)
  }
}

/// An article that is like another.
public struct SimilarArticle: Hashable, Sendable {
  public var article: Article
  /// 0 to 1: of a copy, how much of the shorter text is in the other; else how much of the topics and people is shared.
  public var score: Double
  /// Whether it prints the same text, but for a few words or paragraphs.
  public var isCopy: Bool

  public init(article: Article, score: Double, isCopy: Bool) {
    (self.article, self.score, self.isCopy) = (article, score, isCopy)
  }
}
