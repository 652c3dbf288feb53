import News

/// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeedReader {
  static func read(_ feed: JSONObject, version: String, url: String?) -> ParsedFeed {
    let home = feed.string("home_page_url").map { Links.resolve($0, base: url) }
    let base = url ?? home
    let feedURL = feed.string("feed_url").map { Links.resolve($0, base: base) }
    let author = author(of: feed)
    let language = feed.string("language")
    let entries = feed.objects("items").map { entry($0, base: base, author: author, language: language) }
    return ParsedFeed(
      format: version.hasSuffix("1.1") ? .json11 : .json10, title: feed.text("title"), link: home,
      description: feed.text("description"), language: language, id: feedURL, author: author,
      hubs: feed.objects("hubs").compactMap { $0.string("url") }, selfLink: feedURL, entries: entries)
  }

  private static func entry(_ item: JSONObject, base: String?, author: String?, language: String?) -> Entry {
    let published = item.date("date_published")
    let id = item.string("id")
    // The `id` should be the full address, says the specification.
    let url = item.string("url").map { Links.resolve($0, base: base) } ?? id.flatMap { URLParts.isWeb($0) ? $0 : nil }
    return Entry(
      id: id, url: url, title: item.text("title"), author: self.author(of: item) ?? author,
      summary: item.string("summary").flatMap { html(ofText: $0) }, content: content(item, base: url ?? base),
      published: published, updated: item.date("date_modified") ?? published,
      categories: item.strings("tags"), enclosures: item.objects("attachments").compactMap { enclosure($0, base) },
      externalURL: item.string("external_url").map { Links.resolve($0, base: base) },
      language: item.string("language") ?? language)
  }

  private static func content(_ item: JSONObject, base: String?) -> String? {
    if let html = item.string("content_html") { return HTMLLinks.resolve(Array(html.utf8), base: base) }
    return item.string("content_text").flatMap { html(ofText: $0) }
  }

  private static func html(ofText text: String) -> String? {
    var out: [UInt8] = []
    HTMLEscaping.escape(Array(text.utf8)[...].trimmed, into: &out)
    return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
  }

  /// Version 1.1 has a list of authors, 1.0 one author.
  private static func author(of object: JSONObject) -> String? {
    var people = PersonList()
    for author in object.objects("authors") { people.add(author.text("name") ?? author.string("url"), .core) }
    if let author = object.object("author") { people.add(author.text("name") ?? author.string("url"), .module) }
    return people.description
  }

  private static func enclosure(_ attachment: JSONObject, _ base: String?) -> Enclosure? {
    guard let url = attachment.string("url") else { return nil }
    return Enclosure(
      url: Links.resolve(url, base: base), type: attachment.string("mime_type"),
      length: attachment.integer("size_in_bytes"))
  }
}
