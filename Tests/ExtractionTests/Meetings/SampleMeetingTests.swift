import Extraction
import Feeds
import Foundation
import News
import Pages
import Testing

@Suite("The sample feeds, against the table in Examples/README.md")
struct SampleMeetingTests {
  @Test("Every telling of a meeting is found, with its status, date and place")
  func tellings() throws {
    let samples = try Samples()
    #expect(samples.rows.count == 20)
    for row in samples.rows {
      for telling in row.tellings {
        let found = samples.meetings(feed: telling.feed, day: telling.day, month: telling.month).contains { report in
          row.matches(report.details, status: telling.status)
        }
        #expect(found, "\(row.participants): \(telling)")
      }
    }
  }

  @Test("Nothing else is found: ten articles tell of no meeting")
  func nothingElse() throws {
    let samples = try Samples()
    let told = samples.rows.map(\.tellings.count).reduce(0, +)
    #expect(samples.articles.map(\.meetings.count).reduce(0, +) == told)
    #expect(samples.articles.count == 34)
    #expect(samples.articles.count { $0.meetings.isEmpty } == 10)
  }
}
