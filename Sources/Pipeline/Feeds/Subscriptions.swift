import Feeds
import News
import Store

/// Lists of feeds, in and out.
struct Subscriptions: Sendable {
  let store: any Store

  /// - Throws: `PipelineError.notOPML`, `StoreError`.
  func add(opml: [UInt8]) async throws -> ImportReceipt {
    let subscriptions: [Subscription]
    do {
      subscriptions = try OPML.parse(opml)
    } catch {
      throw PipelineError.notOPML(reason: "\(error)")
    }
    let web = subscriptions.compactMap { feed in (try? FeedAddress(feed.url)).map { (feed: feed, address: $0) } }
    return try await store.write { writer in
      var receipt = ImportReceipt(added: [], known: 0)
      let now = Timestamp.now
      for (feed, address) in web {
        let draft = FeedDraft(
          url: address.url, title: feed.title, link: feed.link, folder: feed.folder, nextFetch: now,
          access: address.access)
        let added = try writer.addFeed(draft, at: now)
        if added.isNew { receipt.added.append(added.feed) } else { receipt.known += 1 }
      }
      return receipt
    }
  }

  /// - Throws: `StoreError`.
  func document(version: OPML.Version) throws -> [UInt8] {
    let reader = try store.makeReader()
    var subscriptions: [Subscription] = []
    var page = PageRequest(limit: 200)
    repeat {
      let feeds = try reader.feeds(page)
      for feed in feeds.elements where isWebURL(feed.url) {
        subscriptions.append(Subscription(title: feed.title, url: feed.url, link: feed.link, folder: feed.folder))
      }
      page.cursor = feeds.next
    } while page.cursor != nil
    return OPML.document(subscriptions, title: "Feeds followed by Rapporteur", version: version)
  }
}
