import Feeds
import News
import Store

/// What hubs say to us: that they want to be sure of a subscription, that they refuse it, and what is new.
public struct PushCallback: Sendable {
  let store: any Store
  let visits: FeedVisits
  let download: FeedDownload
  let log: Log

  /// A hub's request for verification, or its refusal (W3C WebSub, sections 5.2 and 5.3).
  public struct Inquiry: Sendable {
    public var mode: String
    public var topic: String
    public var challenge: String?
    public var leaseSeconds: Int?
    public var reason: String?

    public init(mode: String, topic: String, challenge: String? = nil, leaseSeconds: Int? = nil, reason: String? = nil)
    {
      (self.mode, self.topic, self.challenge) = (mode, topic, challenge)
      (self.leaseSeconds, self.reason) = (leaseSeconds, reason)
    }
  }

  /// What became of what a hub sent.
  public enum Delivery: Equatable, Sendable {
    /// Articles that were new.
    case taken(Int)
    /// The signature is missing or another's: nothing was read.
    case ignored
    /// What was sent is no feed.
    case unreadable
    /// Nobody wants it.
    case unknown
  }

  /// Leases, in seconds, that are believed.
  private static let leases: ClosedRange<Int64> = 300...(60 * 86_400)
  private static let usualLease: Int64 = 10 * 86_400
  /// Until a hub that has refused is asked again.
  private static let afterRefusal: Int64 = 7 * 86_400

  /// - Returns: what to answer with; nil where we know of no such subscription, or do not want it.
  /// - Throws: `StoreError`.
  public func answer(_ inquiry: Inquiry, token: String) async throws -> String? {
    try await store.write { writer in
      guard var kept = try writer.pushSubscription(token: token), kept.topic == inquiry.topic else { return nil }
      let now = Timestamp.now
      switch inquiry.mode {
      case "subscribe" where kept.state != .ending:
        guard let challenge = inquiry.challenge else { return nil }
        let asked = inquiry.leaseSeconds.map(Int64.init) ?? PushCallback.usualLease
        let lease = min(max(asked, PushCallback.leases.lowerBound), PushCallback.leases.upperBound)
        (kept.state, kept.leaseEnds) = (.active, now.adding(seconds: lease))
        // Renewed when a fifth of it is left.
        (kept.due, kept.failures, kept.lastError) = (now.adding(seconds: lease * 4 / 5), 0, nil)
        try writer.savePushSubscription(kept)
        return challenge
      case "unsubscribe" where kept.state == .ending:
        guard let challenge = inquiry.challenge else { return nil }
        try writer.removePushSubscription(token: token)
        return challenge
      case "denied" where kept.state != .ending:
        (kept.state, kept.leaseEnds, kept.due) = (.denied, nil, now.adding(seconds: PushCallback.afterRefusal))
        kept.lastError = "the hub refuses" + (inquiry.reason.map { ": \($0.prefix(200))" } ?? "")
        try writer.savePushSubscription(kept)
        return ""
      default: return nil
      }
    }
  }

  /// Takes what a hub sends, as a visit to the feed would (section 7).
  /// - Parameter signature: `X-Hub-Signature`.
  /// - Throws: `StoreError`: then the hub may send it again.
  public func receive(
    _ body: [UInt8], contentType: String?, signature: String?, token: String
  ) async throws -> Delivery {
    let reader = try store.makeReader()
    guard let known = try reader.pushSubscription(token: token), known.state == .active,
      let feed = try known.feed.flatMap({ try reader.feed(id: $0) })
    else { return .unknown }
    guard let signature = signature.flatMap({ PushSignature($0) }), signature.isOf(body, secret: known.secret) else {
      log.warning("a hub's message is not signed by it", ["feed": feed.id, "hub": known.hub])
      return .ignored
    }
    do {
      let parsed = try await download.parse(body, contentType: contentType, url: feed.url)
      return .taken(try await visits.take(pushed: parsed, to: feed))
    } catch let error as FeedError {
      log.warning("a hub's message is no feed", ["feed": feed.id, "reason": "\(error)"])
      return .unreadable
    }
  }
}
