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
  private let phrases = PhraseFinder(background: .shared, classes: .shared)
  /// Most that an article gets of each.
  private let mostPhrases = 10
  private let mostSubjects = 8
  /// Most phrases that are looked at: enough for what a passage in the middle of an article is about.
  private let mostFound = 40

  public init() {}

  /// The foremost topics, best first. Mentions are code points into `text`; a topic that only the headline names has
  /// none.
  /// - Parameter people: where persons are named in the text; persons are no topics.
  public func topics(title: String, text: String, people: [Person] = []) -> [Topic] {
    found(title: title, text: text, people: people).foremost
  }

  /// The foremost topics, and with them those that an article speaks of in passing; each best first.
  func found(title: String, text: String, people: [Person]) -> (foremost: [Topic], all: [Topic]) {
    var scanner = WordScanner()
    scanner.scan(title, isTitle: true)
    scanner.scan(text, isTitle: false)
    var words = scanner.words
    LineCasing.mark(&words)
    let bytes = ArticleBytes(title: title, text: text)
    let prominence = Prominence(words)
    let subjects = Officials(people, in: words).adding(
      to: subjects.subjects(in: words, prominence: prominence), table, prominence)
    let phrases = phrases.phrases(
      in: words, text: bytes, excluded: Exclusion(people.flatMap(\.mentions), of: words).isExcluded,
      prominence: prominence)
    var naming = TopicNaming(text: bytes, words: words, table: table)
    for subject in subjects { naming.reserve(subject) }
    return pick(
      joined(subjects, phrases, words).sorted { ($0.score, $1.start) > ($1.score, $0.start) }, naming: &naming)
  }

  /// A phrase that is called as a subject is that subject, and makes it as telling: "tariffs", "drought".
  private func joined(_ subjects: [FoundTopic], _ phrases: [FoundTopic], _ words: [Word]) -> [FoundTopic] {
    var scores: [UInt64: Double] = [:]
    for phrase in phrases where phrase.kind != .thing {
      scores[WordKey.sequence(words[phrase.mentions[0]])] = phrase.score
    }
    var called = KeySet()
    let raised = subjects.map { subject in
      guard case .concept(let index) = subject.label, let score = scores[table.concepts[index].key] else {
        return subject
      }
      called.insert(table.concepts[index].key)
      var subject = subject
      subject.score = max(subject.score, score)
      return subject
    }
    return raised + phrases.filter { $0.kind == .thing || !called.contains(WordKey.sequence(words[$0.mentions[0]])) }
  }

  private func pick(_ found: [FoundTopic], naming: inout TopicNaming) -> (foremost: [Topic], all: [Topic]) {
    var foremost: [Topic] = []
    var all: [Topic] = []
    var subjects = 0
    var phrases = 0
    for found in found where found.isConcept || phrases < mostFound {
      guard let topic = naming.topic(found) else { continue }
      if found.scope != .whole { all.append(topic) }
      if !found.isConcept {
        phrases += 1
        if phrases <= mostPhrases { foremost.append(topic) }
      } else if subjects < mostSubjects, found.scope != .passing {
        subjects += 1
        foremost.append(topic)
      }
    }
    return (foremost, all)
  }
}
