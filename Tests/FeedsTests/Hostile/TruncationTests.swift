import Feeds
import Testing

/// Documents that end anywhere, as after a broken connection.
@Suite struct TruncationTests {
  @Test(arguments: Specimens.all.indices) func anyStartOfADocumentIsReadOrRefused(index: Int) {
    let document = Specimens.all[index]
    for length in document.indices {
      let start = Array(document[..<length])
      _ = try? FeedParser.parse(start, url: "http://x.example/feed")
      _ = try? OPML.parse(start)
    }
  }

  @Test func entriesThatAreCompleteStayAsTheyAre() throws {
    let document = Array(Specimens.xml[0].utf8)
    let whole = try FeedParser.parse(document)
    let separator = "</item>"
    let rest = try #require(Specimens.xml[0].split(separator: separator, maxSplits: 1).first)
    let firstEnd = rest.utf8.count + separator.utf8.count
    #expect(whole.entries.count == 2)
    for length in firstEnd..<document.count {
      let cut = try FeedParser.parse(Array(document[..<length]))
      #expect(cut.title == whole.title)
      #expect(cut.entries.first == whole.entries[0])
    }
  }
}
