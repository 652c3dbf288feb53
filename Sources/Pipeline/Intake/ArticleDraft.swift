public import News

/// An article as someone hands it in: not yet cleaned, its body as text or as HTML.
public struct ArticleDraft: Hashable, Sendable {
  public var title: String?
  public var body: Body
  public var url: String?
  public var published: ZonedTimestamp?
  public var author: String?
  /// BCP 47.
  public var language: String?

  public enum Body: Hashable, Sendable {
    case text(String)
    /// A fragment or a whole page.
    case html(String)
    /// A whole page as it was fetched or stored, its encoding yet to be told.
    case page([UInt8], contentType: String?)
  }

  public init(
    title: String? = nil, body: Body, url: String? = nil, published: ZonedTimestamp? = nil, author: String? = nil,
    language: String? = nil
  ) {
    (self.title, self.body, self.url, self.published) = (title, body, url, published)
    (self.author, self.language) = (author, language)
  }
}
