import Extraction
import Feeds
import Foundation
import News
import Pages

/// The sample feeds, read, and the table of the meetings in them.
struct Samples {
  struct Article {
    let feed: String
    let day: CalendarDate
    let meetings: [MeetingReport]
  }

  let articles: [Article]
  let rows: [SampleRow]

  init() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Examples").standardizedFileURL
    var articles: [Article] = []
    for (file, feed) in [
      ("world-desk.rss", "World Desk"), ("capital-wire.atom", "Capital Wire"), ("pacific-brief.json", "Pacific Brief"),
    ] {
      let parsed = try FeedParser.parse(Array(Data(contentsOf: folder.appending(path: file))))
      articles += parsed.entries.compactMap { Samples.article($0, feed: feed) }
    }
    self.articles = articles
    let table = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
    rows = table.split(separator: "\n").compactMap { SampleRow(String($0)) }
  }

  func meetings(feed: String, day: Int, month: String) -> [MeetingReport] {
    articles.filter { $0.feed == feed && $0.day.day == day && SampleRow.months[$0.day.month - 1] == month }
      .flatMap(\.meetings)
  }

  private static func article(_ entry: Entry, feed: String) -> Article? {
    guard let published = entry.published else { return nil }
    let html = entry.content ?? entry.summary ?? ""
    let content = ArticleContent(
      title: entry.title ?? "", text: PageParser.text(ofFragment: html), published: published)
    return Article(feed: feed, day: published.day, meetings: Extractor().findings(in: content).meetings)
  }
}
