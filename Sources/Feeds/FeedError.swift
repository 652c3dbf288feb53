/// Why bytes are no feed: what they were instead, and where it went wrong.
public enum FeedError: Error, Hashable, Sendable {
  case empty
  /// More bytes than that many.
  case tooLarge(Int)
  /// An HTML page.
  case html
  /// XML whose outermost element is none of a feed.
  case unknownRoot(String)
  /// Neither XML nor JSON.
  case unrecognized
  /// Broken JSON, with the parser's words on what and where.
  case invalidJSON(String)
  /// JSON that is neither a JSON Feed nor RSS in JSON.
  case unknownJSON
  /// Elements nested deeper than that many levels.
  case tooDeep(Int)
  /// More of something than that many.
  case tooMany(String, Int)
  /// An OPML document was asked for.
  case notOPML(String)
}

extension FeedError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "the document is empty"
    case .tooLarge(let limit): "the document is larger than \(limit >> 20) MB"
    case .html: "the document is an HTML page, not a feed"
    case .unknownRoot(let name): "the document is XML, but its root element <\(name)> is none of a feed"
    case .unrecognized: "the document is neither XML nor JSON"
    case .invalidJSON(let reason): "the document is broken JSON: \(reason)"
    case .unknownJSON: "the document is JSON, but no JSON Feed: it has no \"version\" of jsonfeed.org and no \"rss\""
    case .tooDeep(let limit): "the document nests elements deeper than \(limit) levels"
    case .tooMany(let things, let limit): "the document has more than \(limit) \(things)"
    case .notOPML(let reason): "the document is no OPML: \(reason)"
    }
  }
}
