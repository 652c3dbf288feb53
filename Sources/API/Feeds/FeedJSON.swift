public import News
public import Pipeline

extension JSONWriter {
  /// A feed and how its visits go.
  public mutating func feed(_ feed: Feed) { object { $0.members(feed) } }

  private mutating func members(_ feed: Feed) {
    field("id", feed.id)
    field("url", feed.url)
    field("title", feed.title)
    field("link", feed.link)
    field("description", feed.description)
    field("language", feed.language)
    field("format", feed.format)
    field("folder", feed.folder)
    field("active", feed.isActive)
    field("created", feed.created)
    field("articles", feed.articles)
    field("last_fetched", feed.health.lastFetched)
    field("last_changed", feed.health.lastChanged)
    field("next_fetch", feed.health.nextFetch)
    field("last_status", feed.health.lastStatus)
    field("last_error", feed.health.lastError)
    field("failures", feed.health.failures)
  }

  /// The feed after a visit.
  mutating func receipt(_ receipt: FeedReceipt) {
    object {
      $0.members(receipt.feed)
      $0.field("new_articles", receipt.newArticles)
    }
  }

  mutating func receipt(_ receipt: ImportReceipt) {
    object {
      $0.field("added") { $0.array(receipt.added) { $0.feed($1) } }
      $0.field("known", receipt.known)
    }
  }

  public mutating func discovered(_ feed: DiscoveredFeed) {
    object {
      $0.field("url", feed.url)
      $0.field("title", feed.title)
      $0.field("type", feed.type)
    }
  }
}
