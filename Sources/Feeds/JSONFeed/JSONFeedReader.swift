import Foundation
import News

/// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeedReader {
  static func read(_ bytes: [UInt8], url: String?) throws(FeedError) -> ParsedFeed {
    let tree = try JSONValue.parse(bytes)
    guard let feed = tree as? [String: Any] else { throw .unknownJSON }
    guard let version = feed["version"] as? String, version.contains("jsonfeed.org/version/1") else {
      throw .unknownJSON
    }
    return ParsedFeed(format: version.hasSuffix("1.1") ? .json11 : .json10)
  }
}
