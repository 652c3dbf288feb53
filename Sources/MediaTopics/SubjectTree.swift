import CTopics
import News

/// How subjects stand under one another: "tariff" under "international trade" under "economy".
///
/// ```swift
/// SubjectTree.shared.broader(than: "tariff").map(\.slug)  // ["international-trade", "economy", …]
/// ```
public struct SubjectTree: Sendable {
  public static let shared = SubjectTree(
    table: String(
      decoding: UnsafeBufferPointer(start: topics_tree_start(), count: topics_tree_count), as: UTF8.self))

  private let subjects: [String: Subject]
  private let below: [String: [String]]

  /// - Parameter table: lines of code, code above and name, as `CTopics.h` tells.
  init(table: String) {
    let lines = table.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    var slugs: [Substring: String] = [:]
    for line in lines where !line[0].isEmpty { slugs[line[0]] = slug(String(line[2])) }
    var subjects: [String: Subject] = [:]
    var below: [String: [String]] = [:]
    for line in lines {
      let name = String(line[2])
      let subject = Subject(
        code: line[0].isEmpty ? nil : String(line[0]), name: name, slug: slug(name), broader: slugs[line[1]])
      subjects[subject.slug] = subject
      if let broader = subject.broader { below[broader, default: []].append(subject.slug) }
    }
    (self.subjects, self.below) = (subjects, below.mapValues { $0.sorted() })
  }

  public subscript(slug: String) -> Subject? { subjects[slug] }

  /// Those above a subject, the nearest first. Empty for what is no subject.
  public func broader(than slug: String) -> [Subject] {
    var above: [Subject] = []
    var next = subjects[slug]?.broader
    while let slug = next, let subject = subjects[slug], above.count < 16 {
      above.append(subject)
      next = subject.broader
    }
    return above
  }

  /// The slugs of those directly below a subject.
  public func narrower(than slug: String) -> [String] { below[slug] ?? [] }
}
