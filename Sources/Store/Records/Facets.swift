/// How many of what is found have each value of something.
public struct Facets: Hashable, Sendable {
  /// How many were looked at: all, or the newest 2,000.
  public var of: Int
  public var isComplete: Bool
  /// By facet, in the order asked for.
  public var counts: [Counts]

  public struct Counts: Hashable, Sendable {
    public var facet: String
    /// The most frequent first, 20 at most.
    public var values: [Value]

    public init(facet: String, values: [Value]) { (self.facet, self.values) = (facet, values) }
  }

  public struct Value: Hashable, Sendable {
    /// What the filter of the same name takes.
    public var value: String
    public var count: Int

    public init(value: String, count: Int) { (self.value, self.count) = (value, count) }
  }

  public init(of: Int, isComplete: Bool, counts: [Counts]) {
    (self.of, self.isComplete, self.counts) = (of, isComplete, counts)
  }

  /// No more are looked at.
  public static let most = 2000
  static let mostValues = 20
}

/// What articles can be counted by: the filters of the same names.
public enum ArticleFacet: String, CaseIterable, Sendable {
  case topic, person, country, feed, language
}

/// What meetings can be counted by: the filters of the same names.
public enum MeetingFacet: String, CaseIterable, Sendable {
  case topic, country, participant, place, status, kind, mode
}
