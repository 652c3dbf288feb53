import News
import Store

/// The conditions that a list of articles can be asked for with.
enum ArticleFilters {
  static let names = [
    "q", "feed", "topic", "person", "country", "language", "published_from", "published_to",
    "sort", "facets",
  ]

  /// - Throws: `Problem`.
  static func read(_ query: Query, _ reader: any StoreReader) throws -> ArticleQuery {
    var filters = ArticleQuery()
    filters.search = query.text("q")
    filters.feed = query.text("feed")
    filters.topic = try query.topic("topic", reader)
    filters.person = try query.slug(of: "person")
    filters.country = try query.country()
    filters.language = try language(query)
    filters.publishedFrom = try query.instant("published_from")?.instant
    filters.publishedBefore = try query.instant("published_to").map(end)
    if let order = try query.choice("sort", ArticleOrder.self) { filters.order = order }
    guard filters.order == .newest || filters.search != nil else {
      throw Problem(400, "'sort=relevance' needs a search in 'q'", field: "sort")
    }
    return filters
  }

  /// `published_to` includes what it names: a whole day, or the instant itself.
  private static func end(_ time: ZonedTimestamp) -> Timestamp {
    time.isDateOnly
      ? time.instant.adding(seconds: 86_400) : Timestamp(milliseconds: time.instant.milliseconds + 1)
  }

  /// BCP 47's alphabet (RFC 5646, section 2.1).
  private static func language(_ query: Query) throws -> String? {
    guard let tag = query.text("language") else { return nil }
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = subtags.allSatisfy { subtag in
      (1...8).contains(subtag.count)
        && subtag.allSatisfy { (97...122).contains($0 | 0x20) || (48...57).contains($0) }
    }
    guard isTag else { throw query.reject("language", tag, "a language tag such as en or pt-BR") }
    return tag
  }
}
