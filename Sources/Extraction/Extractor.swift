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
  public static let version = 7

  private let topics = TopicFinder()
  private let reader = ArticleReader()
  private let meetings = MeetingFinder()

  public init() {}

  /// - Parameter content: Cleaned, as it is stored: offsets count Unicode code points in its `text` and `title`.
  public func findings(in content: ArticleContent) -> Findings {
    let article = reader.read(title: content.title, text: content.text, published: content.published)
    let people = article.people
    let found = topics.found(title: content.title, text: content.text, people: people)
    return Findings(
      version: Self.version, language: content.language, topics: found.foremost, people: people,
      // What a meeting is about may be none of the article's foremost topics.
      meetings: meetings.reports(in: article, topics: found.all))
  }
}
