/// A news article as it is kept: its text is free of mark-up and repeats, and all offsets count in it.
public struct Article: Hashable, Sendable {
  public var id: String
  public var url: String?
  public var title: String
  public var text: String
  public var author: String?
  /// BCP 47: `en`.
  public var language: String?
  public var published: ZonedTimestamp?
  /// When Rapporteur first saw it.
  public var created: Timestamp
  /// Every feed or request it came from; the same article seen twice is one article with two sources.
  public var sources: [ArticleSource]

  public init(
    id: String, url: String?, title: String, text: String, author: String?, language: String?,
    published: ZonedTimestamp?, created: Timestamp, sources: [ArticleSource]
  ) {
    (self.id, self.url, self.title, self.text, self.author) = (id, url, title, text, author)
    (self.language, self.published, self.created, self.sources) = (language, published, created, sources)
  }
}

/// Where an article was seen.
public struct ArticleSource: Hashable, Sendable {
  /// The feed's id; nil for an article that was posted.
  public var feed: String?
  /// The link under which it was seen there.
  public var url: String?
  public var seen: Timestamp

  public init(feed: String?, url: String?, seen: Timestamp) { (self.feed, self.url, self.seen) = (feed, url, seen) }
}

/// What an extractor needs of an article, cleaned: the input of `Extraction` and what `Store` keeps.
public struct ArticleContent: Hashable, Sendable {
  public var title: String
  public var text: String
  public var published: ZonedTimestamp?
  public var url: String?
  public var author: String?
  public var language: String?

  public init(
    title: String, text: String, published: ZonedTimestamp? = nil, url: String? = nil, author: String? = nil,
    language: String? = nil
  ) {
    (self.title, self.text, self.published, self.url) = (title, text, published, url)
    (self.author, self.language) = (author, language)
  }
}
