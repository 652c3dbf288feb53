public import News

/// A feed's entry that becomes an article when its page was fetched, or could not be.
public struct WaitingEntry: Hashable, Sendable {
  public var id: Int64
  /// The feed's id, which may be gone.
  public var feed: String
  /// The entry as the feed has it; it has a URL.
  public var content: ArticleContent
  /// When the feed first brought it.
  public var seen: Timestamp
  public var due: Timestamp
  /// How often its page was asked for.
  public var attempts: Int
  /// Why the last attempt failed.
  public var lastError: String?

  public init(
    id: Int64, feed: String, content: ArticleContent, seen: Timestamp, due: Timestamp, attempts: Int = 0,
    lastError: String? = nil
  ) {
    (self.id, self.feed, self.content, self.seen) = (id, feed, content, seen)
    (self.due, self.attempts, self.lastError) = (due, attempts, lastError)
  }
}
