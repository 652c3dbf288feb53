/// A sentence, headline, heading or list item.
public struct Sentence: Hashable, Sendable {
  /// Indices of its tokens.
  public let tokens: Range<Int>
  /// Counts the paragraphs of the text from 0.
  public let paragraph: Int
}
