/// What a rule knows of words, by their tokens' keys.
public struct WordTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  @usableFromInline let index: WordIndex
  @usableFromInline let values: [Value]

  /// Of rows with one word the last counts.
  @inlinable public init(_ rows: some Sequence<(String, Value)>) {
    let table = Dictionary(rows.map { ($0, $1) }) { $1 }
    index = WordIndex(Array(table.keys))
    values = Array(table.values)
  }

  @inlinable public init(dictionaryLiteral rows: (String, Value)...) { self.init(rows) }

  @inlinable public var keys: [String] { index.words }

  @inlinable public subscript(word: String) -> Value? { index.place(of: word).map { values[$0] } }
}
