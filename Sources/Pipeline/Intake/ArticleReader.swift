import Extraction
public import News
import Pages

/// Cleans an article and reads it, without storing anything. Pure: the same draft, the same reading.
///
/// ```swift
/// let reading = try ArticleReader().read(ArticleDraft(body: .text(text), published: published))
/// for meeting in reading.findings.meetings { print(meeting.details.title) }
/// ```
public struct ArticleReader: Sendable {
  /// Code points of a text; what is longer is cut at the end of a paragraph or word.
  public static let longestText = 500_000

  private let extractor = Extractor()

  public init() {}

  /// - Throws: `PipelineError.emptyArticle`.
  public func read(_ draft: ArticleDraft) throws(PipelineError) -> Reading {
    let content = try clean(draft)
    return Reading(content: content, findings: findings(in: content))
  }

  /// What an article that is stored holds.
  func findings(in content: ArticleContent) -> Findings { extractor.findings(in: content) }

  /// The article as it is stored: mark-up and repeats removed. Cleaning what is clean changes nothing.
  ///
  /// An article without a text keeps its title as its text; one without a title gets one from its text.
  /// - Throws: `PipelineError.emptyArticle` where there is neither.
  public func clean(_ draft: ArticleDraft) throws(PipelineError) -> ArticleContent {
    let source = DraftSource(draft)
    let text = TextCleaner(source.text)
    let givenTitle = ArticleReader.oneLine(source.title, TitleFinder.longest)
    guard let title = givenTitle ?? ArticleReader.oneLine(TitleFinder.title(of: text), TitleFinder.longest) else {
      throw .emptyArticle
    }
    let body = ArticleReader.body(of: text, title: title)
    return ArticleContent(
      title: title, text: body.isEmpty ? title : body, published: source.published, url: source.url,
      author: ArticleReader.oneLine(source.author, 200), language: ArticleReader.oneLine(source.language, 35))
  }

  private static func body(of text: TextCleaner, title: String) -> String {
    var repeats = Repeats(title: title)
    var body: [Unicode.Scalar] = []
    for paragraph in text.paragraphs where !repeats.isRepeat(paragraph) {
      let room = longestText - body.count - 2
      if paragraph.count > room {
        if body.isEmpty { body = Array(TitleFinder.cut(paragraph, at: longestText).unicodeScalars) }
        break
      }
      if !body.isEmpty { body += ["\n", "\n"] }
      body += paragraph
    }
    return String(body)
  }

  /// A title or a name: one line without marks; nil where nothing is left.
  private static func oneLine(_ text: String?, _ limit: Int) -> String? {
    guard let text else { return nil }
    let line = String(TextLines(text).lines.joined(separator: [" "]))
    guard let words = TextCleaner(line).paragraphs.first else { return nil }
    return TitleFinder.cut(words, at: limit)
  }
}
