/// What an extractor found in one article: the same article and version, the same findings.
public struct Findings: Hashable, Sendable {
  /// The extractor's version, for `reprocess`.
  public var version: Int
  /// BCP 47, where it could be told.
  public var language: String?
  /// Best first.
  public var topics: [Topic]
  /// Most mentioned first.
  public var people: [Person]
  /// Most prominent first.
  public var meetings: [MeetingReport]

  public init(version: Int, language: String?, topics: [Topic], people: [Person], meetings: [MeetingReport]) {
    (self.version, self.language, self.topics) = (version, language, topics)
    (self.people, self.meetings) = (people, meetings)
  }
}
