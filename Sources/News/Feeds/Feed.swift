/// A feed that is followed.
public struct Feed: Hashable, Sendable {
  public var id: String
  /// Where it is fetched from.
  public var url: String
  public var title: String?
  /// The page that the feed belongs to.
  public var link: String?
  public var description: String?
  public var language: String?
  /// `rss`, `atom`, `json`, …: as the parser named it at the last successful fetch.
  public var format: String?
  /// OPML folder.
  public var folder: String?
  public var isActive: Bool
  public var created: Timestamp
  public var health: FeedHealth
  /// How many articles were seen in it.
  public var articles: Int

  public init(
    id: String, url: String, title: String? = nil, link: String? = nil, description: String? = nil,
    language: String? = nil, format: String? = nil, folder: String? = nil, isActive: Bool = true, created: Timestamp,
    health: FeedHealth = FeedHealth(), articles: Int = 0
  ) {
    (self.id, self.url, self.title, self.link) = (id, url, title, link)
    (self.description, self.language, self.format, self.folder) = (description, language, format, folder)
    (self.isActive, self.created, self.health, self.articles) = (isActive, created, health, articles)
  }
}

/// How the last visits to a feed went, and when the next one is due.
public struct FeedHealth: Hashable, Sendable {
  public var lastFetched: Timestamp?
  public var lastChanged: Timestamp?
  public var nextFetch: Timestamp?
  /// HTTP status of the last answer.
  public var lastStatus: Int?
  /// Why the last visit failed; nil after a successful one.
  public var lastError: String?
  /// Failures in a row.
  public var failures: Int
  /// Validators of the last full answer (RFC 9110, section 8.8).
  public var etag: String?
  public var lastModified: String?

  public init(
    lastFetched: Timestamp? = nil, lastChanged: Timestamp? = nil, nextFetch: Timestamp? = nil, lastStatus: Int? = nil,
    lastError: String? = nil, failures: Int = 0, etag: String? = nil, lastModified: String? = nil
  ) {
    (self.lastFetched, self.lastChanged, self.nextFetch) = (lastFetched, lastChanged, nextFetch)
    (self.lastStatus, self.lastError, self.failures) = (lastStatus, lastError, failures)
    (self.etag, self.lastModified) = (etag, lastModified)
  }
}
