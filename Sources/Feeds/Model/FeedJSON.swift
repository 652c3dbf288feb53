public import News

extension JSONWriter {
  /// The members `format`, `feed` and `articles` of one parsed feed.
  /// - Parameter more: writes further members of an article.
  public mutating func feed(_ feed: ParsedFeed, more: (inout JSONWriter, Entry) -> Void = { _, _ in }) {
    field("format", feed.format.rawValue)
    field("feed") {
      $0.object {
        $0.field("title", feed.title)
        $0.field("link", feed.link)
        $0.field("description", feed.description)
        $0.field("language", feed.language)
        $0.field("id", feed.id)
        $0.field("author", feed.author)
        $0.field("updated", feed.updated?.instant)
        $0.field("published", feed.published?.instant)
      }
    }
    field("articles") { $0.array(feed.entries) { $0.entry($1, more: more) } }
  }

  /// One entry as an object.
  public mutating func entry(_ entry: Entry, more: (inout JSONWriter, Entry) -> Void = { _, _ in }) {
    object {
      $0.field("id", entry.id)
      $0.field("url", entry.url)
      $0.field("title", entry.title)
      $0.field("author", entry.author)
      $0.field("summary", entry.summary)
      $0.field("content", entry.content)
      $0.field("published", entry.published?.instant)
      $0.field("updated", entry.updated?.instant)
      $0.field("categories", entry.categories)
      $0.field("enclosures") { $0.array(entry.enclosures) { $0.enclosure($1) } }
      $0.field("external_url", entry.externalURL)
      $0.field("comments_url", entry.comments.url)
      $0.field("comments", entry.comments.count)
      $0.field("location") { $0.location(entry.location) }
      $0.field("image", entry.image)
      $0.field("language", entry.language)
      more(&$0, entry)
    }
  }

  private mutating func location(_ location: Location?) {
    guard let location else { return null() }
    object {
      $0.field("latitude", location.latitude)
      $0.field("longitude", location.longitude)
    }
  }

  private mutating func enclosure(_ enclosure: Enclosure) {
    object {
      $0.field("url", enclosure.url)
      $0.field("type", enclosure.type)
      $0.field("length", enclosure.length)
    }
  }
}
