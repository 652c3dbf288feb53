import Feeds
import Fetching
import News
import Store

/// Which hub, if any, is to tell of a feed's news.
struct PushPlan: Sendable {
  private let hub: String?
  private let topic: String?

  /// What a visit brought names a hub and the feed's own address: `Link` fields come before elements of the document (W3C
  /// WebSub, section 4).
  init(_ response: FetchResponse, _ feed: ParsedFeed) {
    func link(_ relation: String) -> String? { response.links.first { $0.relations.contains(relation) }?.url }
    hub = (link("hub") ?? feed.hubs.first).flatMap { isWebURL($0) ? $0 : nil }
    topic = (link("self") ?? feed.selfLink).flatMap { isWebURL($0) ? $0 : nil }
  }

  /// Notes that the hub is to be asked, or told that it is over. The rest is `PushKeeper`'s.
  func apply(to feed: Feed, in writer: any StoreWriter, at now: Timestamp) throws {
    let known = try writer.pushSubscription(feed: feed.id)
    guard let hub, feed.isActive else {
      guard var over = known, over.state != .ending else { return }
      (over.state, over.due, over.failures) = (.ending, now, 0)
      return try writer.savePushSubscription(over)
    }
    let topic = topic ?? feed.url
    if let known, known.hub == hub, known.topic == topic, known.state != .ending { return }
    // With another hub it begins anew; the old one is told by its callback's absence.
    try writer.savePushSubscription(
      PushSubscription(
        token: PushPlan.secret(), feed: feed.id, hub: hub, topic: topic, secret: PushPlan.secret(), state: .requested,
        due: now))
  }

  /// 256 bits that nobody can guess.
  private static func secret() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<4).map { _ in
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
