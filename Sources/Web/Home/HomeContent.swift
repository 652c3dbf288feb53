import News
import Store

/// What the home page shows.
struct HomeContent {
  /// Not over yet and not called off, the soonest first.
  private(set) var upcoming: [Meeting] = []
  /// The latest told of first, without the upcoming.
  private(set) var latest: [Meeting] = []
  private(set) var articles: [String: Article] = [:]
  let feeds: [Feed]
  let countries: [String]
  let statistics: StoreStatistics
  /// What is wrong with the form.
  private(set) var complaint: String?

  /// - Throws: `StoreError`.
  init(_ reader: any StoreReader, _ form: HomeForm, today: CalendarDate) throws {
    feeds = try reader.feeds(PageRequest(limit: 200)).elements
    countries = try reader.countries().map(\.code)
    statistics = try reader.statistics()
    complaint = form.complaint
    guard complaint == nil else { return }
    do {
      try readMeetings(reader, form.filters, today)
    } catch StoreError.badSearch(let reason, _) {
      complaint = "The search cannot be read: \(reason)."
    }
  }

  private mutating func readMeetings(
    _ reader: any StoreReader, _ filters: MeetingQuery, _ today: CalendarDate
  ) throws {
    var ahead = filters
    (ahead.from, ahead.statuses) = (today, [.proposed, .planned, .underway])
    upcoming = try reader.meetings(ahead, PageRequest(limit: 40)).elements.sorted { Self.start($0) < Self.start($1) }
    let shown = Set(upcoming.map(\.id))
    latest = try reader.meetings(filters, PageRequest(limit: 40)).elements.filter { !shown.contains($0.id) }
    for id in Set((upcoming + latest).compactMap { $0.evidence.first?.article }) {
      articles[id] = try reader.article(id: id)
    }
  }

  private static func start(_ meeting: Meeting) -> (day: CalendarDate, title: String) {
    let distant = CalendarDate(daysSinceEpoch: 1_000_000)
    return (meeting.details.date?.start?.day ?? distant, meeting.details.title)
  }
}
