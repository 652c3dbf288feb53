import News

/// RSS 2.0 whose elements are written as JSON members (http://scripting.com/stories/2012/09/10/rssInJson.html).
///
/// An element with attributes is an object with the text as `#value`; one that may be repeated is a list, or stands
/// alone.
enum RSSInJSONReader {
  static func read(_ rss: JSONObject, url: String?) -> ParsedFeed {
    let channel = rss.object("channel") ?? rss
    let base = url ?? channel.string("link")
    var feed = FeedDraft(format: .rssInJSON)
    feed.title.offer(plain(channel.string("title")), .core)
    feed.link.offer(channel.string("link").map { Links.resolve($0, base: base) }, .core)
    feed.description.offer(plain(channel.string("description")), .core)
    feed.language.offer(channel.string("language"), .core)
    feed.authors.add(plain(channel.string("managingEditor")), .core)
    feed.published.offer(channel.date("pubDate"), .core)
    feed.updated.offer(channel.date("lastBuildDate"), .core)
    feed.schedule.ttlMinutes = channel.integer("ttl")
    // The list has been seen inside the channel and beside it, by either name.
    let lists = [channel.objects("item"), channel.objects("items"), rss.objects("item"), rss.objects("items")]
    for item in lists.first(where: { !$0.isEmpty }) ?? [] { feed.add(entry(item, base: base)) }
    return feed.finished()
  }

  private static func entry(_ item: JSONObject, base: String?) -> EntryDraft {
    var entry = EntryDraft()
    entry.title.offer(plain(item.string("title")), .core)
    entry.url.offer(item.string("link").map { Links.resolve($0, base: base) }, .core)
    entry.summary.offer(html(item.string("description"), base: base), .core)
    entry.content.offer(html(item.string("content:encoded"), base: base), .core)
    entry.authors.add(plain(item.string("author")), .core)
    entry.authors.add(plain(item.string("dc:creator")), .module)
    entry.published.offer(item.date("pubDate"), .core)
    for category in item.strings("category") { entry.add(category: plain(category)) }
    for enclosure in item.objects("enclosure") { add(enclosure, to: &entry, base: base) }
    guid(item, into: &entry)
    return entry
  }

  private static func guid(_ item: JSONObject, into entry: inout EntryDraft) {
    guard let guid = item.string("guid") else { return }
    entry.id.offer(guid, .core)
    let isPermaLink = item.object("guid")?.string("isPermaLink").map { $0 == "true" || $0 == "1" } ?? true
    if isPermaLink, URLParts.isWeb(guid) { entry.url.offerFirst(guid, .fallback) }
  }

  private static func add(_ enclosure: JSONObject, to entry: inout EntryDraft, base: String?) {
    guard let url = enclosure.string("url") else { return }
    entry.add(
      enclosure: Enclosure(
        url: Links.resolve(url, base: base), type: enclosure.string("type"), length: enclosure.integer("length")))
  }

  private static func plain(_ text: String?) -> String? {
    text.map { PlainText.fromHTML(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func html(_ text: String?, base: String?) -> String? {
    text.flatMap { HTMLLinks.resolve(Array($0.utf8), base: base) }
  }
}
