import Language
public import News

/// Reads one article: its topics, its people, and the meetings it tells of.
///
/// ```swift
/// let findings = Extractor().findings(in: ArticleContent(title: title, text: text, published: published))
/// for report in findings.meetings { print(report.details.title, report.evidence[0].text) }
/// ```
/// Pure and deterministic: the same article and version, the same findings. Safe to use from several threads at once.
public struct Extractor: Sendable {
  /// Rises with every change that could give other findings.
  public static let version = 1

  /// A meeting's topics may be none of the article's first ones.
  private let topics = TopicFinder(limit: 40)
  private let limit = 16
  private let reader = ArticleReader()
  private let meetings = MeetingFinder()

  public init() {}

  /// - Parameter content: Cleaned, as it is stored: offsets count Unicode code points in its `text` and `title`.
  public func findings(in content: ArticleContent) -> Findings {
    let article = reader.read(title: content.title, text: content.text, published: content.published)
    let people = article.people
    let found = topics.topics(title: content.title, text: content.text, people: people.flatMap(\.mentions))
    return Findings(
      version: Self.version, language: content.language, topics: Array(found.prefix(limit)), people: people,
      meetings: meetings.reports(in: article, topics: found))
  }
}
