import Feeds
import Support

/// What must hold for any feed, however broken.
public enum FeedProbe {
  /// Reads a document that begins as its format does, so that few inputs are wasted on others, and goes on as it likes.
  public static func check(_ start: StaticString, _ input: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
    check(Array(bytes) + Array(input))
    check(Array(input))
  }

  /// Reads a document: it is read or refused, does not blow up, and is read alike each time.
  public static func check(_ document: [UInt8], contentType: String? = nil) {
    guard let feed = read(document, contentType) else { return }
    require(feed == read(document, contentType), "it is read in two ways")
    require(size(of: feed) <= (32 << 20) + 16 * document.count, "\(document.count) bytes blow up")
    for entry in feed.entries { check(entry) }
  }

  private static func check(_ entry: Entry) {
    for text in [entry.id, entry.url, entry.title, entry.author, entry.summary, entry.content] {
      require(text?.isEmpty != true, "nothing is written as an empty text")
    }
    if let title = entry.title {
      require(title.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a title holds control characters")
    }
  }

  private static func read(_ document: [UInt8], _ contentType: String?) -> ParsedFeed? {
    try? FeedParser.parse(document, contentType: contentType, url: "http://fuzz.example/a/feed")
  }

  /// Bytes of its texts.
  private static func size(of feed: ParsedFeed) -> Int {
    var size = [feed.title, feed.link, feed.description, feed.id, feed.author].reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    for entry in feed.entries {
      let texts = [entry.id, entry.url, entry.title, entry.author, entry.summary, entry.content, entry.language]
      size += texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
      size += entry.categories.reduce(0) { $0 + $1.utf8.count } + entry.enclosures.reduce(0) { $0 + $1.url.utf8.count }
    }
    return size
  }
}
