public import News

/// A person over all articles.
public struct PersonSummary: Hashable, Sendable {
  public var id: String
  public var name: String
  /// As the newest article that gives one has it.
  public var role: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var articles: Int
  public var meetings: Int
  public var firstSeen: Timestamp
  public var lastSeen: Timestamp

  public init(
    id: String, name: String, role: String?, country: String?, articles: Int, meetings: Int, firstSeen: Timestamp,
    lastSeen: Timestamp
  ) {
    (self.id, self.name, self.role, self.country) = (id, name, role, country)
    (self.articles, self.meetings, self.firstSeen, self.lastSeen) = (articles, meetings, firstSeen, lastSeen)
  }
}

/// A country over all meetings.
public struct CountrySummary: Hashable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var code: String
  /// Meetings that it or one of its people takes part in.
  public var meetings: Int
  /// Of those, meetings whose status says that they lie ahead: proposed, planned, postponed.
  public var upcoming: Int
  /// The countries it meets most, most first, ten at most.
  public var partners: [Partner]

  public struct Partner: Hashable, Sendable {
    public var code: String
    public var meetings: Int

    public init(code: String, meetings: Int) { (self.code, self.meetings) = (code, meetings) }
  }

  public init(code: String, meetings: Int, upcoming: Int, partners: [Partner]) {
    (self.code, self.meetings, self.upcoming, self.partners) = (code, meetings, upcoming, partners)
  }
}
