import News

/// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
struct JSONFeedReader {
  private let base: LinkBase?
  private var links: LinkResolver

  static func read(_ feed: JSONObject, version: String, url: String?, _ links: LinkResolver) throws(FeedError)
    -> ParsedFeed
  {
    let home = feed.string("home_page_url").map { Links.resolve($0, base: Links.base(url)) }
    var reader = JSONFeedReader(base: Links.base(url ?? home), links: links)
    var draft = FeedDraft(format: version.hasSuffix("1.1") ? .json11 : .json10)
    draft.selfLink = feed.string("feed_url").map { reader.absolute($0) }
    draft.id.offer(draft.selfLink, .core)
    draft.title.offer(feed.text("title"), .core)
    draft.link.offer(home, .core)
    draft.description.offer(feed.text("description"), .core)
    draft.language.offer(feed.string("language"), .core)
    draft.hubs = feed.objects("hubs").prefix(10).compactMap { $0.string("url") }
    draft.authors = authors(of: feed)
    for item in feed.objects("items") { draft.add(reader.entry(item)) }
    draft.giveAuthorToEntries()
    return try draft.finished()
  }

  private mutating func absolute(_ link: String) -> String { links.absolute(link, base: base) }

  private mutating func entry(_ item: JSONObject) -> EntryDraft {
    var entry = EntryDraft()
    entry.id.offer(item.string("id"), .core)
    // The `id` should be the full address, says the specification.
    entry.url.offer(item.string("id").flatMap { URLParts.isWeb($0) ? $0 : nil }, .fallback)
    entry.url.offer(item.string("url").map { absolute($0) }, .core)
    entry.externalURL = item.string("external_url").map { absolute($0) }
    entry.url.offer(entry.externalURL, .none)
    entry.title.offer(item.text("title"), .core)
    entry.summary.offer(item.string("summary").flatMap { JSONFeedReader.html(ofText: $0) }, .core)
    entry.content.offer(item.string("content_text").flatMap { JSONFeedReader.html(ofText: $0) }, .module)
    entry.content.offer(item.string("content_html").flatMap { html($0, entry) }, .core)
    entry.published.offer(item.date("date_published"), .core)
    entry.updated.offer(item.date("date_modified"), .core)
    entry.authors = JSONFeedReader.authors(of: item)
    entry.language = item.string("language")
    entry.image.offer((item.string("image") ?? item.string("banner_image")).map { absolute($0) }, .core)
    for tag in item.strings("tags") { entry.add(category: tag) }
    for attachment in item.objects("attachments") {
      guard let url = attachment.string("url") else { continue }
      entry.add(
        enclosure: Enclosure(
          url: absolute(url), type: attachment.string("mime_type"), length: attachment.integer("size_in_bytes")))
    }
    return entry
  }

  /// Links in an item's HTML are seen from the item's page, where it is known.
  private mutating func html(_ html: String, _ entry: EntryDraft) -> String? {
    links.absolute(html: Array(html.utf8), base: Links.base(entry.url.value) ?? base)
  }

  private static func html(ofText text: String) -> String? {
    var out: [UInt8] = []
    HTMLEscaping.escape(Array(text.utf8)[...].trimmed, into: &out)
    return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
  }

  /// Version 1.1 has a list of authors, 1.0 one author.
  private static func authors(of object: JSONObject) -> PersonList {
    var people = PersonList()
    for author in object.objects("authors") { people.add(author.text("name") ?? author.string("url"), .core) }
    if let author = object.object("author") { people.add(author.text("name") ?? author.string("url"), .module) }
    return people
  }
}
