/// What an article is about.
public struct Topic: Hashable, Sendable {
  /// Lower case, words joined by hyphens: `steel-tariffs`. One topic has one slug.
  public var slug: String
  public var name: String
  public var kind: TopicKind
  /// IPTC Media Topics: `medtop:20000638`.
  public var code: String?
  /// 0 to 1, comparable within one article.
  public var score: Double
  public var mentions: [Mention]

  public init(slug: String, name: String, kind: TopicKind, code: String?, score: Double, mentions: [Mention]) {
    (self.slug, self.name, self.kind, self.code) = (slug, name, kind, code)
    (self.score, self.mentions) = (score, mentions)
  }
}

public enum TopicKind: String, CaseIterable, Sendable {
  /// From IPTC Media Topics.
  case subject
  /// A key phrase of the article itself.
  case phrase
}

/// Where something stands in an article's text: code points, end exclusive.
public struct Mention: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) { (self.start, self.end) = (start, end) }
}
