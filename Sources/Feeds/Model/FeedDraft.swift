import News

/// A feed while it is being read.
struct FeedDraft {
  var format: FeedFormat
  var title = Choice<String>()
  var link = Choice<String>()
  var description = Choice<String>()
  var language = Choice<String>()
  var id = Choice<String>()
  var authors = PersonList()
  var updated = Choice<ZonedTimestamp>()
  var published = Choice<ZonedTimestamp>()
  var schedule = UpdateSchedule()
  var updatePeriod = UpdatePeriod()
  var hubs: [String] = []
  var selfLink: String?
  var entries: [Entry] = []

  init(format: FeedFormat) { self.format = format }

  mutating func add(_ entry: consuming EntryDraft) { entries.append(entry.finished()) }

  /// In Atom, an entry that names no author has the feed's (RFC 4287, section 4.2.1).
  mutating func giveAuthorToEntries() {
    guard let author = authors.description else { return }
    for index in entries.indices where entries[index].author == nil { entries[index].author = author }
  }

  /// The finished feed: entries that state no language have the feed's.
  consuming func finished() -> ParsedFeed {
    let language = language.value.map(LanguageTag.normalized)
    if let language {
      for index in entries.indices where entries[index].language == nil { entries[index].language = language }
    }
    schedule.updatePeriodSeconds = updatePeriod.seconds
    return ParsedFeed(
      format: format, title: title.value, link: link.value, description: description.value, language: language,
      id: id.value, author: authors.description, updated: updated.value, published: published.value,
      schedule: schedule, hubs: hubs, selfLink: selfLink, entries: entries)
  }
}
