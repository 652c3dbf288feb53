import News

extension SQLiteReader {
  private static let select = """
    SELECT token, feed, hub, topic, secret, state, lease_ends, due, failures, last_error FROM push_subscriptions
    """

  func pushSubscription(token: String) throws -> PushSubscription? {
    try connection.first("\(Self.select) WHERE token = ?", [token], Self.subscription)
  }

  func pushSubscription(feed id: String) throws -> PushSubscription? {
    guard let row = PublicID.feed.row(id) else { return nil }
    return try connection.first("\(Self.select) WHERE feed = ?", [row], Self.subscription)
  }

  func duePushSubscriptions(at now: Timestamp, limit: Int) throws -> [PushSubscription] {
    try connection.rows("\(Self.select) WHERE due <= ? ORDER BY due LIMIT ?", [now, limit], Self.subscription)
  }

  func nextPushSubscription() throws -> Timestamp? {
    try connection.first("SELECT due FROM push_subscriptions WHERE due IS NOT NULL ORDER BY due LIMIT 1") {
      $0.timestamp()
    }
  }

  private static func subscription(_ row: inout Row) -> PushSubscription {
    PushSubscription(
      token: row.text(), feed: row.optionalInteger().map { PublicID.feed.text($0) }, hub: row.text(),
      topic: row.text(), secret: row.text(), state: FeedPush.State(rawValue: row.text()) ?? .ending,
      leaseEnds: row.optionalTimestamp(), due: row.optionalTimestamp(), failures: row.int(),
      lastError: row.optionalText())
  }
}

extension SQLiteWriter {
  func savePushSubscription(_ subscription: PushSubscription) throws {
    try connection.run(
      """
      INSERT OR REPLACE INTO push_subscriptions
        (token, feed, hub, topic, secret, state, lease_ends, due, failures, last_error)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        subscription.token, subscription.feed.flatMap { PublicID.feed.row($0) }, subscription.hub, subscription.topic,
        subscription.secret, subscription.state.rawValue, subscription.leaseEnds, subscription.due,
        subscription.failures, subscription.lastError,
      ])
  }

  func removePushSubscription(token: String) throws {
    try connection.run("DELETE FROM push_subscriptions WHERE token = ?", [token])
  }
}
