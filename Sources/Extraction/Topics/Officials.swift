import News

/// Those who act for a state. Where an article speaks early of officials of two countries, it is about the relations
/// between these, whatever words it has for them.
struct Officials {
  /// The word at which each country's first official is named, in order.
  private let starts: [Int]
  private static let subject = "medtop:20000638"
  /// More countries make it no plainer.
  private static let most = 4

  init(_ people: [Person], in words: [Word]) {
    var first: [String: Int] = [:]
    for person in people where person.role != nil {
      guard let country = person.country, let start = person.mentions.map(\.start).min() else { continue }
      first[country] = min(first[country] ?? start, start)
    }
    starts =
      first.count < 2
      ? []
      : first.values.sorted().prefix(Officials.most).compactMap { start in
        words.firstIndex { !$0.has(.inTitle) && $0.scalars.upperBound > start }
      }
  }

  /// The subjects with that of international relations, where the officials tell it.
  func adding(to subjects: [FoundTopic], _ table: ConceptTable, _ prominence: Prominence) -> [FoundTopic] {
    let sum = starts.reduce(0) { $0 + prominence.firstNaming($1) }
    guard sum >= 2, let concept = table.concepts.firstIndex(where: { $0.code == Officials.subject }) else {
      return subjects
    }
    var subjects = subjects
    let told = FoundTopic(
      label: .concept(concept), score: SubjectFinder.score(sum), mentions: starts.map { $0..<$0 + 1 }, scope: .whole)
    if let index = subjects.firstIndex(where: { $0.isConcept(concept) }) {
      // Its passages are those that speak of it.
      subjects[index].score = max(subjects[index].score, told.score)
      subjects[index].scope = .article
    } else {
      subjects.append(told)
    }
    return subjects
  }
}
