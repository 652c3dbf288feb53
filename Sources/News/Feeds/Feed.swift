/// A feed that is followed.
public struct Feed: Hashable, Sendable {
  public var id: String
  /// Where it is fetched from, without user and password.
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
  /// Whether the pages of its entries are fetched.
  public var fullText: FullText
  public var created: Timestamp
  public var access: FeedAccess
  public var health: FeedHealth
  public var schedule: FeedSchedule
  /// Where permanent redirects lead, as long as it has not proved lasting.
  public var move: FeedMove?
  /// How a hub tells us of news; nil where none does. Changed by itself, not with the feed.
  public var push: FeedPush?
  /// How many articles were seen in it.
  public var articles: Int

  public init(
    id: String, url: String, title: String? = nil, link: String? = nil, description: String? = nil,
    language: String? = nil, format: String? = nil, folder: String? = nil, isActive: Bool = true,
    fullText: FullText = .auto, created: Timestamp,
    access: FeedAccess = FeedAccess(), health: FeedHealth = FeedHealth(), schedule: FeedSchedule = FeedSchedule(),
    move: FeedMove? = nil, push: FeedPush? = nil, articles: Int = 0
  ) {
    (self.id, self.url, self.title, self.link) = (id, url, title, link)
    (self.description, self.language, self.format, self.folder) = (description, language, format, folder)
    (self.isActive, self.fullText, self.created) = (isActive, fullText, created)
    (self.access, self.health) = (access, health)
    (self.schedule, self.move, self.push, self.articles) = (schedule, move, push, articles)
  }
}

/// What a feed is fetched with.
public struct FeedAccess: Hashable, Sendable {
  /// For the server of the feed's URL alone. Stored, and never shown.
  public var credentials: Credentials?
  /// A proxy of the feed's own, in place of the one for all; user and password may stand in it, and are never shown.
  public var proxy: String?

  public init(credentials: Credentials? = nil, proxy: String? = nil) {
    (self.credentials, self.proxy) = (credentials, proxy)
  }
}

/// A permanent redirect (301, 308) to another site, which is followed and not yet remembered in place of the address.
public struct FeedMove: Hashable, Sendable {
  public var url: String
  /// When it was met first.
  public var since: Timestamp

  public init(url: String, since: Timestamp) { (self.url, self.since) = (url, since) }
}

/// A subscription with a WebSub hub (W3C WebSub), as far as it concerns the feed.
public struct FeedPush: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// The hub has been asked, and has not asked back.
    case requested
    case active
    /// The hub has refused.
    case denied
    /// It is to be ended, or waits for the hub to end it.
    case ending
  }

  public var hub: String
  public var state: State
  /// Until when the hub promised to tell.
  public var leaseEnds: Timestamp?
  /// Why the hub could not be asked, or what it said.
  public var lastError: String?

  public init(hub: String, state: State, leaseEnds: Timestamp? = nil, lastError: String? = nil) {
    (self.hub, self.state, self.leaseEnds, self.lastError) = (hub, state, leaseEnds, lastError)
  }

  /// Whether news will be told at that time.
  public func isGood(at now: Timestamp) -> Bool { state == .active && leaseEnds.map { $0 > now } ?? false }
}
