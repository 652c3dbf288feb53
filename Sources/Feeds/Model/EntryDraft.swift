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
  var enclosures: [Enclosure] = []
  var externalURL: String?
  var language: String?

  mutating func add(category: String?) {
    guard let category, !category.isEmpty, categories.count < 200, !categories.contains(category) else { return }
    categories.append(category)
  }

  mutating func add(enclosure: Enclosure) {
    guard !enclosure.url.isEmpty, enclosures.count < 200, !enclosures.contains(where: { $0.url == enclosure.url })
    else { return }
    enclosures.append(enclosure)
  }

  consuming func finished() -> Entry {
    Entry(
      id: id.value, url: url.value, title: title.value, author: authors.description, summary: summary.value,
      content: content.value, published: published.value, updated: updated.value ?? published.value,
      categories: categories, enclosures: enclosures, externalURL: externalURL,
      language: language.flatMap(LanguageTag.normalized))
  }
}
