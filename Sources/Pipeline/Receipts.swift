public import News

/// What became of an article that was handed in.
public struct ArticleReceipt: Sendable {
  public var article: Article
  /// False where it was known already, by its link or by its text.
  public var isNew: Bool
  public var topics: [Topic]
  public var people: [Person]
  /// The merged records that this article tells of, most prominent first.
  public var meetings: [Meeting]

  public init(article: Article, isNew: Bool, topics: [Topic], people: [Person], meetings: [Meeting]) {
    (self.article, self.isNew, self.topics) = (article, isNew, topics)
    (self.people, self.meetings) = (people, meetings)
  }
}

/// What became of a feed that was added or visited.
public struct FeedReceipt: Sendable {
  public var feed: Feed
  /// False where it was followed already.
  public var isNew: Bool
  /// Articles that this visit brought and that were not known before.
  public var newArticles: Int
  /// The page whose address was given, where the feed was found by it.
  public var page: String?
  /// Entries that become articles when their pages were fetched.
  public var waiting: Int

  public init(feed: Feed, isNew: Bool, newArticles: Int, waiting: Int = 0, page: String? = nil) {
    (self.feed, self.isNew, self.newArticles, self.waiting) = (feed, isNew, newArticles, waiting)
    self.page = page
  }
}

/// What became of a list of subscriptions.
public struct ImportReceipt: Sendable {
  /// Feeds that are followed from now on.
  public var added: [Feed]
  /// How many were followed already.
  public var known: Int

  public init(added: [Feed], known: Int) { (self.added, self.known) = (added, known) }
}

/// What an article holds, without anything being stored.
public struct Reading: Sendable {
  /// The article as it would be stored: offsets in `findings` count in its text.
  public var content: ArticleContent
  public var findings: Findings

  public init(content: ArticleContent, findings: Findings) { (self.content, self.findings) = (content, findings) }
}

/// A feed that was found by the address of a web page.
public struct DiscoveredFeed: Hashable, Sendable {
  /// How it was found.
  public enum Source: String, CaseIterable, Sendable {
    /// The address is a feed's.
    case itself
    /// The page names it.
    case link
    /// Sites of this kind have one there.
    case convention
    /// It is where many sites have theirs.
    case path
  }

  public var url: String
  public var title: String?
  /// `application/rss+xml`, as the page gives it.
  public var type: String?
  public var source: Source

  public init(url: String, title: String?, type: String?, source: Source = .link) {
    (self.url, self.title, self.type, self.source) = (url, title, type, source)
  }
}
