/// A person named in an article.
public struct Person: Hashable, Sendable {
  /// The slug of the full name: `shigeru-ishiba`.
  public var id: String
  public var name: String
  /// The office at the article's date, as the text or the gazetteer gives it.
  public var role: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var mentions: [Mention]
  /// The same for all ways to write the name in Latin letters ("Sergei", "Sergey"); 0 where it is one word, which may be
  /// anyone's.
  public var spelling: Int64

  public init(
    id: String, name: String, role: String?, country: String?, mentions: [Mention], spelling: Int64 = 0
  ) {
    (self.id, self.name, self.role, self.country, self.mentions) = (id, name, role, country, mentions)
    self.spelling = spelling
  }
}
