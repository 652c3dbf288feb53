/// Where the text of an article came from first.
public struct StoryOrigin: Hashable, Sendable {
  /// Id of the first article that printed it; of a text without copies, the article itself.
  public var story: String
  /// Who told it, equal for all articles of one outlet: the agency that any of its articles is credited to, or else the
  /// first one's site or feed; the article itself where it came without any of these.
  public var source: String

  public init(story: String, source: String) { (self.story, self.source) = (story, source) }
}
