import Foundation

/// Tells the formats written in JSON apart.
enum JSONDocument {
  /// More values are refused: each is an object in memory, many times as large as its text.
  private static let valueLimit = 1_000_000

  static func read(_ bytes: [UInt8], url: String?) throws(FeedError) -> ParsedFeed {
    let repair = JSONRepair(bytes)
    guard repair.valueCount <= valueLimit else { throw .tooMany("values", valueLimit) }
    guard let document = JSONObject(try parse(repair.bytes)) else { throw .unknownJSON }
    let links = LinkResolver(documentSize: bytes.count)
    if let version = document.string("version"), version.contains("jsonfeed.org/version/1") {
      return try JSONFeedReader.read(document, version: version, url: url, links)
    }
    if let rss = document.object("rss") { return try RSSInJSONReader.read(rss, url: url, links) }
    if document.object("channel") != nil { return try RSSInJSONReader.read(document, url: url, links) }
    if isUnversionedFeed(document) {
      return try JSONFeedReader.read(document, version: document.string("version") ?? "", url: url, links)
    }
    throw .unknownJSON
  }

  /// A list of items, with what only a JSON Feed says of itself or of them.
  private static func isUnversionedFeed(_ document: JSONObject) -> Bool {
    guard document.members["items"] is [Any] else { return false }
    return ["title", "feed_url", "home_page_url"].contains { document.string($0) != nil }
      || document.objects("items").contains { $0.string("content_html") ?? $0.string("content_text") != nil }
  }

  private static func parse(_ bytes: [UInt8]) throws(FeedError) -> Any {
    do {
      return try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
      // The parser may quote what it could not read, however long that is.
      throw .invalidJSON(String((reason ?? error.localizedDescription).prefix(200)))
    }
  }
}
