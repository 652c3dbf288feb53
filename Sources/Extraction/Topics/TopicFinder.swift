public import News

/// Finds what an article is about: subjects of IPTC's Media Topics and key phrases of its own.
///
/// ```swift
/// let topics = TopicFinder().topics(title: article.title, text: article.text)
/// topics.first?.slug  // "trade-dispute"
/// ```
///
/// Pure and deterministic; one pass over the text for words, then work linear in the number of words.
public struct TopicFinder: Sendable {
  private let table = ConceptTable.shared
  private let subjects = SubjectFinder(table: .shared)
  private let phrases = PhraseFinder(background: .shared)
  /// Most topics that an article gets.
  private let limit: Int

  public init(limit: Int = 16) { self.limit = limit }

  /// The topics, best first. Mentions are code points into `text`; a topic that only the headline names has none.
  /// - Parameter people: where persons are named in the text; persons are no topics.
  public func topics(title: String, text: String, people: [Mention] = []) -> [Topic] {
    var scanner = WordScanner()
    scanner.scan(title, isTitle: true)
    scanner.scan(text, isTitle: false)
    let words = scanner.words
    let prominence = Prominence(words)
    let subjects = subjects.subjects(in: words, prominence: prominence)
    let phrases = phrases.phrases(
      in: words, excluded: Exclusion(people, of: words).isExcluded, prominence: prominence)
    var naming = TopicNaming(title: title, text: text, words: words, table: table)
    var topics: [Topic] = []
    for found in (subjects + phrases).sorted(by: { ($0.score, $1.start) > ($1.score, $0.start) }) {
      guard topics.count < limit else { break }
      if let topic = naming.topic(found) { topics.append(topic) }
    }
    return topics
  }
}
