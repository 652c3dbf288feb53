/// A text cut into tokens and sentences.
public struct TokenizedText: Sendable {
  public let tokens: [Token]
  /// In order, none empty; together they hold every token.
  public let sentences: [Sentence]
  private let utf8: [UInt8]

  /// One pass over the bytes of UTF-8, linear whatever the text.
  public init(_ text: String) {
    utf8 = Array(text.utf8)
    tokens = utf8.withUnsafeBufferPointer { bytes in
      var scanner = TokenScanner(bytes)
      return scanner.tokens()
    }
    sentences = SentenceSplitter(tokens).sentences()
  }

  /// The words as written, from the first token's start to the last one's end.
  public func text(_ range: Range<Int>) -> String { String(decoding: utf8(range), as: UTF8.self) }

  /// The same as UTF-8.
  public func utf8(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard !range.isEmpty else { return [] }
    return utf8[tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound]
  }

  /// Code points from the first token's start to the last one's end.
  public func scalars(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].scalars.lowerBound..<tokens[range.upperBound - 1].scalars.upperBound
  }

  /// The index of the sentence that holds a token.
  public func sentence(of token: Int) -> Int {
    var (low, high) = (0, sentences.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}
