public import News

/// What an HTML page says, without what stands around it.
public struct PageArticle: Hashable, Sendable {
  public var title: String?
  public var author: String?
  public var published: ZonedTimestamp?
  /// BCP 47.
  public var language: String?
  /// The address that the page gives itself (`rel="canonical"`, `og:url`), absolute.
  public var canonicalURL: String?
  /// What the page is; only of an `article` the text is one.
  public var kind: PageKind
  /// Plain text, paragraphs separated by an empty line.
  public var text: String

  public init(
    title: String? = nil, author: String? = nil, published: ZonedTimestamp? = nil, language: String? = nil,
    canonicalURL: String? = nil, kind: PageKind = .article, text: String
  ) {
    (self.title, self.author, self.published, self.language) = (title, author, published, language)
    (self.canonicalURL, self.kind, self.text) = (canonicalURL, kind, text)
  }
}

/// A feed that a page names with `<link rel="alternate">`, or in a link that looks like one.
public struct FeedLink: Hashable, Sendable {
  /// Absolute.
  public var url: String
  public var title: String?
  /// `application/rss+xml`
  public var type: String?

  public init(url: String, title: String? = nil, type: String? = nil) {
    (self.url, self.title, self.type) = (url, title, type)
  }
}
