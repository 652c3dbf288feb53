/// A headline or body with its mentions of actors and the gazetteer's names of places.
public struct ReadText: Sendable {
  public let text: TokenizedText
  /// In order, without overlap.
  public let mentions: [ActorMention]
  /// The gazetteer's names in order, those inside mentions too.
  public let spans: [NameSpan]
  /// A headline of which every other word has a capital.
  public let isTitleCase: Bool
}
