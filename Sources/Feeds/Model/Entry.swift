public import News

/// One entry of a feed.
public struct Entry: Hashable, Sendable {
  /// As given: an Atom `id`, an RSS `guid`, an RDF `about`. Nil where the feed gives none.
  public var id: String?
  /// The page about the entry, absolute where the base is known.
  public var url: String?
  /// Plain text.
  public var title: String?
  /// "Name (mail address)", or the one of the two that is there.
  public var author: String?
  /// HTML as given, with its links resolved; plain text is escaped to be HTML.
  public var summary: String?
  /// The whole text, HTML as given, with its links resolved; nil where the feed carries only a summary.
  public var content: String?
  /// The last change where the feed tells of no publication; nil where none is given or it cannot be read.
  public var published: ZonedTimestamp?
  /// The last change; the publication where the feed tells of no change since.
  public var updated: ZonedTimestamp?
  /// In their order, each once.
  public var categories: [String]
  public var enclosures: [Enclosure]
  /// The page elsewhere that the entry comments on (JSON Feed's `external_url`, Atom's `rel="related"`).
  public var externalURL: String?
  /// What readers said about it.
  public var comments: Comments
  /// Where it took place (GeoRSS).
  public var location: Location?
  /// The address of a picture that stands for it.
  public var image: String?
  /// BCP 47, where it is stated for the entry or its feed.
  public var language: String?

  public init(
    id: String? = nil, url: String? = nil, title: String? = nil, author: String? = nil, summary: String? = nil,
    content: String? = nil, published: ZonedTimestamp? = nil, updated: ZonedTimestamp? = nil, categories: [String] = [],
    enclosures: [Enclosure] = [], externalURL: String? = nil, comments: Comments = Comments(),
    location: Location? = nil, image: String? = nil, language: String? = nil
  ) {
    (self.id, self.url, self.title, self.author) = (id, url, title, author)
    (self.summary, self.content, self.published, self.updated) = (summary, content, published, updated)
    (self.categories, self.enclosures) = (categories, enclosures)
    (self.externalURL, self.comments, self.location) = (externalURL, comments, location)
    (self.image, self.language) = (image, language)
  }
}

/// A file that comes with an entry.
public struct Enclosure: Hashable, Sendable {
  public var url: String
  /// Media type: `audio/mpeg`.
  public var type: String?
  /// Bytes.
  public var length: Int?

  public init(url: String, type: String? = nil, length: Int? = nil) {
    (self.url, self.type, self.length) = (url, type, length)
  }
}
