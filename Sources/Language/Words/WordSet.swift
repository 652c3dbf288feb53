/// Words that a rule knows, by their tokens' keys.
///
/// ```swift
/// static let relatives: WordSet = ["who", "which", "whom", "that"]
/// ClauseWords.relatives.contains(token.key)
/// ```
public struct WordSet: Sendable, Sequence, ExpressibleByArrayLiteral {
  private let index: WordIndex

  public init(_ words: some Sequence<String>) {
    var seen = Set<String>()
    index = WordIndex(words.filter { seen.insert($0).inserted })
  }

  public init(arrayLiteral words: String...) { self.init(words) }

  /// Those of a text, parted by white space.
  public init(words text: String) { self.init(text.split(whereSeparator: \.isWhitespace).map(String.init)) }

  public func contains(_ word: String) -> Bool { index.place(of: word) != nil }

  public func union(_ other: some Sequence<String>) -> WordSet { WordSet(index.words + Array(other)) }

  public func makeIterator() -> IndexingIterator<[String]> { index.words.makeIterator() }
}
