public import News

/// Which meetings are asked for; every condition that is set must hold.
public struct MeetingQuery: Hashable, Sendable {
  /// Full text over titles, participants, places and evidence, written as in `ArticleQuery.search`.
  public var search: String?
  /// A participant's slug, as of `slug(_:)`: `shigeru-ishiba`; several must all take part.
  public var participants: [String] = []
  /// ISO 3166-1 alpha-2; several must all take part.
  public var countries: [String] = []
  /// A slug of the place's name, venue or city, or a country's code.
  public var place: String?
  /// Meetings that end on this day or later.
  public var from: CalendarDate?
  /// Meetings that begin on this day or earlier.
  public var to: CalendarDate?
  /// Any of these; empty is all.
  public var statuses: [MeetingStatus] = []
  public var kinds: [MeetingKind] = []
  public var modes: [MeetingMode] = []
  /// A topic's slug.
  public var topic: String?
  public var minimumSources: Int?

  public init() {}
}
