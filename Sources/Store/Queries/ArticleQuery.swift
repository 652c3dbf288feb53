public import News

/// How articles are ordered.
public enum ArticleOrder: String, CaseIterable, Sendable {
  /// By publication (by first sight where there is none), the newest first.
  case newest
  /// By how well they match the search, the best first; without a search, the same as `newest`.
  case relevance
}

/// Which articles are asked for; every condition that is set must hold.
public struct ArticleQuery: Hashable, Sendable {
  /// Full text over titles and texts: words (all must occur), `"phrases"`, `-word`, `prefix*`, `OR`.
  public var search: String?
  /// A feed's id.
  public var feed: String?
  /// A topic's slug.
  public var topic: String?
  /// A person's id.
  public var person: String?
  /// ISO 3166-1 alpha-2: a country of a person or of a meeting in the article.
  public var country: String?
  /// BCP 47; `en` finds `en-GB` too.
  public var language: String?
  public var publishedFrom: Timestamp?
  /// Exclusive.
  public var publishedBefore: Timestamp?
  public var order = ArticleOrder.newest

  public init() {}
}
