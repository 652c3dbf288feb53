public import News

/// A feed as one document tells it, whatever its format was.
public struct ParsedFeed: Hashable, Sendable {
  public var format: FeedFormat
  /// Plain text.
  public var title: String?
  /// The page that the feed belongs to, absolute where the base is known.
  public var link: String?
  /// Plain text.
  public var description: String?
  /// BCP 47, as the feed states it: `en-US`.
  public var language: String?
  /// Atom's `id`, JSON Feed's `feed_url`, RSS's `guid`.
  public var id: String?
  /// "Name (mail address)", or the one of the two that is there.
  public var author: String?
  /// The last change; the publication where the feed tells of no change since.
  public var updated: ZonedTimestamp?
  public var published: ZonedTimestamp?
  /// When the publisher wants to be asked again.
  public var schedule: UpdateSchedule
  /// WebSub hubs (W3C WebSub, section 4), in their order.
  public var hubs: [String]
  /// The address that the feed gives itself (`rel="self"`, `feed_url`).
  public var selfLink: String?
  /// In the document's order.
  public var entries: [Entry]

  public init(
    format: FeedFormat, title: String? = nil, link: String? = nil, description: String? = nil, language: String? = nil,
    id: String? = nil, author: String? = nil, updated: ZonedTimestamp? = nil, published: ZonedTimestamp? = nil,
    schedule: UpdateSchedule = UpdateSchedule(), hubs: [String] = [], selfLink: String? = nil, entries: [Entry] = []
  ) {
    (self.format, self.title, self.link, self.description) = (format, title, link, description)
    (self.language, self.id, self.author, self.updated) = (language, id, author, updated)
    (self.published, self.schedule, self.hubs, self.selfLink) = (published, schedule, hubs, selfLink)
    self.entries = entries
  }
}
