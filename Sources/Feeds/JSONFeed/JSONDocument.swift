import Foundation

/// Tells the formats written in JSON apart.
enum JSONDocument {
  static func read(_ bytes: [UInt8], url: String?) throws(FeedError) -> ParsedFeed {
    guard let document = JSONObject(try parse(bytes)) else { throw .unknownJSON }
    if let version = document.string("version"), version.contains("jsonfeed.org/version/1") {
      return JSONFeedReader.read(document, version: version, url: url)
    }
    if let rss = document.object("rss") { return RSSInJSONReader.read(rss, url: url) }
    throw .unknownJSON
  }

  private static func parse(_ bytes: [UInt8]) throws(FeedError) -> Any {
    do {
      return try JSONSerialization.jsonObject(with: Data(bytes))
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
      throw .invalidJSON(reason ?? error.localizedDescription)
    }
  }
}
