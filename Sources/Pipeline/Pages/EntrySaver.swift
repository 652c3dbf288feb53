import News
import Store

/// Sorts a feed's entries into those that are articles as they are, and those whose pages are to be fetched first.
struct EntrySaver: Sendable {
  private let feed: Feed
  private let sharedLinks: Set<String>
  private let fetchesPages: Bool

  /// - Parameter contents: all that the document holds, so that links are known which several entries have.
  init(_ contents: [ArticleContent], of feed: Feed, fetchesPages: Bool) {
    self.feed = feed
    self.fetchesPages = fetchesPages && isWebURL(feed.url) && feed.fullText != .never
    sharedLinks = self.fetchesPages ? Teaser.sharedLinks(contents) : []
  }

  /// - Returns: the articles that are new, and how many entries wait.
  func save(_ contents: ArraySlice<ArticleContent>, _ writer: any StoreWriter) throws -> (new: [Article], waiting: Int)
  {
    let saver = ArticleSaver(writer: writer, now: .now)
    var new: [Article] = []
    var waiting = 0
    for content in contents {
      if wantsPage(content), try writer.knownArticle(content) == nil {
        try writer.addWaitingEntry(content, feed: feed.id, at: saver.now)
        waiting += 1
      } else if let article = try saver.add(content, from: feed.id) {
        new.append(article)
      }
    }
    return (new, waiting)
  }

  private func wantsPage(_ content: ArticleContent) -> Bool {
    guard fetchesPages, let url = content.url, url != feed.link, url != feed.url, !sharedLinks.contains(url) else {
      return false
    }
    return Teaser.wantsPage(content, feed.fullText)
  }
}
