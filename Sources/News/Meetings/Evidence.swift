/// The words that prove a record. Offsets count Unicode code points, as in W3C's TextPositionSelector
/// (Web Annotation Data Model, section 4.2.5): `text[start..<end]` of the part named equals `text`.
public struct Evidence: Hashable, Sendable {
  public var part: ArticlePart
  public var text: String
  public var start: Int
  public var end: Int

  public init(part: ArticlePart = .text, text: String, start: Int, end: Int) {
    (self.part, self.text, self.start, self.end) = (part, text, start, end)
  }
}

/// Which part of an article an offset counts in.
public enum ArticlePart: String, Sendable {
  case text, title
}

/// Evidence with the article it stands in.
public struct ArticleEvidence: Hashable, Sendable {
  /// The article's id.
  public var article: String
  public var evidence: Evidence

  public init(article: String, evidence: Evidence) { (self.article, self.evidence) = (article, evidence) }
}
