import HTTP
import News
import Pipeline
import Store

/// The body of `PATCH /v1/feeds/{id}` (RFC 7396): what is absent stays, null takes a title or folder away.
struct FeedChange {
  private let url: String?
  private let title: String??
  private let folder: String??
  private let active: Bool?

  /// - Throws: `Problem`; `DraftError`, naming the member.
  init(_ request: Request) throws {
    let object = try JSONObject(request, knows: ["url", "title", "folder", "active"])
    func optional(_ name: String) throws -> String?? {
      object.names.contains(name) ? .some(try object.string(name)) : .none
    }
    func required<Value>(_ name: String, _ value: Value?) throws -> Value? {
      guard value == nil, object.names.contains(name) else { return value }
      throw DraftError(field: name, "'\(name)' must not be null")
    }
    url = try required("url", object.string("url")).map(FeedBody.checked)
    active = try required("active", object.bool("active"))
    (title, folder) = (try optional("title"), try optional("folder"))
  }

  /// - Throws: `Problem` of status 409 where another feed has the new address.
  func checkAddress(of feed: Feed, in reader: any StoreReader) throws {
    guard let url, let other = try reader.feed(url: url), other.id != feed.id else { return }
    throw Problem(409, "the feed '\(other.id)' has this address already", field: "url")
  }

  func applied(to feed: Feed, at now: Timestamp) -> Feed {
    var feed = feed
    if let title { feed.title = title }
    if let folder { feed.folder = folder }
    let isResumed = active == true && !feed.isActive
    if let active { feed.isActive = active }
    if let url, url != feed.url {
      // What is known of the old address says nothing of the new one.
      (feed.url, feed.health) = (url, FeedHealth(nextFetch: now))
    } else if isResumed, isWebURL(feed.url) {
      (feed.health.nextFetch, feed.health.failures) = (now, 0)
    }
    return feed
  }
}
