import HTTP
import News
public import Store

/// The conditions that meetings can be asked for with.
public enum MeetingFilters {
  static let names = [
    "q", "participant", "country", "place", "from", "to", "status", "kind", "mode", "topic", "min_sources",
  ]

  static let repeatable: Set<String> = ["participant", "country", "status", "kind", "mode"]

  /// - Throws: `Problem`.
  public static func read(_ query: Query, _ reader: any StoreReader) throws -> MeetingQuery {
    var filters = MeetingQuery()
    filters.search = query.text("q")
    filters.participants = try query.slugs("participant")
    filters.countries = try query.countries()
    filters.place = try place(query)
    filters.from = try query.day("from")
    filters.to = try query.day("to")
    filters.statuses = try query.choices("status", MeetingStatus.self)
    filters.kinds = try query.choices("kind", MeetingKind.self)
    filters.modes = try query.choices("mode", MeetingMode.self)
    filters.topic = try query.topic("topic", reader)
    filters.minimumSources = try query.number("min_sources", in: 1...Int.max)
    try checkOrder(filters)
    return filters
  }

  /// A name, its slug, or a country's code.
  private static func place(_ query: Query) throws -> String? {
    if let value = query.text("place"), let code = countryCode(value) { return code }
    return try query.slug(of: "place")
  }

  private static func checkOrder(_ filters: MeetingQuery) throws {
    guard let from = filters.from, let to = filters.to, from > to else { return }
    throw Problem(400, "'from' (\(from)) is after 'to' (\(to))", field: "from")
  }
}
