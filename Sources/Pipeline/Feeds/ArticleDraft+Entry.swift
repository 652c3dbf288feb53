import Feeds

extension ArticleDraft {
  /// The article of a feed's entry: its content, else its summary; an entry with neither has its title alone.
  init(_ entry: Entry, of feed: ParsedFeed) {
    let html = entry.content ?? entry.summary
    self.init(
      title: entry.title, body: html.map(Body.html) ?? .text(""),
      url: [entry.url, entry.externalURL].compactMap { $0 }.first(where: isWebURL),
      published: entry.published ?? entry.updated, author: entry.author ?? feed.author,
      language: entry.language ?? feed.language)
  }
}
