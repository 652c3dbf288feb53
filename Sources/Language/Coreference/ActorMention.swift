/// Words that name one actor or several.
public struct ActorMention: Hashable, Sendable {
  public enum Form: Hashable, Sendable {
    /// A person's name, with or without a title.
    case name
    /// An office in place of a name: "the Japanese prime minister".
    case office
    case group, country, organization
    /// "the two leaders", "both sides".
    case several
    case pronoun, possessivePronoun
  }

  /// Indices of the phrase's tokens, titles, countries and appositions included.
  public let tokens: Range<Int>
  /// Those of the name alone; of the whole phrase without article where there is none.
  public let name: Range<Int>
  public let form: Form
  /// Into the article's actors; empty where it could not be told who is meant.
  public let actors: [Int]
  /// "a delegation", "officials": nobody in particular.
  public let isIndefinite: Bool
  /// For `several`: how many, where the words tell.
  public let count: Int?
  /// For `several` and `group`: what kind of office they hold.
  public let office: OfficeCategory?
}
