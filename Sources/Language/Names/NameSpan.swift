/// Words that the gazetteer knows as the name of a place, a country, a people or an organisation.
public struct NameSpan: Hashable, Sendable {
  /// Indices of its tokens.
  public let tokens: Range<Int>
  public let kinds: NameKinds
  public let key: NameKey
}
