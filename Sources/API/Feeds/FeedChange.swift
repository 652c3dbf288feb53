import HTTP
import News
import Pipeline
import Store

/// The body of `PATCH /v1/feeds/{id}` (RFC 7396): what is absent stays, null takes a title, a folder, a user's name with
/// its password, or a proxy away.
struct FeedChange {
  private let address: FeedAddress?
  private let title: String??
  private let folder: String??
  private let username: String??
  private let password: String??
  private let proxy: String??
  private let active: Bool?
  private let fullText: FullText?

  /// - Throws: `Problem`; `DraftError`, naming the member; `PipelineError`.
  init(_ request: Request) throws {
    let object = try JSONObject(
      request, knows: ["url", "title", "folder", "username", "password", "proxy", "active", "full_text"])
    func optional(_ name: String) throws -> String?? {
      object.names.contains(name) ? .some(try object.string(name)) : .none
    }
    func required<Value>(_ name: String, _ value: Value?) throws -> Value? {
      guard value == nil, object.names.contains(name) else { return value }
      throw DraftError(field: name, "'\(name)' must not be null")
    }
    let url = try required("url", object.string("url")).map(FeedBody.checked)
    fullText = try required("full_text", FeedBody.fullText(object))
    active = try required("active", object.bool("active"))
    (title, folder) = (try optional("title"), try optional("folder"))
    (username, password, proxy) = (try optional("username"), try optional("password"), try optional("proxy"))
    if let proxy = proxy ?? nil { try FeedAddress.check(proxy: proxy) }
    address = try url.map { try FeedAddress($0) }
  }

  /// The feed as it is to be.
  /// - Throws: `Problem` of status 409 where another feed has the new address; `DraftError`.
  func applied(to old: Feed, in reader: any StoreReader, at now: Timestamp) throws -> Feed {
    var feed = old
    if let title { feed.title = title }
    if let folder { feed.folder = folder }
    if let active { feed.isActive = active }
    if let fullText { feed.fullText = fullText }
    if let address { move(&feed, to: address) }
    if let proxy { feed.access.proxy = proxy }
    feed.access.credentials = try credentials(of: feed)
    try check(feed, against: old, in: reader)
    let isResumed = feed.isActive && !old.isActive
    if feed.url != old.url {
      // What is known of the old address says nothing of the new one.
      (feed.health, feed.schedule, feed.move) = (FeedHealth(nextFetch: now), FeedSchedule(), nil)
    } else if isWebURL(feed.url), isResumed || feed.access != old.access {
      (feed.health.nextFetch, feed.health.failures) = (now, 0)
    }
    return feed
  }

  /// Credentials stay with the server that they are for.
  private func move(_ feed: inout Feed, to address: FeedAddress) {
    if let credentials = address.access.credentials {
      feed.access.credentials = credentials
    } else if !address.isSameServer(as: feed.url) {
      feed.access.credentials = nil
    }
    feed.url = address.url
  }

  private func credentials(of feed: Feed) throws -> Credentials? {
    if case .some(.none) = username { return nil }
    guard username != nil || password != nil else { return feed.access.credentials }
    guard let user = (username ?? nil) ?? feed.access.credentials?.user else {
      throw DraftError(field: "username", "'username' is missing beside 'password'")
    }
    return Credentials(user: user, password: (password ?? feed.access.credentials?.password) ?? "")
  }

  private func check(_ feed: Feed, against old: Feed, in reader: any StoreReader) throws {
    let user = feed.access.credentials?.user
    guard feed.url != old.url || user != old.access.credentials?.user,
      let other = try reader.feed(url: feed.url, user: user), other.id != feed.id
    else { return }
    throw Problem(409, "the feed '\(other.id)' has this address already", field: "url")
  }
}
