import Extraction
import Foundation
import MediaTopics
import News
import Testing

/// Subjects and topics of the labelled articles (`Labelled/README.md`), against floors a little below what is measured.
@Suite("Subjects of labelled articles")
struct LabelledTopicTests {
  @Test("Nine in ten of the first three subjects are right, and every article has one")
  func subjects() throws {
    let score = try Score(labels: "subjects-dev")
    #expect(score.subjects.share >= 0.9, "\(score)")
    #expect(score.without.isEmpty, "\(score)")
  }

  @Test("Half of the topics that a reader would name are among the article's")
  func topics() throws {
    let score = try Score(labels: "subjects-dev")
    #expect(score.topics.share >= 0.5, "\(score)")
  }

  @Test("The same on articles whose labels nobody looked at who worked on subjects")
  func aside() throws {
    let score = try Score(labels: "subjects-aside")
    print("subjects and topics of the articles kept aside:", score)
    #expect(score.subjects.right > 0, "\(score)")
  }
}

/// How a run over some labelled articles went.
private struct Score: CustomStringConvertible {
  struct Tally {
    var right = 0
    var all = 0
    var share: Double { all == 0 ? 0 : Double(right) / Double(all) }
  }

  /// Of the first three subjects, those that a label names, or a narrower one of.
  var subjects = Tally()
  /// Of the topics that labels name, those found.
  var topics = Tally()
  /// Articles for which no subject was found.
  var without: [String] = []
  var wrong: [String] = []

  var description: String {
    "subjects \(subjects.right)/\(subjects.all), topics \(topics.right)/\(topics.all), none: \(without), wrong: \(wrong)"
  }

  init(labels file: String) throws {
    let articles = try Self.items("articles-dev")
    for label in try Self.items(file) {
      guard let id = label["id"] as? String, let named = label["subjects"] as? [String],
        let wanted = label["topics"] as? [String], let article = articles.first(where: { $0["id"] as? String == id })
      else { throw CocoaError(.fileReadCorruptFile) }
      let content = ArticleContent(
        title: article["title"] as? String ?? "", text: article["text"] as? String ?? "",
        published: (article["published"] as? String).flatMap { ZonedTimestamp($0) })
      add(id, Extractor().findings(in: content).topics, subjects: named, topics: wanted)
    }
  }

  private mutating func add(_ id: String, _ found: [Topic], subjects named: [String], topics wanted: [String]) {
    let allowed = Set(named.flatMap { name in [name] + SubjectTree.shared.broader(than: slug(name)).map(\.name) })
    let first = found.filter { $0.kind == .subject }.prefix(3).map(\.name)
    let right = first.filter(allowed.contains)
    subjects.right += right.count
    subjects.all += first.count
    if first.isEmpty { without.append(id) }
    wrong += first.filter { !allowed.contains($0) }.map { "\(id) \($0)" }
    let slugs = Set(found.map(\.slug))
    topics.right += wanted.count { slugs.contains(slug($0)) || slugs.contains(String(slug($0).dropLast())) }
    topics.all += wanted.count
  }

  private static func items(_ file: String) throws -> [[String: Any]] {
    let url = URL(filePath: #filePath).appending(path: "../../Labelled/\(file).json").standardizedFileURL
    return try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [[String: Any]] ?? []
  }
}
