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
    field("full_text", feed.fullText.rawValue)
    field("created", feed.created)
    field("articles", feed.articles)
    field("authenticated", feed.access.credentials != nil)
    field("proxy", feed.access.proxy.map(FeedAddress.shown(proxy:)))
    field("last_fetched", feed.health.lastFetched)
    field("last_changed", feed.health.lastChanged)
    field("next_fetch", feed.health.nextFetch)
    field("last_status", feed.health.lastStatus)
    field("last_error", feed.health.lastError)
    field("failures", feed.health.failures)
    field("moved_to", feed.move?.url)
    field("schedule") { $0.schedule(feed.schedule) }
    field("push") { json in if let push = feed.push { json.push(push) } else { json.null() } }
  }

  private mutating func schedule(_ schedule: FeedSchedule) {
    object {
      $0.field("ttl", schedule.ttl)
      $0.field("update_period", schedule.updatePeriod)
      $0.field("max_age", schedule.maxAge)
      $0.field("rhythm", schedule.rhythm)
      $0.field("skip_hours") { $0.array(schedule.skipHours.sorted()) { $0.value($1) } }
      $0.field("skip_days") {
        $0.array(schedule.skipDays.sorted { $0.rawValue < $1.rawValue }) { $0.value(String(describing: $1)) }
      }
    }
  }

  private mutating func push(_ push: FeedPush) {
    object {
      $0.field("hub", push.hub)
      $0.field("state", push.state.rawValue)
      $0.field("lease_ends", push.leaseEnds)
      $0.field("last_error", push.lastError)
    }
  }

  /// The feed after a visit.
  mutating func receipt(_ receipt: FeedReceipt) {
    object {
      $0.members(receipt.feed)
      $0.field("new_articles", receipt.newArticles)
      $0.field("found_by", receipt.page)
      $0.field("waiting", receipt.waiting)
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
      $0.field("source", feed.source.rawValue)
    }
  }
}
