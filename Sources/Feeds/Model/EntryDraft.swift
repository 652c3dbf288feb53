import News

/// An entry while it is being read.
struct EntryDraft {
  var id = Choice<String>()
  var url = Choice<String>()
  var title = Choice<String>()
  var authors = PersonList()
  var summary = Choice<String>()
  var content = Choice<String>()
  var published = Choice<ZonedTimestamp>()
  var updated = Choice<ZonedTimestamp>()
  var categories: [String] = []
  private var enclosures: [Enclosure] = []
  /// Files of Media RSS: they come after those that the format's own elements name.
  private var media: [Enclosure] = []
  /// What an enclosure's counting address leads to.
  var originalEnclosure: String?
  var externalURL: String?
  var comments = Comments()
  var location = LocationDraft()
  var image = Choice<String>()
  var language: String?

  mutating func add(category: String?) {
    guard let category, !category.isEmpty, categories.count < 200, !categories.contains(category) else { return }
    categories.append(category)
  }

  mutating func add(enclosure: Enclosure) { EntryDraft.add(enclosure, to: &enclosures) }

  /// Puts the original address where its file's counting one is: both end with the file's name.
  private mutating func restore(_ original: String) {
    guard let name = original.split(separator: "/").last,
      let index = enclosures.firstIndex(where: { $0.url.hasSuffix("/" + name) })
    else { return }
    enclosures[index].url = original
  }

  mutating func add(media file: Enclosure) { EntryDraft.add(file, to: &media) }

  private static func add(_ file: Enclosure, to files: inout [Enclosure]) {
    guard !file.url.isEmpty, Links.safe(file.url) != nil, files.count < 200,
      !files.contains(where: { $0.url == file.url })
    else { return }
    files.append(file)
  }

  consuming func finished() -> Entry {
    if let originalEnclosure { restore(originalEnclosure) }
    for file in media { EntryDraft.add(file, to: &enclosures) }
    comments.url = comments.url.flatMap(Links.safe)
    // Of some podcasts, the file is all that there is.
    let url = url.value ?? (externalURL == nil ? enclosures.first?.url : nil)
    return Entry(
      id: id.value, url: url.flatMap(Links.safe), title: title.value, author: authors.description,
      summary: summary.value,
      content: content.value, published: published.value ?? updated.value, updated: updated.value ?? published.value,
      categories: categories, enclosures: enclosures, externalURL: externalURL.flatMap(Links.safe),
      comments: comments,
      location: location.location,
      image: image.value.flatMap(Links.safe), language: language.flatMap(LanguageTag.normalized))
  }
}
