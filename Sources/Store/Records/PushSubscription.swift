public import News

/// A subscription with a WebSub hub, as it is kept.
public struct PushSubscription: Hashable, Sendable {
  /// What its callback's address ends in: nobody else can know it.
  public var token: String
  /// Nil once the feed is gone, and the hub is to be told so.
  public var feed: String?
  public var hub: String
  /// The feed's address as the hub knows it.
  public var topic: String
  /// The key of the hub's signatures.
  public var secret: String
  public var state: FeedPush.State
  public var leaseEnds: Timestamp?
  /// When something is to be done about it next: asked again, renewed, forgotten.
  public var due: Timestamp?
  /// Failures in a row.
  public var failures: Int
  public var lastError: String?

  public init(
    token: String, feed: String?, hub: String, topic: String, secret: String, state: FeedPush.State,
    leaseEnds: Timestamp? = nil, due: Timestamp? = nil, failures: Int = 0, lastError: String? = nil
  ) {
    (self.token, self.feed, self.hub, self.topic, self.secret) = (token, feed, hub, topic, secret)
    (self.state, self.leaseEnds, self.due) = (state, leaseEnds, due)
    (self.failures, self.lastError) = (failures, lastError)
  }
}
