/// A country with whom its people met, and where.
public struct CountryDetails: Hashable, Sendable {
  public var summary: CountrySummary
  /// Its own who take part in most meetings; 20 at most.
  public var people: [Contact]
  /// Those of other countries and organisations whom they meet most; 20 at most.
  public var met: [Contact]
  /// Where, most meetings first; 20 at most. Those called off or denied are left out.
  public var places: [PlaceCount]

  public struct PlaceCount: Hashable, Sendable {
    public var name: String
    public var country: String?
    public var meetings: Int

    public init(name: String, country: String?, meetings: Int) {
      (self.name, self.country, self.meetings) = (name, country, meetings)
    }
  }

  public init(summary: CountrySummary, people: [Contact], met: [Contact], places: [PlaceCount]) {
    (self.summary, self.people, self.met, self.places) = (summary, people, met, places)
  }
}
