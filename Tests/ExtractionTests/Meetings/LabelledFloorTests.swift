import Evaluation
import Extraction
import Foundation
import News
import Testing

/// What our own labelled texts show must not get worse. Floors are a little below what was measured; docs/extraction.md
/// has the figures.
@Suite("Labelled articles and sentences")
struct LabelledFloorTests {
  struct Floor: Sendable, CustomTestStringConvertible {
    let file: String
    let precision: Double
    let recall: Double
    var testDescription: String { file }
  }

  @Test(
    "Records of articles",
    arguments: [
      Floor(file: "articles-dev.json", precision: 0.94, recall: 0.80),
      Floor(file: "articles-gen-1.json", precision: 0.90, recall: 0.74),
      Floor(file: "articles-gen-2.json", precision: 0.81, recall: 0.62),
      Floor(file: "articles-gen-3.json", precision: 0.79, recall: 0.58),
      Floor(file: "articles-gen-4.json", precision: 0.91, recall: 0.75),
      Floor(file: "articles-gen-5.json", precision: 0.86, recall: 0.80),
    ])
  func articles(floor: Floor) throws {
    let score = try score(floor.file)
    let records = try #require(score.tally("records"))
    #expect(records.precision >= floor.precision, "\(records)")
    #expect(records.recall >= floor.recall, "\(records)")
    #expect(score.share("evidence").map { $0.right == $0.of } == true)
  }

  @Test("Bare weekdays and statuses of sentences")
  func sentences() throws {
    let score = try score("status-sentences.json")
    let date = try #require(score.share("date"))
    let status = try #require(score.share("status"))
    #expect(Double(date.right) >= 0.97 * Double(date.of), "\(date)")
    #expect(Double(status.right) >= 0.97 * Double(status.of), "\(status)")
  }

  private func score(_ file: String) throws -> SetScore {
    let path = URL(filePath: #filePath).appending(path: "../../Labelled/\(file)").standardizedFileURL
    let set = try #require(try LabelledSet(Array(Data(contentsOf: path)), file: file))
    let extractor = Extractor()
    let told = set.items.map { item in
      let content = ArticleContent(title: item.title ?? "", text: item.text, published: item.published)
      return ToldArticle(
        title: content.title, text: content.text, meetings: extractor.findings(in: content).meetings)
    }
    return Evaluation.score(set, told)
  }
}
