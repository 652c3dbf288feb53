public import News

/// A person with what all articles and meetings tell.
public struct PersonDetails: Hashable, Sendable {
  public var summary: PersonSummary
  /// Every spelling of the name that was found, the id's own first.
  public var names: [String]
  /// The latest first.
  public var offices: [Term]
  /// The latest first.
  public var countries: [Term]
  /// With whom the person met most, of the newest 2,000 meetings; 20 at most.
  public var partners: [Contact]

  /// What articles of some time say of a person.
  public struct Term: Hashable, Sendable {
    /// An office as the articles have it, or a country's code.
    public var value: String
    public var articles: Int
    /// When the first and the last of them were published.
    public var from: CalendarDate
    public var to: CalendarDate

    public init(value: String, articles: Int, from: CalendarDate, to: CalendarDate) {
      (self.value, self.articles, self.from, self.to) = (value, articles, from, to)
    }
  }

  public init(summary: PersonSummary, names: [String], offices: [Term], countries: [Term], partners: [Contact]) {
    (self.summary, self.names, self.offices) = (summary, names, offices)
    (self.countries, self.partners) = (countries, partners)
  }
}

/// Someone who is met, and how often.
public struct Contact: Hashable, Sendable {
  public var id: String
  public var name: String
  public var role: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var meetings: Int

  public init(id: String, name: String, role: String?, country: String?, meetings: Int) {
    (self.id, self.name, self.role, self.country, self.meetings) = (id, name, role, country, meetings)
  }
}
