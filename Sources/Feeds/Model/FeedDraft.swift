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
  private(set) var entries: [Entry] = []
  /// Nothing more needs to be read then.
  private(set) var hasTooManyEntries = false

  /// More entries are refused: no feed has as many, and each costs memory.
  static let entryLimit = 100_000

  init(format: FeedFormat) { self.format = format }

  mutating func add(_ entry: consuming EntryDraft) {
    if entries.count < FeedDraft.entryLimit { entries.append(entry.finished()) } else { hasTooManyEntries = true }
  }

  /// In Atom, an entry that names no author has the feed's (RFC 4287, section 4.2.1).
  mutating func giveAuthorToEntries() {
    // An author of a million letters would be one for each entry.
    guard let author = authors.description, author.utf8.count <= 1000 else { return }
    for index in entries.indices where entries[index].author == nil { entries[index].author = author }
  }

  /// The page that the feed belongs to: its `id` stands in where that is an address, and not the feed's own.
  private var page: String? {
    if let link = link.value.flatMap(Links.safe) { return link }
    guard let id = id.value, id != selfLink, URLParts.isWeb(id) else { return nil }
    return id
  }

  /// The finished feed: entries that state no language have the feed's.
  /// - Throws: `FeedError.tooMany`.
  consuming func finished() throws(FeedError) -> ParsedFeed {
    if hasTooManyEntries { throw .tooMany("entries", FeedDraft.entryLimit) }
    let language = language.value.flatMap(LanguageTag.normalized)
    if let language {
      for index in entries.indices where entries[index].language == nil { entries[index].language = language }
    }
    schedule.updatePeriodSeconds = updatePeriod.seconds
    schedule.updateBase = updatePeriod.base?.instant
    return ParsedFeed(
      format: format, title: title.value, link: page, description: description.value, language: language,
      id: id.value, author: authors.description, updated: updated.value ?? published.value, published: published.value,
      schedule: schedule, hubs: hubs, selfLink: selfLink, entries: entries)
  }
}
