import Foundation
import News
import Pipeline
import Testing

/// The user's own sample, which only the corpus has: skipped where that is absent.
@Suite(.enabled(if: Seed.text != nil, "no corpus at RAPPORTEUR_CORPUS")) struct SeedTests {
  @Test func itsRepeatsAreStoredOnce() throws {
    let article = try ArticleReader().clean(ArticleDraft(body: .text(try #require(Seed.text))))
    let paragraphs = article.text.components(separatedBy: "\n\n")
    #expect(paragraphs.count == 5)
    #expect(Set(paragraphs).count == 5)
    #expect(paragraphs[1] == article.title)
    #expect(!article.text.contains("*"))
  }

  @Test(arguments: ["2025-02-05", "2025-02-06", "2025-02-07"]) func tellsOfOneMeeting(published: String) throws {
    let draft = ArticleDraft(body: .text(try #require(Seed.text)), published: ZonedTimestamp(published))
    let meetings = try ArticleReader().read(draft).findings.meetings
    #expect(meetings.count == 1)
    let details = try #require(meetings.first).details
    #expect(details.participants.map(\.name) == ["Shigeru Ishiba", "Donald Trump"])
    #expect(details.date?.start?.description == "2025-02-07")
    #expect(details.status == .planned)
    #expect(details.place?.name == "White House")
  }
}

private enum Seed {
  static let text: String? = {
    let corpus = ProcessInfo.processInfo.environment["RAPPORTEUR_CORPUS"] ?? "../shared/data"
    return try? String(contentsOfFile: corpus + "/seed/ishiba-trump.txt", encoding: .utf8)
  }()
}
