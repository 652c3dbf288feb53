import News
import Pipeline
import Testing

/// The titles of articles that come without one.
struct TitleTests {
  @Test(arguments: [
    ("# Ferry talks\n\nThe envoys met.", "Ferry talks"),
    ("Ferry talks\n===========\nThe envoys met.", "Ferry talks"),
    ("__Ferry talks__\nThe envoys met.", "Ferry talks"),
    ("Will the ferry sail?\nThe envoys met.", "Will the ferry sail?"),
    ("The envoys met. They spoke of the ferry.", "The envoys met."),
    ("Envoy J. Brkic met Gen. Lund. They spoke.", "Envoy J. Brkic met Gen. Lund."),
    ("The envoys met", "The envoys met"),
    ("One.\n\nTwo.\n\nThree.\n\nFour.\n\n## Background\n\nFive.", "One."),
  ])
  func isFoundInTheText(text: String, title: String) throws {
    #expect(try ArticleReader().clean(ArticleDraft(body: .text(text))).title == title)
  }

  @Test func isCutAtAWord() throws {
    let text = "The envoys of both republics " + String(repeating: "and their many advisers ", count: 9) + "met."
    let title = try ArticleReader().clean(ArticleDraft(body: .text(text))).title
    #expect(title.unicodeScalars.count <= 120)
    #expect(title.hasPrefix("The envoys of both republics and their"))
    #expect(title.hasSuffix("…"))
  }

  @Test func aGivenTitleLosesItsMarks() throws {
    let draft = ArticleDraft(title: " **Ferry\n talks** ", body: .text("The envoys met."))
    #expect(try ArticleReader().clean(draft).title == "Ferry talks")
  }

  @Test func aGivenTitleOfMarksAloneCountsAsNone() throws {
    #expect(try ArticleReader().clean(ArticleDraft(title: "…", body: .text("They met."))).title == "They met.")
  }
}
