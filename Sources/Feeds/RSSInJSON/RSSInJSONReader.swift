import News

/// RSS 2.0 whose elements are written as JSON members (http://scripting.com/stories/2012/09/10/rssInJson.html).
///
/// An element with attributes is an object with the text as `#value`; one that may be repeated is a list, or stands
/// alone.
struct RSSInJSONReader {
  private let base: LinkBase?
  private var links: LinkResolver

  static func read(_ rss: JSONObject, url: String?, _ links: LinkResolver) throws(FeedError) -> ParsedFeed {
    let channel = rss.object("channel") ?? rss
    var reader = RSSInJSONReader(base: Links.base(url ?? channel.string("link")), links: links)
    var feed = FeedDraft(format: .rssInJSON)
    feed.title.offer(channel.html("title"), .core)
    feed.link.offer(channel.string("link").map { reader.absolute($0) }, .core)
    feed.description.offer(channel.html("description"), .core)
    feed.language.offer(channel.string("language"), .core)
    feed.authors.add(channel.html("managingEditor"), .core)
    feed.published.offer(channel.date("pubDate"), .core)
    feed.updated.offer(channel.date("lastBuildDate"), .core)
    feed.schedule.ttlMinutes = channel.integer("ttl")
    // The list has been seen inside the channel and beside it, by either name.
    let lists = [channel.objects("item"), channel.objects("items"), rss.objects("item"), rss.objects("items")]
    for item in lists.first(where: { !$0.isEmpty }) ?? [] { feed.add(reader.entry(item)) }
    return try feed.finished()
  }

  private mutating func absolute(_ link: String) -> String { links.absolute(link, base: base) }

  private mutating func entry(_ item: JSONObject) -> EntryDraft {
    var entry = EntryDraft()
    entry.title.offer(item.html("title"), .core)
    entry.url.offer(item.string("link").map { absolute($0) }, .core)
    entry.summary.offer(item.string("description").flatMap { html($0) }, .core)
    entry.content.offer(item.string("content:encoded").flatMap { html($0) }, .core)
    entry.authors.add(item.html("author"), .core)
    entry.authors.add(item.html("dc:creator"), .module)
    entry.published.offer(item.date("pubDate"), .core)
    for category in item.strings("category") { entry.add(category: PlainText.fromHTML(Array(category.utf8))) }
    for enclosure in item.objects("enclosure") {
      guard let url = enclosure.string("url") else { continue }
      entry.add(
        enclosure: Enclosure(
          url: absolute(url), type: enclosure.string("type"), length: enclosure.integer("length")))
    }
    guid(item, into: &entry)
    return entry
  }

  private func guid(_ item: JSONObject, into entry: inout EntryDraft) {
    guard let guid = item.string("guid") else { return }
    entry.id.offer(guid, .core)
    let isPermaLink = item.object("guid")?.string("isPermaLink").map { $0 == "true" || $0 == "1" } ?? true
    if isPermaLink, URLParts.isWeb(guid) { entry.url.offerFirst(guid, .fallback) }
  }

  private mutating func html(_ html: String) -> String? { links.absolute(html: Array(html.utf8), base: base) }
}
