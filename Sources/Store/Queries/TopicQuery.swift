public import News

/// Which topics are asked for.
public struct TopicQuery: Hashable, Sendable {
  /// Words of the name, each from its start, without case or accents.
  public var search: String?
  public var kind: TopicKind?
  /// The slug of a subject: those directly below it.
  public var broader: String?

  public init(search: String? = nil, kind: TopicKind? = nil, broader: String? = nil) {
    (self.search, self.kind, self.broader) = (search, kind, broader)
  }
}

/// Which people are asked for.
public struct PersonQuery: Hashable, Sendable {
  /// Words of the name, each from its start, without case or accents.
  public var search: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?

  public init(search: String? = nil, country: String? = nil) { (self.search, self.country) = (search, country) }
}
