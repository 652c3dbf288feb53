import Feeds
import News
import Testing

/// Parses a document given as text.
func parse(_ document: String, contentType: String? = nil, url: String? = nil) throws -> ParsedFeed {
  try FeedParser.parse(Array(document.utf8), contentType: contentType, url: url)
}

/// An RSS 2.0 feed with one item, around that item's elements.
func rss(_ item: String, channel: String = "", attributes: String = "") -> String {
  "<?xml version=\"1.0\"?><rss version=\"2.0\" \(attributes)><channel>\(channel)<item>\(item)</item></channel></rss>"
}

/// The only entry of an RSS 2.0 feed with those elements in its item.
func entry(_ item: String, attributes: String = "", url: String? = nil) throws -> Entry {
  let feed = try parse(rss(item, attributes: attributes), url: url)
  try #require(feed.entries.count == 1)
  return feed.entries[0]
}
