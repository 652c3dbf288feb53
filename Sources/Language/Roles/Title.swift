/// A title as it stands in a text: "Prime Minister", "foreign ministers", "Secretary of State".
public struct Title: Hashable, Sendable {
  /// Indices of its tokens, without country or article.
  public let tokens: Range<Int>
  public let category: OfficeCategory
  public let isPlural: Bool
  /// "former", "ex-", "the late": no longer in office.
  public let isFormer: Bool
}
